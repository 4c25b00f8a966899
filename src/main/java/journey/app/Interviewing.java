package journey.app;

import java.util.Optional;
import javafx.scene.layout.Region;
import journey.app.canvas.Canvas;
import journey.app.interview.InterviewPane;
import journey.app.workspace.Workspace;
import journey.text.Words;

/// The interview in a window: it stands in the inspector's place until somebody leaves it, and goes on where it was left.
final class Interviewing {
    private final Workspace workspace;
    private final Words words;
    private final Canvas canvas;
    private final Body body;
    private Optional<InterviewPane> pane = Optional.empty();

    Interviewing(Workspace workspace, Words words, Canvas canvas, Body body) {
        this.workspace = workspace;
        this.words = words;
        this.canvas = canvas;
        this.body = body;
        canvas.invitingProperty().bind(body.guestProperty().map(Optional::isEmpty));
    }

    void begin() {
        var asking = pane.orElseGet(() -> new InterviewPane(workspace, words, canvas.sight()::lookAt, this::leave));
        pane = Optional.of(asking);
        body.guestProperty().set(Optional.<Region>of(asking));
        asking.begin();
    }

    private void leave() {
        body.guestProperty().set(Optional.empty());
        canvas.focus();
    }

    /// Takes the focus, if it is what stands beside the board.
    ///
    /// @return whether it is
    boolean enter() {
        var here = pane.filter(one -> body.guestProperty().get().filter(one::equals).isPresent());
        here.ifPresent(InterviewPane::focusAnswer);
        return here.isPresent();
    }
}
