package journey.app.interview;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import journey.text.Words;

/// What somebody else might answer: below the field, where it has room and stays while one types.
final class Example {
    private Example() {}

    static Label of(Words words, String text) {
        var label = new Label(words.say("interview.pane.example", text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("answer-example");
        return label;
    }
}
