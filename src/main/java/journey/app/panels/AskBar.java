package journey.app.panels;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import journey.text.Typed;
import journey.text.Words;

/// Asks for a line of text in the row that it is about. Enter or the button answers, Esc takes the question back; blanks are no answer,
/// and an answer that cannot be used stays to be mended, with the reason beside it.
final class AskBar extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField answer = new TextField();
    private final Button done = new Button();
    private final Runnable end;
    private final Words words;
    private final Label why = new Label();
    private Function<String, Typed<Runnable>> read = _ -> Typed.nothing();

    /// @param end runs when the question is over, answered or not
    AskBar(Words words, Runnable end) {
        this.words = words;
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
        answer.textProperty().addListener(_ -> about(""));
        why.getStyleClass().add("ask-why");
        why.setWrapText(true);
        why.managedProperty().bind(why.visibleProperty());
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().setAll(answer, why, done, cancel);
    }

    /// @param button what the button says that answers
    /// @param reads  what is to be done about an answer, or why it cannot be used
    void ask(String question, String button, Function<String, Typed<Runnable>> reads) {
        read = reads;
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
        switch (read.apply(text)) {
            case Typed.Wrong<Runnable>(var reason) -> about(words.say(reason));
            case Typed.Understood<Runnable>(var then) -> {
                end.run();
                then.ifPresent(Runnable::run);
            }
        }
    }

    private void about(String reason) {
        why.setText(reason);
        answer.setAccessibleHelp(reason);
        answer.pseudoClassStateChanged(WRONG, !reason.isEmpty());
    }
}
