package journey.app.inspector;

import javafx.scene.control.Hyperlink;

/// The way back from a card to where the guide proposed it, as a link above the card's name. It goes away with the next selection.
final class Trail extends Hyperlink {
    private final Reach reach;
    private Runnable back = () -> { };

    Trail(Reach reach) {
        this.reach = reach;
        setId("guide-back");
        getStyleClass().add("trail");
        setMnemonicParsing(false);
        setOnAction(_ -> back.run());
        clear();
    }

    /// @param from what the sheet is called to which it leads
    void lead(String from, Runnable there) {
        back = there;
        setText(reach.say("field.trail", from));
        setVisited(false);
        shown(true);
    }

    void clear() {
        shown(false);
    }

    private void shown(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
