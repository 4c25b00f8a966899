package journey.app.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.interview.Reply;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Typed;
import journey.text.Words;

/// A line to type, and below it answers that one click gives.
final class LineAnswer implements Answering {
    private final TextField field = new TextField();
    private final VBox node = new VBox(field);

    LineAnswer(Words words, String example, List<String> chips, Runnable give) {
        node.getStyleClass().add("answer");
        field.setId("interview-answer");
        node.getChildren().add(Example.of(words, example));
        if (chips.isEmpty()) return;
        var flow = new FlowPane();
        flow.getStyleClass().add("answer-chips");
        chips.forEach(chip -> flow.getChildren().add(chip(chip, give)));
        var label = new Label(words.say("interview.pane.chips"));
        label.getStyleClass().add("field-label");
        node.getChildren().addAll(label, flow);
    }

    /// Each answer by itself, in the language of the board that it is for.
    static List<String> chips(List<Phrase> phrases, Plan plan) {
        return phrases.stream().flatMap(phrase -> Stream.of(Words.of(plan).say(phrase).split("\\|"))).toList();
    }

    private Button chip(String text, Runnable give) {
        var chip = new Button(text);
        chip.getStyleClass().add("answer-chip");
        chip.setWrapText(true);
        chip.setOnAction(_ -> {
            field.setText(text);
            give.run();
        });
        return chip;
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
        return field.getText().isBlank() ? Typed.nothing() : Typed.of(new Reply.Line(field.getText()));
    }

    @Override
    public void show(Optional<Reply> reply) {
        field.setText(reply.map(one -> one instanceof Reply.Line(var text) ? text : "").orElse(""));
        field.selectAll();
    }
}
