package journey.app.canvas;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import journey.app.surface.Surface;
import journey.layout.Role;
import journey.text.Words;

/// The offer of a blank board to be filled by answering questions: a line below its welcome, in the user's language.
final class Invitation {
    private final Surface surface;
    private final Hyperlink link;
    private final BooleanProperty inviting = new SimpleBooleanProperty(this, "inviting", true);

    Invitation(Surface surface, Words words) {
        this.surface = surface;
        link = new Hyperlink(words.say("canvas.interview"));
        link.setId("board-interview");
        link.setManaged(false);
        link.getStyleClass().add("invitation");
        surface.above().getChildren().add(link);
        surface.cameraProperty().addListener((_, _, _) -> follow());
        inviting.addListener((_, _, _) -> follow());
        follow();
    }

    /// Whether it is offered where there is a welcome: not to somebody who accepted it already.
    BooleanProperty invitingProperty() {
        return inviting;
    }

    void setOnAccept(Runnable callback) {
        link.setOnAction(_ -> callback.run());
    }

    /// Keeps it below the welcome; a board without one has no use for it.
    void follow() {
        var welcome = surface.board().figures().stream().filter(figure -> figure.role() == Role.WELCOME).findFirst();
        link.setVisible(welcome.isPresent() && inviting.get());
        welcome.map(figure -> surface.camera().onView(figure.bounds())).ifPresent(place ->
                link.resizeRelocate(place.x() - 2, place.bottom() - 2, link.prefWidth(-1), link.prefHeight(-1)));
    }
}
