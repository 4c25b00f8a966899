package journey.merge;

import java.util.Optional;
import journey.plan.Place;
import journey.plan.Plan;
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

    /// The one at a spot, whose steps are the list, the rule and the place.
    static Optional<PutAside> in(Plan plan, Spot at) {
        return plan.putAside().stream().filter(one -> isAt(at, one)).findFirst();
    }

    static boolean isAt(Spot at, PutAside one) {
        return one.rule().equals(at.steps().get(1).text()) && one.at().text().equals(at.steps().get(2).text());
    }
}
