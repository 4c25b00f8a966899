package journey.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Stage;

/// On which lines of a plan's file its stages, cards, audiences and links stand, so that a text editor can go there.
public final class Regions {
    private final Map<Place, Lines> found = new HashMap<>();

    /// The first and the last line of something, counted from 1.
    public record Lines(int first, int last) {}

    private Regions() {}

    /// Whatever can be told of a file; of one that is broken, what stands before the break. Places that stand twice are where they stand first.
    public static Map<Place, Lines> in(byte[] file) {
        var regions = new Regions();
        try (var in = Limits.JSON.createParser(Utf8.of(file))) {
            if (in.nextToken() == JsonToken.START_OBJECT) regions.plan(in);
        } catch (IOException broken) {
            // The reader of plans has said what is wrong with the file; here it only means that the rest has no lines.
            return Map.copyOf(regions.found);
        }
        return Map.copyOf(regions.found);
    }

    private void plan(JsonParser in) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            var value = in.nextToken();
            switch (name) {
                case "stages" -> {
                    if (value == JsonToken.START_OBJECT) stages(in);
                    else in.skipChildren();
                }
                case "cards", "audiences", "links" -> {
                    if (value == JsonToken.START_ARRAY) items(in);
                    else in.skipChildren();
                }
                default -> in.skipChildren();
            }
        }
    }

    private void stages(JsonParser in) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var first = line(in);
            var stage = Stage.of(in.currentName());
            in.nextToken();
            in.skipChildren();
            stage.ifPresent(one -> found.putIfAbsent(new Place.OfStage(one), new Lines(first, line(in))));
        }
    }

    private void items(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                in.skipChildren();
                continue;
            }
            var first = line(in);
            var place = item(in);
            place.ifPresent(one -> found.putIfAbsent(one, new Lines(first, line(in))));
        }
    }

    /// What an object is: a card or an audience by its id, a link by its ends.
    private static Optional<Place> item(JsonParser in) throws IOException {
        var texts = new HashMap<String, String>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            if (in.nextToken() == JsonToken.VALUE_STRING) texts.putIfAbsent(name, in.getText());
            else in.skipChildren();
        }
        var from = texts.get("from");
        var to = texts.get("to");
        if (from != null && to != null && Id.isOne(from)) return End.of(to).map(end -> Link.of(new Id(from), end).place());
        return Optional.ofNullable(texts.get("id")).filter(Id::isOne).map(id -> new Place.Of(new Id(id)));
    }

    private static int line(JsonParser in) {
        return in.currentTokenLocation().getLineNr();
    }
}
