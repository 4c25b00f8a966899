package journey.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Stage;

/// A card that the planner proposes for a stage. Its texts are phrases until it is made, because they belong in the language of
/// the plan.
public record Suggestion(Stage stage, CardType type, Phrase title, Fields fields, Map<Field<String>, Phrase> texts) {
    public Suggestion {
        texts = Map.copyOf(texts);
    }

    static Suggestion of(Stage stage, CardType type, Phrase title) {
        return new Suggestion(stage, type, title, Fields.NONE, Map.of());
    }

    public <T> Suggestion with(Field<T> field, T value) {
        return new Suggestion(stage, type, title, fields.with(field, value), texts);
    }

    Suggestion saying(Field<String> field, Phrase text) {
        var more = new HashMap<>(texts);
        more.put(field, text);
        return new Suggestion(stage, type, title, fields, more);
    }

    /// Whether the card will hold something there.
    boolean has(Field<?> field) {
        return fields.has(field) || texts.keySet().stream().anyMatch(one -> one == field);
    }

    /// The card itself; `say` puts its texts into the plan's language.
    public Card card(Id id, Function<Phrase, String> say) {
        var values = fields.with(CardFields.TITLE, say.apply(title));
        for (var text : texts.entrySet()) values = values.with(text.getKey(), say.apply(text.getValue()));
        return Card.of(type, id, stage, values);
    }
}
