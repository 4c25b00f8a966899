package journey.merge;

import journey.plan.Place;
import journey.plan.PutAside;

/// Findings put aside are known by what they are about and by their rule.
final class Asides {
    static final Spot ALL = Spot.of(Place.PLAN).into(Step.Own.PUT_ASIDE);

    private Asides() {}

    /// No place has a blank in its text, so that the rule is all behind the first.
    static String key(PutAside one) {
        return one.at().text() + " " + one.rule();
    }

    static Spot spot(String key) {
        var cut = key.indexOf(' ');
        return ALL.into(new Step.Named(key.substring(cut + 1))).into(new Step.Named(key.substring(0, cut)));
    }
}
