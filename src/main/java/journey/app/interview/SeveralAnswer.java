package journey.app.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.interview.Option;
import journey.interview.Reply;
import journey.text.Typed;
import journey.text.Words;

/// Options to tick.
final class SeveralAnswer implements Answering {
    private final List<CheckBox> boxes;
    private final VBox node = new VBox();

    SeveralAnswer(Words words, List<Option> options) {
        boxes = options.stream().map(option -> {
            var box = new CheckBox(words.say(option.name()));
            box.setId("option-" + option.key());
            box.setUserData(option.key());
            box.setWrapText(true);
            return box;
        }).toList();
        node.getStyleClass().add("answer-checks");
        node.getChildren().setAll(boxes);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return boxes.getFirst();
    }

    @Override
    public Typed<Reply> read() {
        var keys = boxes.stream().filter(CheckBox::isSelected).map(box -> (String) box.getUserData()).toList();
        return keys.isEmpty() ? Typed.nothing() : Typed.of(new Reply.Several(keys));
    }

    @Override
    public void show(Optional<Reply> reply) {
        var keys = reply.map(one -> one instanceof Reply.Several(var all) ? all : List.<String>of()).orElse(List.of());
        boxes.forEach(box -> box.setSelected(keys.contains((String) box.getUserData())));
    }
}
