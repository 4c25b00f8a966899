package journey.app.panels;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import journey.app.surface.Surface;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.chart.Drawn;
import journey.gesture.Selection;
import journey.layout.Figure;
import journey.layout.Overlay;
import journey.layout.Palette;
import journey.layout.Subject;
import journey.plan.Plan;
import journey.text.Words;

/// The charts that explain the plan, one at a time, as wide as the pane. They follow the plan while they can be seen. A part that the pointer is
/// on or the arrow keys have led to has a ring, and a line at the pane's foot says what a click or Enter does there.
///
/// [#tools()] chooses the chart, for the window to place where it has room.
public final class ChartsPane extends StackPane {
    private final Workspace workspace;
    private final ChartDeeds deeds;
    private final ObjectProperty<Chart> chart;
    private final ChartChoice choice;
    private final Surface surface;
    private final Label hint = new Label();
    private Drawn drawn;
    private Optional<Plan> seen;
    private Optional<Subject> chosen = Optional.empty();
    private Optional<Subject> hovered = Optional.empty();
    private Optional<double[]> pressed = Optional.empty();

    /// @param chart  which one is shown; the window's menu chooses it too
    /// @param reveal chooses cards and goes to them on the board
    /// @param follow chooses what was added or changed, while the chart stays in sight
    public ChartsPane(Workspace workspace, Words words, Palette palette, ObjectProperty<Chart> chart, Consumer<Selection> reveal, Consumer<Selection> follow) {
        this.workspace = workspace;
        this.chart = chart;
        deeds = new ChartDeeds(workspace, words, reveal, follow);
        choice = new ChartChoice(words, chart);
        var plan = workspace.plan();
        drawn = chart.get().of(plan, Words.of(plan));
        seen = Optional.of(plan);
        surface = new Surface(drawn.board(), Words.of(plan), palette, part -> drawn.deed(part).ifPresent(deeds::run));
        surface.setId("charts");
        surface.setAccessibleText(words.say("panel.charts.surface"));
        surface.fitBy(Surface.Fit.WIDTH);
        hint.getStyleClass().add("chart-hint");
        hint.setId("chart-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        setAlignment(hint, Pos.BOTTOM_LEFT);
        getStyleClass().add("charts-pane");
        getChildren().setAll(surface, hint);
        workspace.planProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, _) -> follow());
        chart.addListener((_, _, _) -> change());
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(at(move)));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        surface.focusWithinProperty().addListener((_, _, focused) -> {
            if (focused && surface.isFocused()) choose(chosen.or(() -> drawn.parts().stream().findFirst().map(Figure::subject)));
            ring();
        });
    }

    public Region tools() {
        return choice;
    }

    public void show(Palette palette) {
        surface.show(palette);
    }

    /// The parts of the chart that is shown, for tests.
    Drawn drawn() {
        return drawn;
    }

    Surface surface() {
        return surface;
    }

    private void follow() {
        if (isVisible() && seen.filter(plan -> plan == workspace.plan()).isEmpty()) draw();
    }

    private void change() {
        chosen = Optional.empty();
        hovered = Optional.empty();
        draw();
        surface.pan(0, -drawn.board().height() * surface.camera().scale());
    }

    private void draw() {
        var plan = workspace.plan();
        seen = Optional.of(plan);
        drawn = chart.get().of(plan, Words.of(plan));
        surface.show(drawn.board(), Words.of(plan));
        chosen = chosen.filter(part -> drawn.deed(part).isPresent());
        hovered = hovered.filter(part -> drawn.deed(part).isPresent());
        surface.choose(Set.copyOf(chosen.stream().toList()));
        ring();
    }

    private Optional<Subject> at(MouseEvent event) {
        var place = surface.sceneToLocal(event.getSceneX(), event.getSceneY());
        var board = surface.seen(place.getX(), place.getY());
        return drawn.at(board.getX(), board.getY()).map(Figure::subject);
    }

    private void hover(Optional<Subject> part) {
        if (part.equals(hovered)) return;
        hovered = part;
        surface.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        ring();
    }

    private void press(MouseEvent press) {
        pressed = Optional.of(new double[] {press.getSceneX(), press.getSceneY()});
        if (!surface.isFocusWithin()) surface.requestFocus();
        press.consume();
    }

    /// Dragging moves the chart.
    private void drag(MouseEvent drag) {
        pressed.ifPresent(from -> surface.pan(from[0] - drag.getSceneX(), from[1] - drag.getSceneY()));
        pressed = Optional.of(new double[] {drag.getSceneX(), drag.getSceneY()});
        drag.consume();
    }

    private void click(MouseEvent click) {
        click.consume();
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) return;
        at(click).ifPresent(part -> {
            choose(Optional.of(part));
            run(part);
        });
    }

    private void run(Subject part) {
        drawn.deed(part).ifPresent(deeds::run);
    }

    private void key(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) return;
        switch (press.getCode()) {
            case ENTER, SPACE -> chosen.ifPresent(this::run);
            case LEFT, RIGHT, UP, DOWN, HOME, END -> choose(ChartWay.from(drawn.parts(), chosen, press.getCode()).or(() -> chosen));
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Leads the keyboard to a part.
    private void choose(Optional<Subject> part) {
        chosen = part;
        surface.choose(Set.copyOf(part.stream().toList()));
        part.flatMap(this::figure).ifPresent(figure -> surface.reveal(figure.bounds()));
        part.flatMap(surface::landmark).ifPresent(mark -> {
            drawn.deed(mark.subject()).ifPresent(deed -> mark.setAccessibleHelp(deeds.hint(deed)));
            mark.requestFocus();
        });
        ring();
    }

    private Optional<Figure> figure(Subject part) {
        return drawn.board().figures().stream().filter(figure -> figure.subject().equals(part)).findFirst();
    }

    /// The ring and the line that says what can be done: of what the pointer is on, else of what the keyboard has led to.
    private void ring() {
        var part = hovered.or(() -> surface.isFocusWithin() ? chosen : Optional.empty());
        surface.overlay(new Overlay(drawn.board()).selection(Set.copyOf(part.stream().toList())));
        hint.setVisible(part.isPresent());
        part.flatMap(drawn::deed).ifPresent(deed -> hint.setText(deeds.hint(deed)));
    }
}
