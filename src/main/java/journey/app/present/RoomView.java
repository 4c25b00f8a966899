package journey.app.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.layout.Palette;
import journey.text.Words;

/// What the room sees: the slide, its foot, the quiet end, and the curtain before all of it. A speaker who has no screen of their own can have
/// the notes below the slide, which then is smaller, so that they hide nothing of it.
final class RoomView extends StackPane {
    /// Of the screen's height.
    private static final double NOTES = 0.3;
    private static final double LETTERS = 0.026;

    private final Talk talk;
    private final SlideView slide;
    private final Foot foot;
    private final VBox end;
    private final Notes notes;
    private final Region curtain = new Region();
    private final Voice voice = new Voice();
    private final Telling telling;
    private final Words words;

    /// @param words in the speaker's language
    RoomView(Talk talk, Palette palette, Words words) {
        this.talk = talk;
        this.words = words;
        var deck = talk.walk().deck();
        var room = Words.in(deck.language());
        telling = new Telling(words);
        slide = new SlideView(deck, palette);
        slide.setId("present-slide");
        foot = new Foot(new Telling(room));
        end = end(room, deck.slides().size() == 1);
        notes = new Notes(words);
        talk.onRead(notes::scroll);
        notes.visibleProperty().bind(talk.notesProperty());
        notes.visibleProperty().addListener(_ -> requestLayout());
        curtain.setId("present-curtain");
        getStyleClass().add("present");
        getChildren().addAll(slide, foot, end, notes, curtain, voice);
        talk.walkProperty().addListener((_, _, _) -> show());
        talk.curtainProperty().addListener((_, _, _) -> cover());
        show();
        cover();
    }

    /// A deck of nothing but its cover is that of a plan in which nothing is planned.
    private static VBox end(Words room, boolean nothing) {
        var said = new Label(room.say(nothing ? "present.empty" : "present.end"));
        said.setId("present-end");
        said.getStyleClass().add("present-end-text");
        said.setWrapText(true);
        var hint = new Label(room.say("present.end.hint"));
        hint.getStyleClass().add("present-end-hint");
        var box = new VBox(said, hint);
        box.getStyleClass().add("present-end");
        box.setMouseTransparent(true);
        return box;
    }

    private void show() {
        var walk = talk.walk();
        slide.show(walk.step(), List.of(walk.next().step(), walk.previous().step()));
        foot.show(walk);
        end.setVisible(walk.isOver());
        notes.show(walk);
        say();
    }

    private void cover() {
        var down = talk.curtainProperty().get();
        curtain.setVisible(down != Curtain.UP);
        curtain.getStyleClass().setAll(List.of("present-curtain", "present-curtain-" + switch (down) {
            case UP -> "up";
            case BLACK -> "black";
            case WHITE -> "white";
        }));
        say();
    }

    private void say() {
        voice.say(switch (talk.curtainProperty().get()) {
            case UP -> telling.spoken(talk.walk());
            case BLACK -> words.say("present.black");
            case WHITE -> words.say("present.white");
        });
    }

    @Override
    protected void layoutChildren() {
        var high = notes.isVisible() ? Math.round(getHeight() * NOTES) : 0;
        var size = "-fx-font-size: " + Math.max(12, Math.round(getHeight() * LETTERS)) + "px";
        end.setStyle(size);
        notes.setStyle(size);
        for (var child : List.of(slide, foot, end)) child.resizeRelocate(0, 0, getWidth(), getHeight() - high);
        notes.resizeRelocate(0, getHeight() - high, getWidth(), high);
        curtain.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
