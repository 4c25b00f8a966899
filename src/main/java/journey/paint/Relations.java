package journey.paint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a part of an office file refers to, each under an id of the part's own. What is referred to twice has one id.
final class Relations {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<Target, String> ids = new LinkedHashMap<>();

    private record Target(String type, String address, String mode) {}

    /// @param kind the last word of the relation's type
    String to(String kind, String part) {
        return id(new Target(TYPES + kind, part, ""));
    }

    /// A relation whose type is given in full.
    String as(String type, String part) {
        return id(new Target(type, part, ""));
    }

    String toOutside(String kind, String address) {
        return id(new Target(TYPES + kind, address, "External"));
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, _ -> "rId" + (ids.size() + 1));
    }

    void writeTo(Markup out) throws IOException {
        out.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">").line();
        for (var one : ids.entrySet()) {
            out.raw("<Relationship").attribute("Id", one.getValue()).attribute("Type", one.getKey().type()).attribute("Target", one.getKey().address());
            if (!one.getKey().mode().isEmpty()) out.attribute("TargetMode", one.getKey().mode());
            out.raw("/>").line();
        }
        out.raw("</Relationships>");
    }
}
