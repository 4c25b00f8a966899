package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.merge.Conflict;
import journey.merge.Spot;
import journey.merge.Spots;
import journey.merge.Step;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Shape;
import journey.plan.Stage;
import journey.plan.Unknown;

/// Reads what [OpenChoices] wrote: the spot by its text, and each value as it would be read at that spot.
final class ChoiceReader {
    private final Plan plan;

    ChoiceReader(Plan plan) {
        this.plan = plan;
    }

    OpenChoice read(Settings.Conflict entry) {
        for (var spot : Spots.of(entry.fields().text(Settings.Conflict.AT), plan)) {
            var conflict = conflict(spot, entry);
            if (conflict.isPresent()) return new OpenChoice.Clear(entry, conflict.get());
        }
        return new OpenChoice.Unclear(entry);
    }

    private Optional<Conflict> conflict(Spot at, Settings.Conflict entry) {
        var values = new ArrayList<Optional<?>>();
        for (var field : List.of(Settings.Conflict.BASE, Settings.Conflict.MINE, Settings.Conflict.THEIRS)) {
            var json = entry.fields().get(field).orElse("null");
            var value = json.equals("null") ? Optional.empty() : value(at, json);
            if (value.isEmpty() && !json.equals("null")) return Optional.empty();
            values.add(value);
        }
        return Optional.of(new Conflict(at, values.get(0), values.get(1), values.get(2)));
    }

    /// @return nothing if the value cannot be understood
    private Optional<?> value(Spot at, String given) {
        var json = json(at, given);
        try {
            if (at.steps().isEmpty()) return whole(at.place(), json);
            return switch (at.steps().getLast()) {
                case Step.Of(var field) -> field(field, json);
                case Step.Named _ when at.steps().getFirst() == Step.Own.PUT_ASIDE -> aside(at, json);
                case Step.Named _ -> part(at, json);
                case Step.Own own -> own(own, json);
                case Step.Foreign(var key) -> Optional.of(new Unknown(key, Raw.compact(json), after(at, key)));
            };
        } catch (IOException | IllegalArgumentException meaningless) {
            return Optional.empty();
        }
    }

    /// What stands too deep in the file stands there as a text of its JSON.
    private static String json(Spot at, String json) {
        if (!json.startsWith("\"")) return json;
        try (var in = Limits.JSON.createParser(json)) {
            in.nextToken();
            var text = in.getText();
            var isObject = at.steps().isEmpty() || at.steps().getLast() instanceof Step.Named;
            return text.startsWith("{") && isObject || OpenChoices.isTooDeep(text) ? text : json;
        } catch (IOException broken) {
            return json;
        }
    }

    private Optional<?> whole(Place place, String json) throws IOException {
        try (var in = tokens(json)) {
            if (!in.is(JsonToken.START_OBJECT)) return Optional.empty();
            return switch (place) {
                case Place.Whole _, Place.OfStage _ -> Optional.empty();
                case Place.Of(var id) when plan.cards().has(id) -> Optional.<Card>of(CardReader.read(in, 0, plan.card(id).orElseThrow().stage()).as(id));
                case Place.Of(var id) -> Optional.of(new Audience(id, Pair.audience(in, 0).fields()));
                case Place.OfLink(var from, var to) -> Optional.of(new Link(from, to, Pair.link(in, 0).fields()));
            };
        }
    }

    /// A value whose reading hangs on the object around it is given one.
    private static Optional<?> field(Field<?> field, String json) throws IOException {
        try (var in = tokens("{" + Raw.scalar(JsonToken.VALUE_STRING, field.key()) + ":" + json + "}")) {
            return new PartReader(in, Form.of(List.of(field))).read().get(field);
        }
    }

    private static Optional<?> aside(Spot at, String json) throws IOException {
        try (var in = tokens(json)) {
            var place = Place.of(at.steps().get(2).text());
            if (!in.is(JsonToken.START_OBJECT)) return Optional.empty();
            var fields = Pair.putAside(in, 0).fields();
            return place.map(one -> new PutAside(at.steps().get(1).text(), one, fields));
        }
    }

    private static Optional<?> part(Spot at, String json) throws IOException {
        try (var in = tokens(json)) {
            var shape = OpenChoices.shape(at);
            return in.is(JsonToken.START_OBJECT) ? Optional.of(part(in, shape)) : Optional.empty();
        }
    }

    private static <T extends Part> T part(Tokens in, Shape<T> shape) throws IOException {
        return shape.of(new PartReader(in, Form.of(shape)).read());
    }

    private Optional<?> own(Step.Own own, String json) throws IOException {
        try (var in = tokens(json)) {
            return switch (own) {
                case STAGE -> text(in).flatMap(Stage::of);
                case ORDER -> text(in).filter(Id::isOne).map(Id::new);
                case PUT_ASIDE -> asides(in);
            };
        }
    }

    private static Optional<String> text(Tokens in) throws IOException {
        return in.is(JsonToken.VALUE_STRING) ? Optional.of(in.text()) : Optional.empty();
    }

    private static Optional<List<PutAside>> asides(Tokens in) throws IOException {
        if (!in.is(JsonToken.START_ARRAY)) return Optional.empty();
        var all = new ArrayList<PutAside>();
        while (in.next() == JsonToken.START_OBJECT) {
            var draft = Pair.putAside(in, all.size());
            var place = Place.of(draft.at());
            if (place.isEmpty() || draft.rule().isEmpty()) return Optional.empty();
            all.add(new PutAside(Clean.text(draft.rule()), place.get(), draft.fields()));
        }
        return in.is(JsonToken.END_ARRAY) ? Optional.of(all) : Optional.empty();
    }

    /// The entry does not say where an unknown field stands: where it does in the plan, else first.
    private String after(Spot at, String key) {
        return plan.at(at.place()).stream().flatMap(fields -> fields.unknown().stream()).filter(one -> one.key().equals(key)).map(Unknown::after).findFirst().orElse("");
    }

    private static Tokens tokens(String json) throws IOException {
        var in = Tokens.of(json.getBytes(StandardCharsets.UTF_8), new Notes());
        in.next();
        return in;
    }
}
