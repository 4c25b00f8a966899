package journey.plan;

/// One thing that a part of a plan can hold: its key in the file and what kind of value it takes. A field is known by
/// identity: `channel` of a touchpoint and `channel` of a call to action are the same [Field] in [CardFields].
public final class Field<T> {
    private final String key;
    private final Kind<T> kind;

    private Field(String key, Kind<T> kind) {
        this.key = key;
        this.kind = kind;
    }

    public static <T> Field<T> of(String key, Kind<T> kind) {
        return new Field<>(key, kind);
    }

    public String key() {
        return key;
    }

    public Kind<T> kind() {
        return kind;
    }

    @Override
    public String toString() {
        return key;
    }
}
