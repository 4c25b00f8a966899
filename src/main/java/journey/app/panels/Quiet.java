package journey.app.panels;

import java.util.List;
import java.util.stream.Stream;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Weight;

/// Something about which the validator says nothing because the team wants it so.
sealed interface Quiet {
    String reason();

    /// One finding that was put aside.
    record Aside(PutAside by) implements Quiet {
        @Override
        public String reason() {
            return by.reason();
        }
    }

    /// A rule that is turned off in this plan.
    record Off(String rule, RuleSetting setting) implements Quiet {
        @Override
        public String reason() {
            return setting.fields().text(RuleSetting.REASON);
        }
    }

    /// Rules first, since each stands for many findings.
    static List<Quiet> in(Plan plan) {
        var off = plan.settings().get(Settings.RULES).stream().flatMap(rules -> rules.entrySet().stream())
                .filter(rule -> rule.getValue().fields().get(RuleSetting.SEVERITY).filter(Weight.OFF::equals).isPresent())
                .map(rule -> new Off(rule.getKey(), rule.getValue()));
        return Stream.<Quiet>concat(off, plan.putAside().stream().map(Aside::new)).toList();
    }
}
