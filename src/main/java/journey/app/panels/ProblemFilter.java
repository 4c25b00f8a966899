package journey.app.panels;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.Severity;
import journey.rule.Family;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Words;

/// Which findings are listed: those of some severities and of one family of rules that have some letters in their title, message, stage or rule.
record ProblemFilter(Set<Severity> severities, Optional<Family> family, String letters) {
    static final ProblemFilter ALL = new ProblemFilter(EnumSet.allOf(Severity.class), Optional.empty(), "");

    ProblemFilter {
        severities = Set.copyOf(severities);
    }

    boolean shows(Problem problem, Words words) {
        if (!severities.contains(problem.severity()) || family.isPresent() && !family.equals(Family.of(problem.rule()))) return false;
        var wanted = letters.strip().toLowerCase(words.locale());
        return wanted.isEmpty() || texts(problem, words).anyMatch(text -> text.toLowerCase(words.locale()).contains(wanted));
    }

    private static Stream<String> texts(Problem problem, Words words) {
        return Stream.concat(Stream.of(words.say(Rules.title(problem)), words.say(problem.message()), problem.rule().toLowerCase(Locale.ROOT)),
                problem.stage().map(words::name).stream());
    }
}
