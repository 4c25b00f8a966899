package journey.plan;

import java.util.Optional;

/// Where a link leads: to a card, or to a stage as a whole.
public sealed interface End {
    String text();

    static Optional<End> of(String text) {
        Optional<End> stage = Stage.of(text).map(AtStage::new);
        return stage.isPresent() || !Id.isOne(text) ? stage : Optional.of(new AtCard(new Id(text)));
    }

    record AtCard(Id id) implements End {
        @Override
        public String text() {
            return id.value();
        }
    }

    record AtStage(Stage stage) implements End {
        @Override
        public String text() {
            return stage.word();
        }
    }
}
