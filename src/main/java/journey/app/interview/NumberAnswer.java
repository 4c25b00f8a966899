package journey.app.interview;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import journey.interview.Reply;
import journey.text.Typed;

/// A number to type, with what it counts beside it.
final class NumberAnswer<T, R extends Reply> implements Answering {
    private final TextField field = new TextField();
    private final HBox node;
    private final Function<String, Typed<T>> read;
    private final Function<T, String> write;
    private final Function<T, R> reply;
    private final Function<R, T> value;
    private final Class<R> type;

    NumberAnswer(String example, Function<String, Typed<T>> read, Function<T, String> write, Function<T, R> reply, Function<R, T> value, String unit,
                 Class<R> type) {
        this.read = read;
        this.write = write;
        this.reply = reply;
        this.value = value;
        this.type = type;
        var label = new Label(unit);
        label.getStyleClass().add("answer-unit");
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("interview-answer");
        field.setPromptText(example);
        HBox.setHgrow(field, Priority.ALWAYS);
        node = new HBox(field, label);
        node.getStyleClass().add("answer-line");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public Typed<Reply> read() {
        return switch (read.apply(field.getText())) {
            case Typed.Wrong<T>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<T>(var number) -> new Typed.Understood<>(number.map(reply));
        };
    }

    @Override
    public void show(Optional<Reply> shown) {
        field.setText(shown.filter(type::isInstance).map(type::cast).map(value).map(write).orElse(""));
        field.selectAll();
    }
}
