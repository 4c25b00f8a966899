package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Free words as chips. Enter or a comma makes a chip of what was typed, so does leaving the field; Backspace in the empty field takes
/// the last one away, and so does a click on a chip or Space on it.
final class TagsEditor implements Editor {
    private final Reach reach;
    private final Cell<List<String>> cell;
    private final FlowPane chips = new FlowPane();
    private final TextField input = new TextField();
    private final VBox node = new VBox(chips, input);

    TagsEditor(Reach reach, Cell<List<String>> cell) {
        this.reach = reach;
        this.cell = cell;
        node.getStyleClass().add("tags");
        chips.getStyleClass().add("chips");
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (!typed.getCharacter().equals(",")) return;
            take();
            typed.consume();
        });
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) take();
        });
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            take();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && !input.getText().isEmpty()) {
            input.clear();
            press.consume();
        } else if (press.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty() && !tags().isEmpty()) {
            put(tags().subList(0, tags().size() - 1));
            press.consume();
        }
    }

    private void take() {
        var fresh = Stream.of(input.getText().split(",")).map(String::strip).filter(tag -> !tag.isEmpty() && !tags().contains(tag)).distinct().toList();
        input.clear();
        if (!fresh.isEmpty()) put(Stream.concat(tags().stream(), fresh.stream()).toList());
    }

    private void put(List<String> tags) {
        cell.put(Optional.of(tags));
        reach.workspace().pause();
    }

    private List<String> tags() {
        return cell.shown().value().orElse(List.of());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return input;
    }

    @Override
    public void show() {
        input.setPromptText(reach.say(cell.shown() instanceof Shown.Different ? "field.different" : "field.tags.add"));
        chips.getChildren().setAll(tags().stream().map(this::chip).toList());
        chips.setVisible(!tags().isEmpty());
        chips.setManaged(!tags().isEmpty());
    }

    private Node chip(String tag) {
        var chip = new Button(tag, Shapes.cross());
        chip.getStyleClass().setAll("chip");
        chip.setAccessibleText(reach.say("field.tags.remove", tag));
        chip.setOnAction(_ -> {
            put(tags().stream().filter(one -> !one.equals(tag)).toList());
            input.requestFocus();
        });
        return chip;
    }

    @Override
    public void forget() {
        input.clear();
    }
}
