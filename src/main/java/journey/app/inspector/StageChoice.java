package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Stage;

/// The stage of the selected cards. Choosing another one moves them there, behind the cards that are there already.
final class StageChoice {
    private StageChoice() {}

    static FieldRow row(Reach reach, Supplier<List<Id>> cards) {
        return new FieldRow(reach, "field.stage", () -> "", _ -> new ChoiceEditor<>(reach, cell(reach, cards), () -> Stage.ALL,
                stage -> stage.map(one -> reach.say("field.stage.numbered", one.number(), one)).orElse(""), Optional.of(Stage.AWARE)));
    }

    private static Cell<Stage> cell(Reach reach, Supplier<List<Id>> cards) {
        return new Cell<>() {
            @Override
            public Shown<Stage> shown() {
                var stages = cards.get().stream().flatMap(id -> reach.plan().card(id).stream()).map(Card::stage).distinct().toList();
                return stages.size() == 1 ? Shown.of(Optional.of(stages.getFirst())) : new Shown.Different<>();
            }

            @Override
            public Edit edit(Optional<Stage> stage) {
                return new Edit.Move(Set.copyOf(cards.get()), stage.orElseThrow(), Optional.empty());
            }

            @Override
            public void put(Optional<Stage> stage) {
                reach.workspace().perform(edit(stage));
            }
        };
    }
}
