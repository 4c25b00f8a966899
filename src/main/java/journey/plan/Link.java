package journey.plan;

import java.util.List;
import java.util.Optional;

/// A way from a card to another card or a stage. A plan holds one at most between the same two ends.
public record Link(Id from, End to, Fields fields) {
    public static final Field<LinkKind> KIND = Field.of("kind", new Kind.Choice<>(LinkKind.class));
    public static final Field<String> LABEL = Field.of("label", new Kind.Line());
    public static final Field<String> REMEDY = Field.of("remedy", new Kind.Prose());

    public static final List<Field<?>> FIELDS = List.of(KIND, LABEL, REMEDY);

    public static Link of(Id from, End to) {
        return new Link(from, to, Fields.of(KIND, LinkKind.LEADS_TO));
    }

    public LinkKind kind() {
        return fields.get(KIND).orElse(LinkKind.LEADS_TO);
    }

    public Place.OfLink place() {
        return new Place.OfLink(from, to);
    }

    public boolean touches(Id card) {
        return from.equals(card) || target().filter(card::equals).isPresent();
    }

    /// The card at its end, if it leads to a card.
    public Optional<Id> target() {
        return switch (to) {
            case End.AtCard(var id) -> Optional.of(id);
            case End.AtStage _ -> Optional.empty();
        };
    }

    public Link with(Fields values) {
        return new Link(from, to, values);
    }
}
