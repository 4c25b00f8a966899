package journey.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// All numbers of a plan that the forecast rests on, and what it lacks. A function of the plan, cheap enough to be asked after each
/// keystroke.
public final class Inputs {
    private final List<Input> all;
    private final List<Gap> gaps;
    private final List<Target> targets;
    private final Set<Stage> passing;
    private final boolean begun;
    private final int known;
    private final Wiring wiring;

    Inputs(List<Input> all, List<Gap> gaps, List<Target> targets, Set<Stage> passing, boolean begun, int known, Wiring wiring) {
        this.all = List.copyOf(all);
        this.gaps = List.copyOf(gaps);
        this.targets = List.copyOf(targets);
        this.passing = Set.copyOf(passing);
        this.begun = begun;
        this.known = known;
        this.wiring = wiring;
    }

    public static Inputs of(Plan plan) {
        return Assembly.of(plan);
    }

    /// Those of the stages in their order, then those of the cards.
    public List<Input> all() {
        return all;
    }

    /// What is missing or cannot be used, in the order in which the forecast needs it.
    public List<Gap> gaps() {
        return gaps;
    }

    /// The metric cards whose targets the forecast can judge.
    public List<Target> targets() {
        return targets;
    }

    /// Whether anybody has begun to say how people move: of a plan without a forecast nothing is missing.
    public boolean isBegun() {
        return begun;
    }

    /// The same, without reading all the rest.
    public static boolean isBegun(Plan plan) {
        return Stage.ALL.stream().map(stage -> plan.stage(stage).fields())
                .anyMatch(fields -> fields.has(StagePlan.ENTERS) || fields.has(StagePlan.ONWARD) || fields.has(StagePlan.BACK));
    }

    /// The stage after which the forecast breaks off, because nobody said how many go on from there.
    public Optional<Stage> breaksOff() {
        return known < Wiring.STAGES ? Optional.of(Stage.ALL.get(known - 1)) : Optional.empty();
    }

    /// Whether the people of a stage can be reckoned.
    public boolean isKnown(Stage stage) {
        return stage.ordinal() < known;
    }

    /// Whether a stage holds nothing and says nothing, so that everybody passes through it; it shows a dash.
    public boolean passesThrough(Stage stage) {
        return passing.contains(stage);
    }

    /// The input that a field of the forecast takes, be it its own or a metric's.
    public Optional<Input> at(Source field) {
        return all.stream().filter(input -> input.usedBy().contains(field)).findFirst();
    }

    /// Whether an amount of people or money is one to reckon with: not under nothing, nor beyond all measure.
    public static boolean isUsable(BigDecimal amount) {
        return Reader.isAmount(amount);
    }

    /// Whether anything is sold, so that there is money to speak of.
    public boolean isEarning() {
        return wiring.sales().stream().anyMatch(sale -> sale.price() >= 0);
    }

    int known() {
        return known;
    }

    Wiring wiring() {
        return wiring;
    }

    /// The likely value of each input.
    double[] likely() {
        return all.stream().mapToDouble(input -> input.estimate().likely()).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inputs that && all.equals(that.all) && gaps.equals(that.gaps) && targets.equals(that.targets)
                && passing.equals(that.passing) && begun == that.begun && known == that.known && wiring.equals(that.wiring);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
