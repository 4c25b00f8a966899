package journey.rule;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.rule.StageReadiness.Standing;

/// How far a plan is: per stage what is there and what is missing. Never a score: one number would hide which of many things is meant.
///
/// All of it is read off the findings, so that it cannot say otherwise than they do. **A stage is ready if and only if it holds a card that
/// counts, no open error or warning speaks of it, and it lacks no [Need].** A need is lacking without a finding of its own only where another
/// finding tells the cause, such as a core offer that stands in the wrong stage. [#OUTCOMES] are left out: they tell how well it goes and not
/// what is missing. Hints do not count, nor does what the team has put aside. What a rule asks for that is off or a hint in this plan is
/// neither there nor missing: nobody asks for it.
///
/// @param stages all eight, in order
/// @param whole  how many errors and warnings speak of no stage but of the plan
public record Readiness(List<StageReadiness> stages, int whole) {
    /// Rules about how a plan that stands does in the world.
    static final Set<String> OUTCOMES = Set.of("target-missed", "target-unlikely", "metric-stale");
    private static final int NAMED = 2;

    public Readiness {
        stages = List.copyOf(stages);
    }

    public static Readiness of(Plan plan, Findings findings) {
        var grave = findings.problems().stream().filter(one -> one.severity() != Severity.HINT && !OUTCOMES.contains(one.rule())).toList();
        var judge = new Judge(plan, Tally.of(plan.cards().stream().filter(Readiness::counts).toList()), Weights.of(plan), grave, findings);
        return new Readiness(Stage.ALL.stream().map(judge::stage).toList(), (int) grave.stream().filter(one -> one.stage().isEmpty()).count());
    }

    /// Notes and cards of unknown types say nothing about a stage.
    private static boolean counts(Card card) {
        return card.counts() && !(card instanceof Card.Note || card instanceof Card.Foreign);
    }

    /// What is looked at for each stage.
    ///
    /// @param cards those that count
    /// @param grave the errors and warnings that say that something is missing or wrong
    private record Judge(Plan plan, Tally cards, Weights weights, List<Problem> grave, Findings findings) {

        StageReadiness stage(Stage stage) {
            var here = grave.stream().filter(one -> isAt(stage, one)).map(Problem::rule).toList();
            if (!cards.holds(stage)) {
                var standing = plan.stage(stage).isSkipped() && here.isEmpty() ? Standing.SKIPPED : Standing.EMPTY;
                return new StageReadiness(stage, standing, List.of(), List.of(), 0);
            }
            var there = new ArrayList<Need>();
            var missing = new ArrayList<Need>();
            var quiet = quiet(stage);
            for (var need : Need.values()) {
                if (!need.concerns(stage)) continue;
                if (here.stream().anyMatch(need.rules()::contains)) missing.add(need);
                else if (need.isOwn() && missing.contains(Need.ACTIVITY)) continue;
                else if (weights.ask(need.rules()) && need.rules().stream().noneMatch(quiet::contains)) (need.isAmong(cards, stage) ? there : missing).add(need);
            }
            var others = (int) here.stream().filter(rule -> missing.stream().noneMatch(need -> need.rules().contains(rule))).count();
            return new StageReadiness(stage, here.isEmpty() && missing.isEmpty() ? Standing.READY : Standing.BEGUN, there, missing, others);
        }

        /// Rules about whose findings in a stage the team knows.
        private Set<String> quiet(Stage stage) {
            return findings.putAside().stream().map(Findings.Silenced::problem).filter(one -> isAt(stage, one)).map(Problem::rule).collect(toSet());
        }

        private static boolean isAt(Stage stage, Problem problem) {
            return problem.stage().filter(stage::equals).isPresent();
        }
    }

    public StageReadiness stage(Stage stage) {
        return stages.get(stage.ordinal());
    }

    /// Stages that the team has not skipped on purpose.
    public long asked() {
        return stages.stream().filter(one -> one.standing() != Standing.SKIPPED).count();
    }

    public long ready() {
        return stages.stream().filter(one -> one.standing() == Standing.READY).count();
    }

    /// The plan in a line: "6 of 8 stages are ready. Advocate lacks a call to action and a measure." It names two stages at most.
    public Phrase phrase() {
        var open = stages.stream().flatMap(one -> one.open().stream()).toList();
        var count = Phrase.of("rule.ready.count", ready(), asked());
        if (open.isEmpty()) return whole == 0 ? Phrase.of("rule.ready.all", asked()) : Phrase.of("rule.ready.with", count, Phrase.of("rule.ready.whole", whole));
        return open.size() <= NAMED
                ? Phrase.of("rule.ready.with", count, open.size() == 1 ? open.getFirst() : Phrase.of("rule.ready.both", open.getFirst(), open.getLast()))
                : Phrase.of("rule.ready.with-more", count, open.getFirst(), open.get(1), open.size() - NAMED);
    }
}
