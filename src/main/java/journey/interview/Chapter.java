package journey.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Stage;

/// A part of the interview: first the plan as a whole, then stage by stage.
public record Chapter(Optional<Stage> stage) {
    public static final Chapter START = new Chapter(Optional.empty());
    public static final List<Chapter> ALL = Stream.concat(Stream.of(START), Stage.ALL.stream().map(Chapter::of)).toList();

    public static Chapter of(Stage stage) {
        return new Chapter(Optional.of(stage));
    }

    /// The first part of the ids of its questions.
    String word() {
        return stage.map(Stage::word).orElse("start");
    }
}
