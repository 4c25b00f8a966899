package journey.rule;

import java.util.Optional;
import java.util.Set;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.Word;

/// Something that a planned stage should have. It is missing if one of its rules says so, and there if none does although they looked. A rule
/// may be silent where another tells the cause, so the cards have to say the same.
public enum Need implements Word {
    GOAL(Set.of("no-goal")),
    ACTIVITY(Tally.Sort.ACTIVITY, Set.of("no-activity")),
    CHANNEL(Stage.AWARE, Tally.Sort.CHANNEL, "no-channel"),
    LEAD_MAGNET(Stage.SUBSCRIBE, Tally.Sort.MAGNET, "no-incentive"),
    ENTRY_OFFER(Stage.CONVERT, Tally.Sort.ENTRY, "no-entry-offer"),
    VICTORY(Stage.EXCITE, "no-victory"),
    FOLLOW_UP(Stage.EXCITE, "no-follow-up"),
    CORE_OFFER(Stage.ASCEND, Tally.Sort.CORE, "no-core-offer"),
    PROGRAM(Stage.PROMOTE, Tally.Sort.PROGRAM, "no-program"),
    CALL_TO_ACTION(Tally.Sort.CALL, Set.of("no-cta", "nobody-asked")),
    METRIC(Tally.Sort.METRIC, Set.of("no-metric"));

    private final Optional<Stage> only;
    private final Optional<Tally.Sort> sort;
    private final Set<String> rules;

    Need(Optional<Stage> only, Optional<Tally.Sort> sort, Set<String> rules) {
        this.only = only;
        this.sort = sort;
        this.rules = rules;
    }

    Need(Set<String> rules) {
        this(Optional.empty(), Optional.empty(), rules);
    }

    Need(Tally.Sort sort, Set<String> rules) {
        this(Optional.empty(), Optional.of(sort), rules);
    }

    Need(Stage only, String rule) {
        this(Optional.of(only), Optional.empty(), Set.of(rule));
    }

    Need(Stage only, Tally.Sort sort, String rule) {
        this(Optional.of(only), Optional.of(sort), Set.of(rule));
    }

    /// What it is called in a list of what a stage lacks: "a goal".
    public Phrase phrase() {
        return Phrase.of("rule.need." + word());
    }

    boolean concerns(Stage stage) {
        return only.filter(one -> one != stage).isEmpty();
    }

    /// Where an activity is missing, the rules that ask for one of a certain kind leave it at that.
    boolean isOwn() {
        return only.isPresent();
    }

    /// Whether the cards of a stage say nothing against it.
    boolean isAmong(Tally cards, Stage stage) {
        return sort.filter(one -> !cards.has(stage, one)).isEmpty();
    }

    /// Ids of the rules that ask for it.
    Set<String> rules() {
        return rules;
    }
}
