package journey.app;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import journey.app.workspace.Workspace;
import journey.plan.Plan;
import journey.text.Words;

/// One window: the start page, or one plan.
public final class PlannerWindow {
    private final Desk desk;
    private final Stage stage = new Stage();
    private final BorderPane frame = new BorderPane();
    private final Banner banner;

    PlannerWindow(Desk desk) {
        this.desk = desk;
        banner = new Banner(words());
        var scene = new Scene(frame, 1400, 900);
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        for (var size : new int[] {16, 32, 48, 128, 256})
            stage.getIcons().add(new Image(PlannerWindow.class.getResourceAsStream("/journey/icons/journey-" + size + ".png")));
        stage.setOnHidden(_ -> desk.closed(this));
    }

    public Stage stage() {
        return stage;
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return desk.surroundings().words();
    }

    Banner banner() {
        return banner;
    }

    void show() {
        stage.show();
        stage.toFront();
    }

    /// Shows the start page.
    void start() {
        show(new Workspace(Plan.blank(words().say("window.untitled")), desk.surroundings().ids()));
    }

    /// Shows a plan.
    void show(Workspace workspace) {
        var view = new PlanView(this, workspace);
        frame.setCenter(view);
        stage.titleProperty().unbind();
        stage.titleProperty().bind(view.titleProperty().map(name -> words().say("window.title", name)));
    }
}
