package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import journey.edit.Edit;
import journey.guide.Phases;
import journey.plan.Fields;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Settings.Lenses;
import journey.plan.Stage;

/// Where the inbound phases of a plan end: a row for each phase but the last, which takes the rest. A choice that would leave another
/// phase without a stage moves that one's end along.
final class PhaseEnds {
    private static final List<String> PHASES = List.of("attract", "convert", "close");

    private PhaseEnds() {}

    static List<FieldRow> rows(Reach reach) {
        return PHASES.stream().map(phase -> new FieldRow(reach, "field.inbound." + phase, () -> "", _ -> editor(reach, PHASES.indexOf(phase)))).toList();
    }

    private static Editor editor(Reach reach, int phase) {
        return new ChoiceEditor<>(reach, cell(reach, phase), () -> Phases.choices(phase),
                stage -> stage.map(one -> reach.say("field.stage.numbered", one.number(), one)).orElse(""), Optional.of(Phases.USUAL.get(phase)));
    }

    private static Cell<Stage> cell(Reach reach, int phase) {
        return new Cell<>() {
            @Override
            public Shown<Stage> shown() {
                return Shown.of(Optional.of(Phases.ends(reach.plan()).get(phase)));
            }

            @Override
            public Edit edit(Optional<Stage> stage) {
                var ends = Phases.ending(Phases.ends(reach.plan()), phase, stage.orElseGet(() -> Phases.USUAL.get(phase)));
                var usual = ends.equals(Phases.USUAL.stream().map(Stage::number).toList());
                var fields = reach.plan().settings().get(Settings.LENS).map(Lenses::fields).orElse(Fields.NONE)
                        .with(Lenses.INBOUND, usual ? List.of() : ends);
                return new Edit.Put<>(Place.PLAN, Settings.LENS, fields.isEmpty() ? Optional.empty() : Optional.of(new Lenses(fields)));
            }

            @Override
            public void put(Optional<Stage> stage) {
                reach.workspace().pause();
                reach.workspace().perform(edit(stage));
            }
        };
    }
}
