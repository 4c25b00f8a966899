package journey.rule;

import journey.plan.Plan;

/// What a rule is about, shown by two plans: the smallest that it finds, once, and one much like it that it leaves alone. What the rule says of
/// the first is its example, in the catalogue and in Help.
record Pair(String rule, Plan found, Plan leftAlone) {
    @Override
    public String toString() {
        return rule;
    }
}
