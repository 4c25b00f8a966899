package journey.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Severity;
import journey.plan.Weight;

/// How much each rule weighs in one plan: as the plan says, else by its profile.
record Weights(Profile profile, Map<String, RuleSetting> own) {
    static Weights of(Plan plan) {
        return new Weights(plan.profile(), plan.settings().get(Settings.RULES).orElse(Map.of()));
    }

    /// Empty where the plan turns it off.
    Optional<Severity> severity(Rule rule) {
        var set = Optional.ofNullable(own.get(rule.id())).flatMap(setting -> setting.fields().get(RuleSetting.SEVERITY));
        return set.isPresent() ? set.flatMap(Weight::severity) : Optional.of(rule.severity(profile));
    }

    /// Whether rules ask for something in the plan: none of those that the catalogue has is off or no more than a hint, and it has some.
    boolean ask(Set<String> rules) {
        var known = rules.stream().flatMap(id -> Rules.of(id).stream()).toList();
        return !known.isEmpty() && known.stream().allMatch(rule -> severity(rule).filter(severity -> severity != Severity.HINT).isPresent());
    }
}
