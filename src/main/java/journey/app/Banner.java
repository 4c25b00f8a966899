package journey.app;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import journey.plan.Phrase;
import journey.text.Words;

/// One thing that the window has to say, above the board: what came of opening or saving, and what can be done about it. It stays until
/// it is answered, closed, or the next one takes its place; nothing else waits for it.
final class Banner extends HBox {
    private final Words words;
    private final Label text = new Label();
    private final HBox buttons = new HBox(6);

    enum Tone { GOOD, CAREFUL, BAD }

    /// @param key what its button says, without the bundle
    record Answer(String key, Runnable run) {}

    Banner(Words words) {
        this.words = words;
        setId("banner");
        getStyleClass().add("banner");
        text.getStyleClass().add("banner-text");
        text.setId("banner-text");
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        buttons.setMinWidth(USE_PREF_SIZE);
        var stripe = new Region();
        stripe.getStyleClass().add("stripe");
        getChildren().addAll(stripe, text, buttons, close());
        setAccessibleRole(AccessibleRole.TEXT);
        clear();
    }

    void say(Tone tone, Phrase phrase, Answer... answers) {
        say(tone, phrase, List.of(answers));
    }

    void say(Tone tone, Phrase phrase, List<Answer> answers) {
        text.setText(words.say(phrase));
        setAccessibleText(text.getText());
        getStyleClass().removeAll("careful", "bad");
        switch (tone) {
            case GOOD -> { }
            case CAREFUL -> getStyleClass().add("careful");
            case BAD -> getStyleClass().add("bad");
        }
        buttons.getChildren().setAll(answers.stream().map(this::button).toList());
        setVisible(true);
        setManaged(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// The same until something happens that makes it untrue, such as another edit.
    void sayUntil(Observable change, Tone tone, Phrase phrase, Answer... answers) {
        say(tone, phrase, answers);
        var said = text.getText();
        change.addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable changed) {
                changed.removeListener(this);
                if (text.getText().equals(said)) clear();
            }
        });
    }

    void clear() {
        setVisible(false);
        setManaged(false);
    }

    private Node button(Answer answer) {
        var button = new Button(words.say("window." + answer.key()));
        button.setId(answer.key().replace('.', '-'));
        button.setOnAction(_ -> {
            clear();
            answer.run().run();
        });
        return button;
    }

    private Button close() {
        return Icons.cross(words.say("window.banner.close"), this::clear);
    }
}
