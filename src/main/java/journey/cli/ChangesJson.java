package journey.cli;

import java.util.List;
import java.util.Optional;
import journey.file.JsonText;
import journey.file.OpenChoices;
import journey.merge.Change;
import journey.merge.Difference;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.ChangeWords;
import journey.text.Words;

/// What changed, for scripts: one array of `{kind, at, stage, card, title, before, after, text}`. `at` is the place as the file's own
/// `conflicts` name it, and the values stand as the file would hold them there, null for none.
record ChangesJson(Plan before, Plan after, Words words) {
    byte[] of(Difference difference) {
        var json = new JsonText().array();
        for (var change : difference.changes()) {
            var at = change.at();
            json.object().key("kind").text(kind(change)).key("at").text(at.text());
            textOrNull(json, "stage", stage(at.place()).map(Stage::word));
            textOrNull(json, "card", card(at.place()).map(card -> card.id().value()));
            textOrNull(json, "title", title(at.place()));
            json.key("before").raw(OpenChoices.json(at, old(change))).key("after").raw(OpenChoices.json(at, now(change)));
            json.key("text").text(ChangeWords.of(List.of(change), before, after, words).getFirst()).end('}');
        }
        return json.end(']').bytes();
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.CardAdded _ -> "card-added";
            case Change.CardRemoved _ -> "card-removed";
            case Change.CardMoved _ -> "card-moved";
            case Change.CardReordered _ -> "card-reordered";
            case Change.CardReplaced _ -> "card-replaced";
            case Change.AudienceAdded _ -> "audience-added";
            case Change.AudienceRemoved _ -> "audience-removed";
            case Change.LinkAdded _ -> "link-added";
            case Change.LinkRemoved _ -> "link-removed";
            case Change.ValueChanged _ -> "value-changed";
        };
    }

    private Optional<?> old(Change change) {
        return switch (change) {
            case Change.CardAdded _, Change.AudienceAdded _, Change.LinkAdded _ -> Optional.empty();
            case Change.CardRemoved(var card) -> Optional.of(card);
            case Change.CardMoved(_, var from) -> Optional.of(from);
            case Change.CardReordered(var card, _) -> behind(before, card);
            case Change.CardReplaced(var card, _) -> Optional.of(card);
            case Change.AudienceRemoved(var audience) -> Optional.of(audience);
            case Change.LinkRemoved(var link) -> Optional.of(link);
            case Change.ValueChanged(_, var value, _) -> value;
        };
    }

    private static Optional<?> now(Change change) {
        return switch (change) {
            case Change.CardRemoved _, Change.AudienceRemoved _, Change.LinkRemoved _ -> Optional.empty();
            case Change.CardAdded(var card) -> Optional.of(card);
            case Change.CardMoved(var card, _) -> Optional.of(card.stage());
            case Change.CardReordered(_, var behind) -> behind.map(Card::id);
            case Change.CardReplaced(_, var card) -> Optional.of(card);
            case Change.AudienceAdded(var audience) -> Optional.of(audience);
            case Change.LinkAdded(var link) -> Optional.of(link);
            case Change.ValueChanged(_, _, var value) -> value;
        };
    }

    /// The card that another stands behind, in the same stage.
    private static Optional<Id> behind(Plan plan, Card card) {
        return plan.cardsIn(card.stage()).map(Card::id).takeWhile(id -> !id.equals(card.id())).reduce((_, last) -> last);
    }

    private Optional<Stage> stage(Place place) {
        return place instanceof Place.OfStage(var stage) ? Optional.of(stage) : card(place).map(Card::stage);
    }

    private Optional<Card> card(Place place) {
        return place instanceof Place.Of(var id) ? after.card(id).or(() -> before.card(id)) : Optional.empty();
    }

    private Optional<String> title(Place place) {
        return card(place).map(Card::title)
                .or(() -> place instanceof Place.Of(var id) ? after.audience(id).or(() -> before.audience(id)).map(Audience::name) : Optional.empty());
    }

    private static void textOrNull(JsonText json, String key, Optional<String> text) {
        json.key(key);
        text.ifPresentOrElse(json::text, () -> json.asIs("null"));
    }
}
