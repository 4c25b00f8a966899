package journey.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.plan.Phrase;
import journey.plan.Stage;

/// A usual cause of a symptom: how a plan shows it, and cards that would help.
public final class Reason {
    private final String id;
    private final Stage stage;
    private final Function<Fitting, Optional<Phrase>> sign;
    private final Function<Fitting, List<Idea>> remedies;

    Reason(String id, Stage stage, Function<Fitting, Optional<Phrase>> sign, Function<Fitting, List<Idea>> remedies) {
        this.id = id;
        this.stage = stage;
        this.sign = sign;
        this.remedies = remedies;
    }

    Reason(String id, Stage stage, Function<Fitting, Optional<Phrase>> sign, String... remedies) {
        this(id, stage, sign, _ -> List.of(remedies).stream().map(Ideas::named).toList());
    }

    /// The cause in a few words.
    public Phrase title() {
        return Phrase.of("symptom.reason." + id);
    }

    public Stage stage() {
        return stage;
    }

    /// What in the plan shows this cause; empty if the plan shows nothing of it.
    public Optional<Phrase> shownBy(Fitting plan) {
        return sign.apply(plan);
    }

    /// What to say where the plan shows nothing of it.
    public Phrase fine() {
        return Phrase.of("symptom.reason." + id + ".fine");
    }

    /// Cards that would help this plan.
    public List<Idea> remedies(Fitting plan) {
        return remedies.apply(plan);
    }

    @Override
    public String toString() {
        return id;
    }
}
