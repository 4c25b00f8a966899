package journey.plan;

import java.util.Optional;

/// What a finding, a remark or an edit is about: the plan, a stage, a card or audience, or a link.
public sealed interface Place {
    Place PLAN = new Whole();

    /// As the file writes it: "", a stage, an id, or `from>to`.
    String text();

    /// Whether it is this card or audience, or a link from or to it.
    default boolean touches(Id id) {
        return switch (this) {
            case Whole _, OfStage _ -> false;
            case Of(var one) -> one.equals(id);
            case OfLink(var from, var to) -> Link.of(from, to).touches(id);
        };
    }

    static Optional<Place> of(String text) {
        if (text.isEmpty()) return Optional.of(PLAN);
        var cut = text.indexOf('>');
        if (cut >= 0) {
            var from = text.substring(0, cut);
            return Id.isOne(from) ? End.of(text.substring(cut + 1)).map(to -> new OfLink(new Id(from), to)) : Optional.empty();
        }
        Optional<Place> stage = Stage.of(text).map(OfStage::new);
        return stage.isPresent() || !Id.isOne(text) ? stage : Optional.of(new Of(new Id(text)));
    }

    record Whole() implements Place {
        @Override
        public String text() {
            return "";
        }
    }

    record OfStage(Stage stage) implements Place {
        @Override
        public String text() {
            return stage.word();
        }
    }

    /// A card, or an audience: they share one space of ids.
    record Of(Id id) implements Place {
        @Override
        public String text() {
            return id.value();
        }
    }

    record OfLink(Id from, End to) implements Place {
        @Override
        public String text() {
            return from + ">" + to.text();
        }
    }
}
