package journey.file;

import java.util.Optional;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Stage;

/// Pieces of a plan as the file holds them, before their ids and ends are known to be good: those can only be judged when all of the
/// file has been read. `index` is the place in the file's list.
sealed interface Draft {
    int index();

    /// A card; `id` is "" where the file has none.
    record OfCard(int index, String id, Stage stage, Optional<CardType> type, String typeName, Fields fields) implements Draft {
        Card as(Id id) {
            return type.map(known -> Card.of(known, id, stage, fields)).orElseGet(() -> new Card.Foreign(id, stage, typeName, fields));
        }

        String title() {
            return fields.text(journey.plan.CardFields.TITLE);
        }
    }

    record OfAudience(int index, String id, Fields fields) implements Draft {}

    record OfLink(int index, String from, String to, Fields fields) implements Draft {}

    record OfPutAside(int index, String rule, String at, Fields fields) implements Draft {}
}
