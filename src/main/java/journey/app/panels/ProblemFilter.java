package journey.app.panels;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.Severity;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Words;

/// Which findings are listed: those of some severities that have some letters in their title, message, stage or rule.
record ProblemFilter(Set<Severity> severities, String letters) {
    static final ProblemFilter ALL = new ProblemFilter(EnumSet.allOf(Severity.class), "");

    ProblemFilter {
        severities = Set.copyOf(severities);
    }

    ProblemFilter finding(String typed) {
        return new ProblemFilter(severities, typed);
    }

    ProblemFilter of(Set<Severity> only) {
        return new ProblemFilter(only, letters);
    }

    boolean shows(Problem problem, Words words) {
        if (!severities.contains(problem.severity())) return false;
        var wanted = letters.strip().toLowerCase(words.locale());
        return wanted.isEmpty() || texts(problem, words).anyMatch(text -> text.toLowerCase(words.locale()).contains(wanted));
    }

    private static Stream<String> texts(Problem problem, Words words) {
        return Stream.concat(Stream.of(words.say(Rules.title(problem)), words.say(problem.message()), problem.rule().toLowerCase(Locale.ROOT)),
                problem.stage().map(words::name).stream());
    }
}
