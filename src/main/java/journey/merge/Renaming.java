package journey.merge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Rate;
import journey.plan.Settings.ImportColumn;
import journey.plan.Settings.Remark;
import journey.plan.Settings.Scenario;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Gives cards and audiences of a plan other ids; whatever speaks of them follows.
record Renaming(Map<Id, Id> cards, Map<Id, Id> audiences) {
    Plan of(Plan plan) {
        if (cards.isEmpty() && audiences.isEmpty()) return plan;
        var stages = new EnumMap<Stage, StagePlan>(Stage.class);
        plan.stages().forEach((stage, one) -> stages.put(stage, new StagePlan(of(one.fields()))));
        return new Plan(of(plan.settings()),
                plan.audiences().stream().map(one -> new Audience(audiences.getOrDefault(one.id(), one.id()), of(one.fields()))).toList(),
                stages,
                Cards.of(plan.cards().stream().map(this::of).toList()),
                plan.links().stream().map(one -> new Link(card(one.from()), of(one.to()), of(one.fields()))).toList(),
                plan.putAside().stream().map(one -> new PutAside(one.rule(), of(one.at()), of(one.fields()))).toList());
    }

    private Id card(Id id) {
        return cards.getOrDefault(id, id);
    }

    private Card of(Card card) {
        return card.as(card(card.id())).with(of(card.fields()));
    }

    private End of(End end) {
        return switch (end) {
            case End.AtCard(var id) -> new End.AtCard(card(id));
            case End.AtStage _ -> end;
        };
    }

    private Place of(Place place) {
        return switch (place) {
            case Place.Whole _, Place.OfStage _ -> place;
            case Place.Of(var id) -> new Place.Of(cards.getOrDefault(id, audiences.getOrDefault(id, id)));
            case Place.OfLink(var from, var to) -> new Place.OfLink(card(from), of(to));
        };
    }

    Fields of(Fields fields) {
        var renamed = fields;
        for (var field : fields.present()) renamed = renamed(renamed, field);
        return renamed;
    }

    private <T> Fields renamed(Fields fields, Field<T> field) {
        var value = fields.get(field).orElseThrow();
        var other = of(field, value);
        return other.equals(value) ? fields : fields.with(field, other);
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private <T> T of(Field<T> field, T value) {
        return (T) switch (field.kind()) {
            case Kind.OfAudience _ -> audiences.getOrDefault((Id) value, (Id) value);
            case Kind.Share _ -> value instanceof Rate.OfMetric(var metric, var take, var of) ? new Rate.OfMetric(card(metric), take, of) : value;
            case Kind.One<?>(var shape) -> shape.of(of(((Part) value).fields()));
            case Kind.Many<?>(var shape) -> ((List<Part>) value).stream().map(part -> shape.of(of(part.fields()))).toList();
            case Kind.Named<?>(var shape) -> {
                var all = new LinkedHashMap<String, Part>();
                ((Map<String, Part>) value).forEach((name, part) -> all.put(name, shape.of(of(part.fields()))));
                yield all;
            }
            case Kind.Line _ when field == CardFields.MEASURES || field == Remark.AT || field == ImportColumn.HOLDS -> beginning((String) value);
            case Kind.Raw _ when field == Scenario.CHANGES -> changes((String) value);
            case Kind.Line _, Kind.Prose _, Kind.Address _, Kind.Whole _, Kind.Wholes _, Kind.Decimal _, Kind.Sum _, Kind.Day _, Kind.Flag _,
                 Kind.Choice<?> _, Kind.Choices<?> _, Kind.Words _, Kind.OwnId _, Kind.Raw _ -> value;
        };
    }

    /// A text that begins with a place: `b2m6r8ye`, `b2m6r8ye/take`, `b2m6r8ye>convert`.
    private String beginning(String text) {
        var first = Mentions.first(text);
        return Place.of(first).map(one -> of(one).text() + text.substring(first.length())).orElse(text);
    }

    private String changes(String json) {
        return Mentions.IN_CHANGES.matcher(json).replaceAll(found ->
                Matcher.quoteReplacement(Id.isOne(found.group(2)) ? found.group(1) + card(new Id(found.group(2))) : found.group()));
    }
}
