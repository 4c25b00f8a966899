package journey.app.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.edit.Edit;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;

/// Puts the cards of one plan into another as one step. A card whose id is taken gets a fresh one, and whatever speaks of it follows: links,
/// rates taken from a metric, what a metric measures. Audiences come along, but one of the same name is taken for the same.
final class Pasting {
    private final Plan plan;
    private final Plan clip;
    private final Ids ids;
    private final Map<Id, Id> names = new HashMap<>();
    private final List<Edit> audiences = new ArrayList<>();

    private Pasting(Plan plan, Plan clip, Ids ids) {
        this.plan = plan;
        this.clip = clip;
        this.ids = ids;
    }

    /// An edit, and the cards that it adds.
    record Pasted(Edit edit, List<Id> cards) {}

    /// Where cards go.
    ///
    /// @param stage  the stage that cards of one stage move to; cards of several keep theirs
    /// @param before the card before which they stand
    record Where(Optional<Stage> stage, Optional<Id> before) {
        static Where after(Plan plan, Id card) {
            var place = plan.cards().place(card) + 1;
            var next = place > 0 && place < plan.cards().size() ? Optional.of(plan.cards().get(place).id()) : Optional.<Id>empty();
            return new Where(plan.card(card).map(Card::stage), next);
        }
    }

    /// @param name the name of the step, to which the number of cards is added
    static Pasted of(Plan plan, Plan clip, Ids ids, Where where, String name) {
        return new Pasting(plan, clip, ids).pasted(where, name);
    }

    /// A card for each line that is not blank; marks of a list before it are left out.
    static Pasted lines(String text, CardType type, Stage stage, Ids ids, Optional<Id> before) {
        List<Card> cards = text.lines().map(line -> line.strip().replaceFirst("^[-*•–·]\\s+", "")).filter(line -> !line.isEmpty())
                .<Card>map(line -> Card.of(type, ids.next(), stage, Fields.of(CardFields.TITLE, line))).toList();
        return new Pasted(new Edit.Together(Phrase.of("edit.paste", cards.size()), List.of(new Edit.Add(cards, List.of(), before))),
                cards.stream().map(Card::id).toList());
    }

    private Pasted pasted(Where where, String name) {
        clip.cards().forEach(card -> names.put(card.id(), plan.has(new Place.Of(card.id())) ? ids.next() : card.id()));
        clip.audiences().forEach(this::meet);
        var alone = clip.cards().stream().map(Card::stage).distinct().count() == 1;
        var cards = clip.cards().stream().map(this::renamed).map(card -> alone ? where.stage().map(card::at).orElse(card) : card).toList();
        var steps = new ArrayList<>(audiences);
        steps.add(new Edit.Add(cards, clip.links().stream().map(this::renamed).toList(), where.before()));
        return new Pasted(new Edit.Together(Phrase.of(name, cards.size()), steps), cards.stream().map(Card::id).toList());
    }

    private void meet(Audience audience) {
        var same = plan.audience(audience.id()).filter(audience::equals)
                .or(() -> plan.audiences().stream().filter(one -> one.name().equalsIgnoreCase(audience.name())).findFirst());
        if (same.isPresent()) {
            names.put(audience.id(), same.get().id());
            return;
        }
        var id = plan.has(new Place.Of(audience.id())) ? ids.next() : audience.id();
        names.put(audience.id(), id);
        audiences.add(new Edit.AddAudience(new Audience(id, audience.fields())));
    }

    private Id renamed(Id id) {
        return names.getOrDefault(id, id);
    }

    private Card renamed(Card card) {
        var fields = card.fields();
        var next = fields.get(CardFields.AUDIENCE).map(id -> fields.with(CardFields.AUDIENCE, renamed(id))).orElse(fields);
        if (fields.get(CardFields.TAKE).orElse(null) instanceof Rate.OfMetric(var metric, var take, var of))
            next = next.with(CardFields.TAKE, new Rate.OfMetric(renamed(metric), take, of));
        var measured = fields.text(CardFields.MEASURES).split("/", 2);
        if (measured.length == 2 && Id.isOne(measured[0]))
            next = next.with(CardFields.MEASURES, renamed(new Id(measured[0])) + "/" + measured[1]);
        return card.as(renamed(card.id())).with(next);
    }

    private Link renamed(Link link) {
        var to = switch (link.to()) {
            case End.AtCard(var id) -> new End.AtCard(renamed(id));
            case End.AtStage stage -> stage;
        };
        return new Link(renamed(link.from()), to, link.fields());
    }
}
