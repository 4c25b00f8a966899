package journey.app.workspace;

import java.util.Optional;
import journey.forecast.Inputs;
import journey.plan.Plan;
import journey.rule.Outlook;

/// Asks the forecast, beside the window, what it thinks of the plan's targets. One question is under way at most: a newer plan ends it and is
/// asked about instead, so that the last one wins and typing never waits. Until there is an answer, the one before stands.
final class Foresight {
    private final Aside aside;
    private final Runnable changed;
    private Outlook outlook = Outlook.NONE;
    private Optional<Inputs> known = Optional.empty();
    private volatile Plan wanted;
    private boolean asking;

    private record Answer(Inputs inputs, Outlook outlook) {}

    /// @param changed runs when the outlook is another
    Foresight(Aside aside, Plan plan, Runnable changed) {
        this.aside = aside;
        this.changed = changed;
        wanted = plan;
        look(plan);
    }

    Outlook outlook() {
        return outlook;
    }

    void look(Plan plan) {
        wanted = plan;
        if (!Inputs.isBegun(plan)) tell(Optional.empty(), Outlook.NONE);
        else if (!asking) ask(plan);
    }

    private void ask(Plan plan) {
        asking = true;
        var before = known;
        var standing = outlook;
        aside.run(() -> answer(plan, before, standing), answer -> {
            asking = false;
            var last = wanted;
            if (!Inputs.isBegun(last)) return;
            answer.ifPresent(one -> tell(Optional.of(one.inputs()), one.outlook()));
            if (last != plan) ask(last);
        });
    }

    /// What is typed into titles changes nothing that the forecast rests on.
    private Optional<Answer> answer(Plan plan, Optional<Inputs> before, Outlook standing) {
        var inputs = Inputs.of(plan);
        return before.filter(inputs::equals).isPresent()
                ? Optional.of(new Answer(inputs, standing))
                : Outlook.of(inputs, () -> wanted != plan).map(outlook -> new Answer(inputs, outlook));
    }

    private void tell(Optional<Inputs> inputs, Outlook next) {
        known = inputs;
        if (next.equals(outlook)) return;
        outlook = next;
        changed.run();
    }
}
