package journey.app.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import journey.deck.Slide;
import journey.deck.Walk;
import journey.text.Words;

/// The notes of a slide, in letters that are read at arm's length and further. Space and arrows go on with the talk, so they are
/// scrolled with Shift and an arrow, by wheel and by touch.
final class Notes extends ScrollPane {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Words words;
    private final Label text = new Label();

    Notes(Words words) {
        this.words = words;
        setId("present-notes");
        getStyleClass().add("present-notes");
        text.setWrapText(true);
        text.getStyleClass().add("present-notes-text");
        setContent(text);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPannable(true);
    }

    /// @param halves of what is seen; less than 0 is back
    void scroll(int halves) {
        var hidden = text.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) setVvalue(Math.clamp(getVvalue() + halves * getViewportBounds().getHeight() / 2 / hidden, 0, 1));
    }

    void show(Walk walk) {
        var notes = walk.slide().map(Slide::notes).orElse("");
        var said = walk.isOver() ? "" : notes.isBlank() ? words.say("present.no-notes") : notes;
        if (said.equals(text.getText())) return;
        text.pseudoClassStateChanged(NONE, notes.isBlank());
        text.setText(said);
        setVvalue(0);
    }
}
