package journey.app.dialogs;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.text.Words;

/// One of the values that can be chosen: a radio button as large as a card, with whose it is and what it says. A long text scrolls in it.
final class ChoiceTile extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("inside");
    private static final int LONG = 420;
    private final RadioButton radio = new RadioButton();

    /// @param name what the value is of, for who does not see it above
    ChoiceTile(Words words, String name, String whose, String value, ToggleGroup group) {
        super(10);
        getStyleClass().add("choice-tile");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        radio.setToggleGroup(group);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        radio.setAccessibleText(words.say("dialog.join.spoken", name, whose, value));
        var texts = new VBox(3, FindList.label("choice-whose", whose), value(value));
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(radio, texts);
        radio.selectedProperty().subscribe(is -> pseudoClassStateChanged(CHOSEN, is));
        radio.focusVisibleProperty().subscribe(is -> pseudoClassStateChanged(FOCUSED, is));
        setOnMouseClicked(click -> {
            radio.setSelected(true);
            radio.requestFocus();
            click.consume();
        });
    }

    private static Node value(String value) {
        var label = FindList.label("choice-value", value);
        var isLong = value.length() > LONG || value.lines().count() > 7;
        if (!isLong) return label;
        label.getStyleClass().add("long");
        var scroll = new ScrollPane(label);
        scroll.getStyleClass().add("choices-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(120);
        scroll.setMinViewportHeight(120);
        return scroll;
    }

    RadioButton radio() {
        return radio;
    }

    boolean isChosen() {
        return radio.isSelected();
    }

    void setOnFocus(Consumer<Node> told) {
        radio.focusedProperty().subscribe(is -> {
            if (is) told.accept(getParent().getParent());
        });
    }
}
