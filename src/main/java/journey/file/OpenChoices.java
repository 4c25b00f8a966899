package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.merge.Choice;
import journey.merge.Conflict;
import journey.merge.Merged;
import journey.merge.Spot;
import journey.merge.Step;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Shape;
import journey.plan.Stage;
import journey.plan.Unknown;
import journey.plan.Word;

/// What a merge left to be chosen, as the file holds it: each value as it would stand at its place, `null` where it was not there or was
/// taken away.
///
/// A card stands deeper in a conflict than on its own. One that would stand too deep to be read again, which only unknown fields can bring
/// about, stands as a text of its JSON.
public final class OpenChoices {
    /// The plan, the list of conflicts, and the conflict.
    private static final int AROUND = 3;

    private OpenChoices() {}

    /// The merged plan with its conflicts, behind those that it held before.
    public static Plan of(Merged merged) {
        var all = new LinkedHashSet<>(merged.plan().settings().list(Settings.CONFLICTS));
        for (var conflict : merged.conflicts()) all.add(entry(conflict));
        return merged.plan().withSettings(merged.plan().settings().with(Settings.CONFLICTS, List.copyOf(all)));
    }

    /// What a plan holds open, in the order of the plan; each as what the merge left, as far as it can be told.
    public static List<OpenChoice> in(Plan plan) {
        var reader = new ChoiceReader(plan);
        return plan.settings().list(Settings.CONFLICTS).stream().map(reader::read).toList();
    }

    /// The plan with some of its open choices taken, and others dismissed; what is open about a card that goes with them goes too.
    public static Plan with(Plan plan, Map<OpenChoice.Clear, Choice.Side> taken, Collection<OpenChoice.Unclear> dismissed) {
        var next = Choice.all(plan, taken.entrySet().stream().map(one -> new Choice(one.getKey().conflict(), one.getValue())).toList());
        var done = Stream.concat(taken.keySet().stream(), dismissed.stream()).map(OpenChoice::entry);
        var astray = in(plan).stream().filter(one -> one instanceof OpenChoice.Clear(_, var conflict) && !next.has(conflict.at().place())).map(OpenChoice::entry);
        return without(next, Stream.concat(done, astray).toList());
    }

    /// The plan without some of its open choices.
    public static Plan without(Plan plan, Collection<Settings.Conflict> entries) {
        var left = plan.settings().list(Settings.CONFLICTS).stream().filter(one -> !entries.contains(one)).toList();
        return plan.withSettings(plan.settings().with(Settings.CONFLICTS, left));
    }

    private static Settings.Conflict entry(Conflict conflict) {
        return new Settings.Conflict(Fields.of(Settings.Conflict.AT, conflict.at().text())
                .with(Settings.Conflict.BASE, json(conflict.at(), conflict.base()))
                .with(Settings.Conflict.MINE, json(conflict.at(), conflict.mine()))
                .with(Settings.Conflict.THEIRS, json(conflict.at(), conflict.theirs())));
    }

    /// A value as it would stand at its place, in compact JSON; `null` for none.
    public static String json(Spot at, Optional<?> value) {
        if (value.isEmpty()) return "null";
        var out = new JsonText();
        write(out, at, value.get());
        var json = Raw.compact(new String(out.bytes(), StandardCharsets.UTF_8));
        return isTooDeep(json) ? Raw.scalar(JsonToken.VALUE_STRING, json) : json;
    }

    static boolean isTooDeep(String json) {
        return depth(json) + AROUND > Limits.DEPTH;
    }

    /// How deep objects and lists stand in each other.
    private static int depth(String json) {
        var deepest = 0;
        var depth = 0;
        var isText = false;
        for (int i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (isText && c == '\\') i++;
            else if (c == '"') isText = !isText;
            else if (!isText && (c == '{' || c == '[')) deepest = Math.max(deepest, ++depth);
            else if (!isText && (c == '}' || c == ']')) depth--;
        }
        return deepest;
    }

    private static void write(JsonText out, Spot at, Object value) {
        var plan = new PlanWriter(Plan.blank(""), out);
        switch (value) {
            case Card card -> plan.card(card);
            case Audience audience -> plan.audience(audience);
            case Link link -> plan.link(link);
            case PutAside finding -> plan.putAside(finding);
            case Unknown unknown -> out.raw(unknown.json());
            default -> write(out, at, at.steps().getLast(), value);
        }
    }

    private static void write(JsonText out, Spot at, Step last, Object value) {
        switch (last) {
            case Step.Of(var field) -> new PartWriter(out).value(field.kind(), value);
            case Step.Named _ when value instanceof Word word -> out.text(word.word());
            case Step.Named _ when value instanceof String word -> out.text(word);
            case Step.Named _ -> new PartWriter(out).object(Form.of(shape(at)), ((Part) value).fields());
            case Step.Own _ when value instanceof Stage stage -> out.text(stage.word());
            case Step.Own _ when value instanceof List<?> list -> row(out, at, list);
            case Step.Own _ -> out.text(value.toString());
            case Step.Foreign _ -> row(out, at, (List<?>) value);
        }
    }

    /// A list that is one value, because its elements cannot be told apart.
    private static void row(JsonText out, Spot at, List<?> list) {
        out.array();
        for (var one : list) write(out, at, one);
        out.end(']');
    }

    /// What a part looks like that is one of several in a field.
    static Shape<?> shape(Spot at) {
        var field = ((Step.Of) at.steps().get(at.steps().size() - 2)).field();
        return switch (field.kind()) {
            case Kind.Many<?>(var shape) -> shape;
            case Kind.Named<?>(var shape) -> shape;
            default -> throw new AssertionError(at.text());
        };
    }
}
