package journey.rule;

import java.util.stream.Stream;
import journey.plan.Phrase;
import journey.plan.Profile;
import journey.plan.Severity;

/// One thing that makes a plan good, under an id that is public and stays: it stands in files, on the command line and in the
/// manual.
public final class Rule {
    private final String id;
    private final Severity strict;
    private final Severity flexible;
    private final Search search;
    private final Mending mending;

    /// What looks for the findings of a rule.
    @FunctionalInterface
    interface Search {
        Stream<Finding> in(View view);
    }

    /// Whether its findings may be mended all at once.
    enum Mending { TOGETHER, ONE_BY_ONE }

    private Rule(String id, Severity strict, Severity flexible, Search search, Mending mending) {
        this.id = id;
        this.strict = strict;
        this.flexible = flexible;
        this.search = search;
        this.mending = mending;
    }

    static Rule of(Severity severity, String id, Search search) {
        return new Rule(id, severity, severity, search, Mending.TOGETHER);
    }

    /// The same rule, but no more than a hint where people may enter anywhere.
    Rule hintWhenFlexible() {
        return new Rule(id, strict, Severity.HINT, search, mending);
    }

    /// The same rule, but only the team knows of each finding by itself what mends it.
    Rule oneByOne() {
        return new Rule(id, strict, flexible, search, Mending.ONE_BY_ONE);
    }

    Mending mending() {
        return mending;
    }

    public String id() {
        return id;
    }

    /// How much it weighs where the plan does not say otherwise.
    public Severity severity(Profile profile) {
        return switch (profile) {
            case STRICT_SEQUENCE -> strict;
            case FLEXIBLE_ENTRY -> flexible;
        };
    }

    /// Two or three words for its findings: "Skipped stage".
    public Phrase title() {
        return title(id);
    }

    /// What it looks for, in one line.
    public Phrase what() {
        return Phrase.of("rule." + id + ".what");
    }

    /// What it says of a plan that it finds, as an example.
    public Phrase example() {
        return Phrase.of("rule." + id + ".example");
    }

    /// Why it matters, with the source's short name.
    public Phrase why() {
        return why(id);
    }

    /// How much it weighs, in both profiles: "Error, in the flexible profile a hint".
    public Phrase weight() {
        return strict == flexible ? Phrase.of("rule.weight", strict) : Phrase.of("rule.weight.flexible", strict, flexible);
    }

    Stream<Finding> find(View view) {
        return search.in(view);
    }

    static Phrase title(String id) {
        return Phrase.of("rule." + id + ".title");
    }

    static Phrase why(String id) {
        return Phrase.of("rule." + id + ".why");
    }

    @Override
    public String toString() {
        return id;
    }
}
