package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Phrase;
import journey.plan.Word;

/// The rules in groups, in the order in which people read about them. What a group asks of a plan is one question.
public enum Family implements Word {
    COVERAGE(CoverageRules.ALL),
    ORDER(OrderRules.ALL),
    WAYS(WayRules.ALL),
    OFFERS(OfferRules.ALL),
    AUDIENCE(AudienceRules.ALL),
    NUMBERS(NumberRules.ALL),
    CARDS(CardRules.ALL);

    private final List<Rule> rules;

    Family(List<Rule> rules) {
        this.rules = rules;
    }

    public List<Rule> rules() {
        return rules;
    }

    /// The family of a rule, absent for an id that no rule has.
    public static Optional<Family> of(String rule) {
        return Stream.of(values()).filter(family -> family.rules.stream().anyMatch(one -> one.id().equals(rule))).findFirst();
    }

    public Phrase phrase() {
        return Phrase.of("rule.family." + word());
    }

    /// The question that its rules ask of a plan.
    public Phrase question() {
        return Phrase.of("rule.family." + word() + ".question");
    }
}
