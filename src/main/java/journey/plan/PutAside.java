package journey.plan;

import java.util.List;

/// A finding that the team has put aside: of which rule, about what, and why.
public record PutAside(String rule, Place at, Fields fields) {
    public static final Field<String> REASON = Field.of("reason", new Kind.Line());

    public static final List<Field<?>> FIELDS = List.of(REASON);

    public String reason() {
        return fields.text(REASON);
    }
}
