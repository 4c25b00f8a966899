package journey.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Severity;
import journey.plan.Stage;

/// The catalogue of all rules, and what checks a plan by it.
public final class Rules {
    /// In the order in which people read about them.
    public static final List<Rule> ALL = Stream.of(Family.values()).flatMap(family -> family.rules().stream()).toList();

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
        return check(plan, today, Outlook.NONE);
    }

    /// The same, with what the forecast thinks of the plan's targets: it takes too long to be asked each time.
    public static Findings check(Plan plan, LocalDate today, Outlook outlook) {
        var view = new View(plan, today, outlook);
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
