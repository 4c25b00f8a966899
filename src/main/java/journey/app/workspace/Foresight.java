package journey.app.workspace;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import journey.forecast.Draws;
import journey.forecast.Inputs;
import journey.plan.Plan;
import journey.rule.Outlook;

/// Draws the forecast of the plan, beside the window. Until there is an answer about the newest plan, the one before stands.
final class Foresight {
    private final LastWins<Plan, Foreseen> questions;
    private final Runnable changed;
    private volatile Optional<Foreseen> known = Optional.empty();
    private Outlook outlook = Outlook.NONE;

    /// @param changed runs when something else is foreseen
    Foresight(Aside aside, Plan plan, Runnable changed) {
        this.changed = changed;
        questions = new LastWins<>(aside, this::answer, foreseen -> tell(Optional.of(foreseen)));
        look(plan);
    }

    /// What the validator is told.
    Outlook outlook() {
        return outlook;
    }

    Optional<Foreseen> foreseen() {
        return known;
    }

    void look(Plan plan) {
        if (Inputs.isBegun(plan)) {
            questions.ask(plan);
        } else {
            questions.forget();
            tell(Optional.empty());
        }
    }

    /// What is typed into titles changes nothing that the forecast rests on.
    private Optional<Foreseen> answer(Plan plan, BooleanSupplier cancelled) {
        var inputs = Inputs.of(plan);
        var before = known.filter(one -> one.inputs().equals(inputs));
        return before.isPresent() ? before : Draws.of(inputs, Draws.SEED, cancelled).map(draws -> new Foreseen(inputs, draws));
    }

    private void tell(Optional<Foreseen> next) {
        if (next.equals(known)) return;
        known = next;
        var said = next.map(one -> new Outlook(one.draws().prospects())).orElse(Outlook.NONE);
        if (!said.equals(outlook)) outlook = said;
        changed.run();
    }
}
