package journey.app.inspector;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Stage;

/// A field that finds a card or a stage by what it is called. With nothing typed it offers the stages and the cards nearby.
final class TargetPicker {
    private static final int MOST = 10;
    private final Reach reach;
    private final TextField input = new TextField();
    private final Completion<Target> completion;
    private Optional<Card> from = Optional.empty();

    /// An end, as it is offered.
    private record Target(End end, String name) {}

    TargetPicker(Reach reach, Consumer<End> chosen) {
        this.reach = reach;
        input.setPromptText(reach.say("field.leads-to.add"));
        input.setAccessibleText(reach.say("field.leads-to.add"));
        completion = new Completion<>(input, this::matching, Target::name, target -> {
            input.clear();
            chosen.accept(target.end());
        });
        input.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> completion.suggest());
        input.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE && !press.isConsumed() && !input.getText().isEmpty()) {
                input.clear();
                press.consume();
            }
        });
    }

    TextField input() {
        return input;
    }

    /// The card whose links are made: never offered itself, and nearest to itself are offered first.
    void from(Card card) {
        from = Optional.of(card);
    }

    private List<Target> matching(String typed) {
        var letters = typed.strip().toLowerCase(reach.words().locale());
        return Stream.concat(cards(), stages()).filter(target -> target.name().toLowerCase(reach.words().locale()).contains(letters))
                .limit(letters.isEmpty() ? 2 * MOST : MOST).toList();
    }

    private Stream<Target> stages() {
        return Stage.ALL.stream().map(stage -> new Target(new End.AtStage(stage), reach.say("field.stage.numbered", stage.number(), stage)));
    }

    private Stream<Target> cards() {
        var home = from.map(Card::stage).orElse(Stage.AWARE).ordinal();
        var taken = taken();
        return reach.plan().cards().stream().filter(card -> !taken.contains(card.id()) && !card.title().isEmpty())
                .sorted(Comparator.comparingInt(card -> Math.abs(2 * (card.stage().ordinal() - home) - 1)))
                .map(card -> new Target(new End.AtCard(card.id()), card.title()));
    }

    /// The card itself and those to which it leads already.
    private Set<Id> taken() {
        var ids = new HashSet<Id>();
        from.map(Card::id).ifPresent(id -> {
            ids.add(id);
            reach.plan().links().stream().filter(link -> link.from().equals(id)).flatMap(link -> link.target().stream()).forEach(ids::add);
        });
        return ids;
    }
}
