package journey.app.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.interview.Option;
import journey.interview.Reply;
import journey.text.Typed;
import journey.text.Words;

/// Options one below the other; a click, or Enter, gives one as the answer. The arrow keys go from one to the next.
final class ChoiceAnswer implements Answering {
    private final List<ToggleButton> rows = new ArrayList<>();
    private final VBox node = new VBox();
    private Optional<String> chosen = Optional.empty();

    ChoiceAnswer(Words words, List<Option> options, Runnable give) {
        node.getStyleClass().add("answer-rows");
        for (var option : options) {
            var row = new ToggleButton(words.say(option.name()));
            row.getStyleClass().add("answer-row");
            row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            row.setId("option-" + option.key());
            row.setUserData(option.key());
            row.setWrapText(true);
            row.setMaxWidth(Double.MAX_VALUE);
            row.setMinHeight(Region.USE_PREF_SIZE);
            row.setOnAction(_ -> {
                choose(Optional.of(option.key()));
                give.run();
            });
            row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            rows.add(row);
        }
        node.getChildren().setAll(rows);
    }

    private void pressed(KeyEvent press) {
        var step = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) return;
        var at = rows.indexOf((ToggleButton) press.getSource());
        rows.get(Math.floorMod(at + step, rows.size())).requestFocus();
        press.consume();
    }

    private void choose(Optional<String> key) {
        chosen = key;
        rows.forEach(row -> row.setSelected(key.filter(row.getUserData()::equals).isPresent()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return rows.stream().filter(ToggleButton::isSelected).findFirst().orElse(rows.getFirst());
    }

    @Override
    public Typed<Reply> read() {
        return new Typed.Understood<>(chosen.map(Reply.Choice::new));
    }

    @Override
    public void show(Optional<Reply> reply) {
        choose(reply.flatMap(one -> one instanceof Reply.Choice(var key) ? Optional.of(key) : Optional.empty()));
    }
}
