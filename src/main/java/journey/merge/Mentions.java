package journey.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Rate;
import journey.plan.Settings.ImportColumn;
import journey.plan.Settings.Scenario;

/// Finds the cards and audiences that fields speak of, and where: the audience of a card, the metric that a rate takes, what a metric measures,
/// the cards that a scenario changes, the metric behind a column of readings. A remark and an open choice speak of what may be gone, so
/// neither counts. [Renaming] follows the same fields and those two.
record Mentions(Set<Mention> found) {
    /// What stands before an id in the changes of a scenario, and the id. A text is as compact as the file has it, or has blanks.
    static final Pattern IN_CHANGES = Pattern.compile("(\"cards/|\"metric\"\\s*:\\s*\")([a-zA-Z0-9._-]{1,64})(?=[/\"])");

    /// One of them.
    record Mention(Spot at, Id id) {}

    static Set<Mention> in(Spot at, Fields fields) {
        var all = new Mentions(new HashSet<>());
        all.fields(at, fields);
        return all.found;
    }

    private void fields(Spot at, Fields fields) {
        for (var field : fields.present()) value(at.into(new Step.Of(field)), field, fields.get(field).orElseThrow());
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private void value(Spot at, Field<?> field, Object value) {
        switch (field.kind()) {
            case Kind.OfAudience _ -> found.add(new Mention(at, (Id) value));
            case Kind.Share _ -> {
                if (value instanceof Rate.OfMetric(var metric, _, _)) found.add(new Mention(at, metric));
            }
            case Kind.One<?> _ -> fields(at, ((Part) value).fields());
            case Kind.Many<?> _ when Grain.of(field) instanceof Grain.Listed(_, var name) ->
                    ((List<Part>) value).forEach(part -> fields(at.into(new Step.Named(name.apply(part))), part.fields()));
            case Kind.Many<?> _ -> ((List<Part>) value).forEach(part -> fields(at, part.fields()));
            case Kind.Named<?> _ -> ((Map<String, Part>) value).forEach((name, part) -> fields(at.into(new Step.Named(name)), part.fields()));
            case Kind.Line _ when field == CardFields.MEASURES || field == ImportColumn.HOLDS -> {
                if (Place.of(first((String) value)).orElse(Place.PLAN) instanceof Place.Of(var id)) found.add(new Mention(at, id));
            }
            case Kind.Raw _ when field == Scenario.CHANGES ->
                    IN_CHANGES.matcher((String) value).results().filter(one -> Id.isOne(one.group(2))).forEach(one -> found.add(new Mention(at, new Id(one.group(2)))));
            case Kind.Line _, Kind.Prose _, Kind.Address _, Kind.Whole _, Kind.Wholes _, Kind.Decimal _, Kind.Sum _, Kind.Day _, Kind.Flag _,
                 Kind.Choice<?> _, Kind.Choices<?> _, Kind.Words _, Kind.OwnId _, Kind.Raw _ -> { } // speaks of nothing that can go
        }
    }

    /// What a text begins with that may be a place: `b2m6r8ye`, `b2m6r8ye/take`.
    static String first(String text) {
        return text.split("/", 2)[0];
    }
}
