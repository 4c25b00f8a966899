package journey.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import journey.deck.Walk;

/// A deck shown to a room, over a window that waits meanwhile: the slides fill one screen, and where there is another, the speaker has notes
/// on that. It ends with Esc, after the last step, or with any of its windows.
public final class Presentation {
    private final House house;
    private final Window owner;
    private final Talk talk;
    private final Consumer<Walk> left;
    private final Stage room = new Stage(StageStyle.UNDECORATED);
    private final Optional<Stage> desk;
    private final Optional<SpeakerView> speaker;
    private final InvalidationListener ownerGone = _ -> leave();
    private Placing placing;
    private boolean over;

    private Presentation(House house, Walk from, Window owner, Consumer<Walk> left) {
        this.house = house;
        this.owner = owner;
        this.left = left;
        placing = Placing.of(house.screens(), new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()));
        talk = new Talk(from, this::leave, this::swap);
        var controls = new Controls(talk);
        var slides = new RoomView(talk, house.palette(), house.words());
        controls.listen(slides);
        dress(room, slides, house.words().say("present.window", from.deck().title()), controls);
        ShyPointer.in(room.getScene());
        speaker = placing.notes().map(_ -> new SpeakerView(talk, house.palette(), house.words(), house.clock()));
        desk = speaker.map(view -> {
            var stage = new Stage(StageStyle.UNDECORATED);
            controls.listen(view.slide());
            dress(stage, view, house.words().say("present.speaker", from.deck().title()), controls);
            return stage;
        });
    }

    /// Begins to present; whoever presents is in front of the room until they leave.
    ///
    /// @param left is told where the walk ended
    public static void begin(House house, Walk from, Window owner, Consumer<Walk> left) {
        new Presentation(house, from, owner, left).show();
    }

    private void dress(Stage stage, Parent view, String title, Controls controls) {
        var scene = new Scene(view);
        house.dress().accept(scene);
        controls.listen(scene);
        stage.setScene(scene);
        stage.setTitle(title);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> leave());
    }

    private void show() {
        owner.showingProperty().addListener(ownerGone);
        place();
        windows().forEach(Stage::show);
        toSpeaker();
    }

    /// Keys go to the window that the speaker looks at.
    private void toSpeaker() {
        desk.orElse(room).toFront();
        desk.orElse(room).requestFocus();
    }

    private List<Stage> windows() {
        var all = new ArrayList<Stage>(List.of(room));
        desk.ifPresent(all::add);
        return all;
    }

    private void place() {
        fill(room, placing.slides());
        desk.ifPresent(stage -> placing.notes().ifPresent(screen -> fill(stage, screen)));
    }

    private static void fill(Stage stage, Rectangle2D screen) {
        stage.setFullScreen(false);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
    }

    private void swap() {
        if (desk.isEmpty()) return;
        placing = placing.swapped();
        place();
        toSpeaker();
    }

    private void leave() {
        if (over) return;
        over = true;
        owner.showingProperty().removeListener(ownerGone);
        speaker.ifPresent(SpeakerView::stop);
        windows().forEach(Stage::hide);
        left.accept(talk.walk());
    }
}
