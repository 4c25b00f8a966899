package journey.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;

/// A plan in a window: menus, toolbar, the board with the panes around it, the status row.
final class PlanView extends BorderPane {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    PlanView(PlannerWindow window, Workspace workspace) {
        this.window = window;
        this.workspace = workspace;
        var words = window.words();
        title.bind(workspace.planProperty().map(plan -> plan.title()));
        var commands = new PlanCommands(window, workspace);
        var menus = new Menus(words, commands);
        setTop(new VBox(new MenuRow(menus.bar(), title), commands.toolbar(), window.banner()));
        var below = new Below(words, new StackPane(), Bindings.createStringBinding(() -> ""));
        var body = new Body(new StackPane(), new StackPane(), below, new StackPane());
        body.sideShownProperty().set(true);
        setCenter(body);
        setBottom(new StatusRow(words, status(), new SimpleDoubleProperty(0.72), commands.smaller, commands.actual, commands.larger,
                commands.fit));
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private javafx.beans.value.ObservableValue<String> status() {
        return workspace.planProperty().map(plan -> window.words().say("window.status.cards", plan.cards().size()));
    }
}
