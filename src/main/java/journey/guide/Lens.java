package journey.guide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import journey.guide.Band.Share;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.Word;

/// Models of a journey that can be laid over a plan. Each divides all eight stages into bands, in order and without a gap. A lens
/// shows the plan in other words; it changes nothing of it.
public enum Lens implements Word {
    /// The eight stages themselves.
    VALUE_JOURNEY,
    /// What goes on in the customer [S0].
    CUSTOMER_STATES,
    /// The four phases of inbound marketing [S2]; where one ends and the next begins is a setting of the plan ([Phases]).
    INBOUND_PHASES,
    /// What each offer is for in making a customer worth more [S2 S4].
    VALUE_OPTIMIZATION,
    /// The twelve steps of [Step].
    CLOSENESS_STEPS;

    private static final List<String> PHASES = List.of("attract", "convert", "close", "delight");

    /// What stands before its ruler.
    public Phrase label() {
        return Phrase.of("guide.lens." + word());
    }

    /// The parts into which it divides a plan.
    public List<Band> bands(Plan plan) {
        return switch (this) {
            case VALUE_JOURNEY -> Stage.ALL.stream().map(Lens::stage).toList();
            case CUSTOMER_STATES -> Arrays.stream(State.values()).map(Lens::state).toList();
            case INBOUND_PHASES -> phases(Phases.ends(plan));
            case VALUE_OPTIMIZATION -> List.of(band("traffic", Stage.AWARE, Stage.ENGAGE), band("lead-magnet", Stage.SUBSCRIBE),
                    band("entry-offer", Stage.CONVERT), band("core-offer", Stage.EXCITE, Stage.ASCEND),
                    band("return-path", Stage.ADVOCATE, Stage.PROMOTE));
            case CLOSENESS_STEPS -> Arrays.stream(Step.values()).map(Lens::step).toList();
        };
    }

    private static Band stage(Stage stage) {
        return new Band(stage.word(), Phrase.of("guide.band.named", stage), Guide.ask(stage), List.of(stage), Share.WHOLE);
    }

    private static Band state(State state) {
        return new Band(state.word(), Phrase.of("guide.band.named", state), Phrase.of("guide.state." + state.word()), state.stages(), Share.WHOLE);
    }

    private List<Band> phases(List<Stage> ends) {
        return IntStream.range(0, PHASES.size()).mapToObj(i -> band(PHASES.get(i), Stage.ALL.subList(
                i == 0 ? 0 : ends.get(i - 1).number(), i == ends.size() ? Stage.ALL.size() : ends.get(i).number()))).toList();
    }

    private static Band step(Step step) {
        return new Band(step.word(), Phrase.of("guide.band.named", step), step.phrase(), List.of(step.stage()), share(step));
    }

    private static Share share(Step step) {
        var there = Arrays.stream(Step.values()).filter(other -> other.stage() == step.stage()).toList();
        if (there.size() == 1) return Share.WHOLE;
        return there.getFirst() == step ? Share.FIRST_HALF : Share.SECOND_HALF;
    }

    private Band band(String key, Stage... stages) {
        return band(key, List.of(stages));
    }

    private Band band(String key, List<Stage> stages) {
        var name = "guide.band." + word() + "." + key;
        return new Band(key, Phrase.of(name), Phrase.of(name + ".line"), stages, Share.WHOLE);
    }
}
