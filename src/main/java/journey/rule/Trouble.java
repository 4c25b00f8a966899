package journey.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import journey.plan.Profile;
import journey.plan.Stage;

/// An error that speaks of a whole stage, as far as a [Tally] shows it. A fix is offered only if it brings no trouble that was not
/// there before.
record Trouble(Sort sort, Stage stage) {
    enum Sort { SKIPPED, GAP, ENDS_AT_FIRST_SALE, NO_GATE, NO_ACTIVITY, LACKS_ITS_NEED, CORE_BEFORE_ENTRY }

    /// All trouble of a plan; `isSkipped` tells which stages the team skips on purpose.
    static Set<Trouble> of(Tally tally, Predicate<Stage> isSkipped, Profile profile) {
        var all = new HashSet<Trouble>();
        var strict = profile == Profile.STRICT_SEQUENCE;
        var gaps = tally.gaps();
        for (var gap : gaps) all.add(new Trouble(Sort.GAP, gap.getFirst()));
        for (var stage : Stage.ALL) {
            var empty = !tally.holds(stage) && !isSkipped.test(stage);
            if (strict && empty && tally.isPassedOver(stage) && gaps.stream().noneMatch(gap -> gap.contains(stage)))
                all.add(new Trouble(Sort.SKIPPED, stage));
            if (tally.holds(stage) && !tally.has(stage, Tally.Sort.ACTIVITY)) all.add(new Trouble(Sort.NO_ACTIVITY, stage));
            if (tally.lacksItsNeed(stage)) all.add(new Trouble(Sort.LACKS_ITS_NEED, stage));
            if (strict && tally.has(stage, Tally.Sort.CORE) && tally.lacksEntryBefore(stage))
                all.add(new Trouble(Sort.CORE_BEFORE_ENTRY, stage));
        }
        if (tally.endsAtFirstSale()) all.add(new Trouble(Sort.ENDS_AT_FIRST_SALE, Stage.CONVERT));
        if (tally.lacksItsGate() && !isSkipped.test(Stage.EXCITE)) all.add(new Trouble(Sort.NO_GATE, Stage.EXCITE));
        return Set.copyOf(all);
    }

    /// The stage whose suggested card would end it.
    Optional<Stage> remedy() {
        return switch (sort) {
            case SKIPPED, GAP, NO_GATE, NO_ACTIVITY, LACKS_ITS_NEED -> Optional.of(stage);
            case ENDS_AT_FIRST_SALE -> Optional.of(Stage.EXCITE);
            case CORE_BEFORE_ENTRY -> Optional.of(Stage.CONVERT).filter(convert -> convert.isBefore(stage));
        };
    }

    /// Of several, the one to mend first: the earliest stage, so that the way is filled from the front.
    static Optional<Trouble> first(Set<Trouble> all) {
        return all.stream().min(Comparator.comparing(Trouble::stage).thenComparing(Trouble::sort));
    }

    static Set<Trouble> added(Set<Trouble> before, Set<Trouble> after) {
        var fresh = new HashSet<>(after);
        fresh.removeAll(before);
        return fresh;
    }
}
