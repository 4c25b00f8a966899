package journey.plan;

import java.util.List;

/// Whom the journey is for: who they are, and how they are before and after it.
public record Audience(Id id, Fields fields) {
    public static final Field<String> NAME = Field.of("name", new Kind.Line());
    public static final Field<String> ABOUT = Field.of("about", new Kind.Prose());
    public static final Field<String> BEFORE = Field.of("before", new Kind.Line());
    public static final Field<String> AFTER = Field.of("after", new Kind.Line());

    public static final List<Field<?>> FIELDS = List.of(NAME, ABOUT, BEFORE, AFTER);

    public String name() {
        return fields.text(NAME);
    }
}
