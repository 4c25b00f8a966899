package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Severity;
import journey.plan.Stage;

/// The catalogue of all rules, and what checks a plan by it.
public final class Rules {
    static final Rule STAGES_SKIPPED_IN_A_ROW = Rule.of(ERROR, "stages-skipped-in-a-row", SkippedStages::inARow);
    static final Rule ENDS_AT_FIRST_SALE = Rule.of(ERROR, "ends-at-first-sale", SkippedStages::endsAtFirstSale);
    static final Rule SELLS_TOO_EARLY = Rule.of(ERROR, "sells-too-early", WrongPlaces::tooEarly);
    static final Rule EXCITE_SELLS = Rule.of(ERROR, "excite-sells", WrongPlaces::inExcite);

    /// In the order in which people read about them.
    public static final List<Rule> ALL = List.of(
            // Coverage
            Rule.of(HINT, "begin", SkippedStages::blank),
            Rule.of(ERROR, "stage-skipped", SkippedStages::skipped).hintWhenFlexible(),
            STAGES_SKIPPED_IN_A_ROW,
            Rule.of(WARNING, "stage-empty", SkippedStages::emptyAtTheEnd),
            ENDS_AT_FIRST_SALE,
            Rule.of(ERROR, "gate-missing", SkippedStages::gateMissing),
            Rule.of(WARNING, "no-goal", StageNeeds::goals),
            Rule.of(HINT, "same-goal", StageNeeds::sameGoals),
            Rule.of(ERROR, "no-activity", StageNeeds::activities),
            Rule.of(WARNING, "no-cta", StageNeeds::calls),
            Rule.of(WARNING, "no-metric", StageNeeds::metrics),
            Rule.of(HINT, "no-owner", StageNeeds::owners),
            Rule.of(HINT, "unbalanced", StageNeeds::balance),
            // Order
            Rule.of(ERROR, "wrong-stage", WrongPlaces::awayFromHome),
            SELLS_TOO_EARLY,
            Rule.of(ERROR, "core-before-entry", OfferOrder::coreBeforeEntry).hintWhenFlexible(),
            Rule.of(WARNING, "upsell-before-core", OfferOrder::upsellBeforeCore),
            EXCITE_SELLS,
            Rule.of(WARNING, "excite-asks", WrongPlaces::asksInExcite),
            Rule.of(WARNING, "upsell-not-more", OfferOrder::upsellNotMore),
            Rule.of(WARNING, "closeness-jump", Closeness::jumps),
            Rule.of(WARNING, "trust-missing", Closeness::trust),
            // Cards
            Rule.of(WARNING, "untitled", CardTexts::untitled),
            Rule.of(HINT, "duplicate-title", CardTexts::duplicates),
            Rule.of(WARNING, "bad-link", CardTexts::links));

    private Rules() {}

    public static Optional<Rule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// The short title of a problem: "Skipped stage".
    public static Phrase title(Problem problem) {
        return Rule.title(problem.rule());
    }

    /// Looks at a plan with all rules that it does not turn off.
    ///
    /// @param today the day by which readings are old or fresh
    public static Findings check(Plan plan, LocalDate today) {
        var view = new View(plan, today);
        var problems = new ArrayList<Problem>();
        for (var rule : ALL)
            view.severity(rule).ifPresent(severity -> rule.find(view).map(finding -> problem(rule, severity, finding)).forEach(problems::add));
        problems.sort(order(plan));
        return plan.putAside().isEmpty() ? new Findings(problems, List.of()) : sorted(problems, plan);
    }

    private static Problem problem(Rule rule, Severity severity, Finding finding) {
        return new Problem(rule.id(), severity, finding.place(), finding.stage(), finding.message(), Rule.why(rule.id()), finding.cards(), finding.fixes());
    }

    private static Findings sorted(List<Problem> problems, Plan plan) {
        record Spoken(String rule, Place at) {}
        var asides = new HashMap<Spoken, PutAside>();
        for (var aside : plan.putAside()) asides.put(new Spoken(aside.rule(), aside.at()), aside);
        var open = new ArrayList<Problem>();
        var silenced = new ArrayList<Findings.Silenced>();
        for (var problem : problems) {
            var aside = Optional.ofNullable(asides.get(new Spoken(problem.rule(), problem.place())));
            aside.ifPresentOrElse(by -> silenced.add(new Findings.Silenced(problem, by)), () -> open.add(problem));
        }
        return new Findings(open, silenced);
    }

    /// The gravest first; then the plan as a whole, and stage by stage what is said of the stage, of its cards, of its links.
    private static Comparator<Problem> order(Plan plan) {
        return Comparator.comparing(Problem::severity).reversed()
                .thenComparing(problem -> problem.stage().map(Stage::number).orElse(0))
                .thenComparing(problem -> place(problem.place(), plan));
    }

    private static int place(Place place, Plan plan) {
        return switch (place) {
            case Place.Whole _ -> -2;
            case Place.OfStage _ -> -1;
            case Place.Of(Id id) -> plan.cards().place(id);
            case Place.OfLink(Id from, _) -> plan.cards().size() + plan.cards().place(from);
        };
    }
}
