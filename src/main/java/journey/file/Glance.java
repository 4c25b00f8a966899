package journey.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A first run over the top level of a file that does not begin with `format`: is it a plan at all? Nothing of it is kept, so another
/// program's file of any size is turned away cheaply.
final class Glance {
    private final Set<String> keys = new HashSet<>();
    private @Nullable String type;

    /// What the file is instead of a plan; nothing if it says that it is one, or breaks before it could say so.
    static Optional<Opened.Refused> at(byte[] utf8) throws IOException {
        try (var in = Tokens.of(utf8, new Notes())) {
            try {
                return at(in);
            } catch (StreamConstraintsException e) {
                return Optional.of(in.tooMuch());
            } catch (JsonProcessingException e) {
                return Optional.empty(); // who reads it all finds the same fault, and saves what stands before it
            }
        }
    }

    private static Optional<Opened.Refused> at(Tokens in) throws IOException {
        if (in.next() != JsonToken.START_OBJECT) return Optional.of(Look.refusal(Refusal.NO_PLAN));
        var glance = new Glance();
        while (in.next() == JsonToken.FIELD_NAME) {
            var key = in.parser().currentName();
            in.next();
            if (key.equals("format") && isPlan(in)) return Optional.empty();
            if (key.equals("type") && in.is(JsonToken.VALUE_STRING)) glance.type = in.parser().getText();
            if (glance.keys.size() < 100) glance.keys.add(key);
            in.parser().skipChildren();
        }
        return glance.otherProgram();
    }

    private static boolean isPlan(Tokens in) throws IOException {
        return in.is(JsonToken.VALUE_STRING) && in.parser().getText().equals(PlanWriter.FORMAT);
    }

    private Optional<Opened.Refused> otherProgram() {
        if ("excalidraw".equals(type) || "excalidraw/clipboard".equals(type)) return Look.program("Excalidraw");
        if (keys.contains("tldrawFileFormatVersion")) return Look.program("tldraw");
        if (keys.contains("nodes") && keys.contains("edges")) return Look.program("JSON Canvas");
        if ("FeatureCollection".equals(type)) return Look.program("GeoJSON");
        if (keys.contains("$schema") && keys.contains("properties")) return Look.program("JSON Schema");
        return Optional.of(Look.refusal(Refusal.NO_PLAN));
    }
}
