package journey.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;

/// Where the inbound phases of a plan end: the last stages of Attract, Convert and Close. Delight takes the rest.
public final class Phases {
    /// What holds where a plan says nothing.
    public static final List<Stage> USUAL = List.of(Stage.ENGAGE, Stage.CONVERT, Stage.ASCEND);

    private Phases() {}

    /// The ends that a plan sets. Three rising numbers that leave a stage to each phase are a split; whatever else a file holds means the
    /// usual one.
    public static List<Stage> ends(Plan plan) {
        return ends(plan.settings().get(Settings.LENS).map(lenses -> lenses.fields().list(Settings.Lenses.INBOUND)).orElse(List.of())).orElse(USUAL);
    }

    private static Optional<List<Stage>> ends(List<Integer> numbers) {
        if (numbers.size() != USUAL.size()) return Optional.empty();
        int before = 0;
        for (int number : numbers) {
            if (number <= before || number >= Stage.ALL.size()) return Optional.empty();
            before = number;
        }
        return Optional.of(numbers.stream().map(number -> Stage.ALL.get(number - 1)).toList());
    }

    /// The stages with which a phase can end, counted from 0: so that every phase before and after it keeps one.
    public static List<Stage> choices(int phase) {
        return Stage.ALL.subList(phase, Stage.ALL.size() - USUAL.size() + phase);
    }

    /// The numbers for the file once a phase ends elsewhere. Other ends give way where they must.
    public static List<Integer> ending(List<Stage> ends, int phase, Stage with) {
        var numbers = new ArrayList<>(ends.stream().map(Stage::number).toList());
        numbers.set(phase, with.number());
        IntStream.range(phase + 1, numbers.size()).forEach(i -> numbers.set(i, Math.max(numbers.get(i), numbers.get(i - 1) + 1)));
        for (int i = phase - 1; i >= 0; i--) numbers.set(i, Math.min(numbers.get(i), numbers.get(i + 1) - 1));
        return List.copyOf(numbers);
    }
}
