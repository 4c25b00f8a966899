package journey.forecast;

import java.util.List;

/// Which stages people come to at all, and how far they can be reckoned. A stage to which nobody comes needs no share: where people
/// enter late, the stages before keep the forecast from nothing.
final class Reach {
    private final Wiring wiring;
    private final boolean[] reached = new boolean[Wiring.STAGES];

    private Reach(Wiring wiring) {
        this.wiring = wiring;
        for (int stage = 0; stage < Wiring.STAGES; stage++) if (wiring.enters()[stage] != Wiring.NONE) reach(stage);
    }

    /// How many stages, from the first on, can be reckoned: up to the first from which nobody said how many go on.
    static int known(Wiring wiring) {
        var reach = new Reach(wiring);
        for (int stage = 0; stage < Wiring.STAGES - 1; stage++)
            if (reach.reached[stage] && wiring.onward()[stage] == Wiring.NONE) return stage + 1;
        return Wiring.STAGES;
    }

    private void reach(int stage) {
        if (reached[stage]) return;
        reached[stage] = true;
        var last = stage == Wiring.STAGES - 1;
        if (!last && wiring.onward()[stage] != Wiring.NONE) reach(stage + 1);
        if (wiring.back()[stage] != Wiring.NONE) reach(wiring.backTo()[stage]);
        if (last) for (var bring : wiring.brings()) reach(bring.into());
    }
}
