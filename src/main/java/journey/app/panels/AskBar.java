package journey.app.panels;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import journey.text.Words;

/// Asks for a line of text in the row that it is about. Enter or the button answers, Esc takes the question back; blanks are no answer.
final class AskBar extends HBox {
    private final TextField answer = new TextField();
    private final Button done = new Button();
    private final Runnable end;
    private Consumer<String> answered = _ -> {};

    /// @param end runs when the question is over, answered or not
    AskBar(Words words, Runnable end) {
        this.end = end;
        getStyleClass().add("ask-bar");
        answer.setId("ask-answer");
        done.setId("ask-done");
        done.getStyleClass().add("problem-fix");
        done.disableProperty().bind(answer.textProperty().map(String::isBlank));
        done.setOnAction(_ -> answer());
        var cancel = new Button(words.say("panel.ask.cancel"));
        cancel.getStyleClass().add("problem-more");
        cancel.setOnAction(_ -> end.run());
        answer.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) answer();
            else if (press.getCode() == KeyCode.ESCAPE) end.run();
            else return;
            press.consume();
        });
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().setAll(answer, done, cancel);
    }

    /// @param button what the button says that answers
    void ask(String question, String button, Consumer<String> then) {
        answered = then;
        answer.clear();
        answer.setPromptText(question);
        answer.setAccessibleText(question);
        done.setText(button);
    }

    void focus() {
        answer.requestFocus();
    }

    private void answer() {
        var text = answer.getText().strip();
        if (text.isEmpty()) return;
        end.run();
        answered.accept(text);
    }
}
