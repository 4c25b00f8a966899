package journey.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.forecast.Inputs;
import journey.plan.Place;
import journey.plan.Plan;
import journey.rule.Findings;
import journey.rule.Findings.Silenced;
import journey.rule.Outlook;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Words;

/// Which findings are no longer there, and which are new. A finding is known by its rule and its place; one that somebody put aside is still
/// there and not mended, and one that comes back from there is new.
///
/// @param today the day by which readings are old or fresh
record FindingSections(Plan before, Plan after, Both both, LocalDate today, Words words) {
    private record Key(String rule, Place place) {
        static Key of(Problem problem) {
            return new Key(problem.rule(), problem.place());
        }
    }

    List<Section> sections() {
        if (before.equals(after)) return List.of();
        var old = check(before);
        var now = check(after);
        var open = keys(old.problems().stream());
        var there = keys(Stream.concat(now.problems().stream(), now.putAside().stream().map(Silenced::problem)));
        var mended = old.problems().stream().filter(one -> !there.contains(Key.of(one))).map(one -> entry(Sort.MENDED, one)).toList();
        var fresh = now.problems().stream().filter(one -> !open.contains(Key.of(one))).map(one -> entry(Sort.of(one.severity()), one)).toList();
        var all = new ArrayList<Section>();
        if (!mended.isEmpty()) all.add(new Section(words.say("compare.mended", mended.size()), mended));
        if (!fresh.isEmpty()) all.add(new Section(words.say("compare.fresh", fresh.size()), fresh));
        return all;
    }

    private Findings check(Plan plan) {
        return Rules.check(plan, today, Outlook.of(Inputs.of(plan), () -> false).orElse(Outlook.NONE));
    }

    private static Set<Key> keys(Stream<Problem> problems) {
        return problems.map(Key::of).collect(Collectors.toSet());
    }

    private Entry entry(Sort sort, Problem problem) {
        return new Entry(sort, words.say(problem.message()), both.subject(problem.place()));
    }
}
