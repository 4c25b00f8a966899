package journey.app.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import journey.chart.Deed;
import journey.chart.Drawn;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Overlay;
import journey.layout.Palette;
import journey.layout.Subject;
import journey.text.Words;

/// Shows a chart as wide as it is itself. A part that the pointer is on or the arrow keys have led to has a ring; what the chart has to say of
/// it, and what a click or Enter does there, stands in a line at the foot, and the first beside a pointer that rests as well.
public final class ChartViewer extends StackPane {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final Duration AT_ONCE = Duration.millis(250);

    private final Consumer<Deed> run;
    private final Function<Deed, String> hints;
    private final Words user;
    private final Surface surface;
    private final Label hint = new Label();
    private final Tooltip tip = new Tooltip();
    private Drawn drawn;
    private Optional<Subject> chosen = Optional.empty();
    private Optional<Subject> hovered = Optional.empty();
    private Optional<Subject> pointed = Optional.empty();
    private Optional<double[]> pressed = Optional.empty();
    private BiConsumer<Board, CopyAs> copy = (_, _) -> { };

    /// @param words  in the language of the chart
    /// @param run    does what a click on a part means
    /// @param hints  what it will be, beforehand
    /// @param user   in the language of the window
    public ChartViewer(Drawn drawn, Words words, Palette palette, Words user, Consumer<Deed> run, Function<Deed, String> hints) {
        this.drawn = drawn;
        this.user = user;
        this.run = run;
        this.hints = hints;
        surface = new Surface(drawn.board(), words, palette, this::run);
        surface.setId("charts");
        surface.fitBy(Surface.Fit.WIDTH);
        hint.getStyleClass().add("chart-hint");
        hint.setId("chart-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.maxWidthProperty().bind(widthProperty().subtract(24));
        hint.setVisible(false);
        setAlignment(hint, Pos.BOTTOM_LEFT);
        tip.setShowDelay(AT_ONCE);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        getStyleClass().add("charts-pane");
        getChildren().setAll(surface, hint);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(at(move)));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        offerCopies();
        surface.focusWithinProperty().addListener((_, _, focused) -> {
            if (focused && surface.isFocused()) enter();
            ring();
        });
    }

    /// Called with the chart when it is to be copied for other programs, as a picture or as SVG.
    public void setOnCopy(BiConsumer<Board, CopyAs> callback) {
        copy = callback;
    }

    private void offerCopies() {
        var menu = new ContextMenu();
        menu.setId("chart-menu");
        for (var medium : List.of(CopyAs.PICTURE, CopyAs.SVG)) {
            var item = new MenuItem(user.say("panel.chart.copy-" + medium.key()));
            item.setId("chart-copy-" + medium.key());
            if (medium == CopyAs.PICTURE) item.setAccelerator(COPY);
            item.setOnAction(_ -> copy.accept(drawn.board(), medium));
            menu.getItems().add(item);
        }
        surface.setOnContextMenuRequested(asked -> {
            if (asked.isKeyboardTrigger()) menu.show(surface, Side.TOP, 24, 24);
            else menu.show(surface, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    /// What is shown.
    public Drawn drawn() {
        return drawn;
    }

    public Surface surface() {
        return surface;
    }

    public void show(Palette palette) {
        surface.show(palette);
    }

    /// Shows the chart as it is now; what was led to stays so if it is still there.
    public void show(Drawn next, Words words) {
        drawn = next;
        surface.show(drawn.board(), words);
        chosen = chosen.filter(part -> drawn.deed(part).isPresent());
        hovered = hovered.filter(part -> drawn.isTold(part));
        surface.choose(Set.copyOf(chosen.stream().toList()));
        ring();
    }

    /// Shows another chart, from its top.
    public void turnTo(Drawn next, Words words) {
        chosen = Optional.empty();
        hovered = Optional.empty();
        show(next, words);
        surface.pan(0, -drawn.board().height() * surface.camera().scale());
    }

    /// Brings something into sight and marks it, because of what somebody does elsewhere: the keyboard stays where it is.
    public void point(Optional<Subject> part) {
        pointed = part;
        part.flatMap(this::figure).ifPresent(figure -> surface.reveal(figure.bounds()));
        ring();
    }

    private Optional<Subject> at(MouseEvent event) {
        var place = surface.sceneToLocal(event.getSceneX(), event.getSceneY());
        var board = surface.seen(place.getX(), place.getY());
        return drawn.told(board.getX(), board.getY()).map(Figure::subject);
    }

    private void hover(Optional<Subject> part) {
        if (part.equals(hovered)) return;
        hovered = part;
        surface.setCursor(part.flatMap(drawn::deed).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        Tooltip.uninstall(surface, tip);
        tip.hide();
        part.flatMap(drawn::tip).ifPresent(text -> {
            tip.setText(text);
            Tooltip.install(surface, tip);
        });
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
        at(click).filter(part -> drawn.deed(part).isPresent()).ifPresent(part -> {
            choose(Optional.of(part));
            run(part);
        });
    }

    private void run(Subject part) {
        drawn.deed(part).ifPresent(run);
    }

    private void key(KeyEvent press) {
        if (COPY.match(press)) {
            copy.accept(drawn.board(), CopyAs.PICTURE);
            press.consume();
            return;
        }
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

    /// Where the keyboard was before, or at the first part: the picture stays where it is.
    private void enter() {
        lead(chosen.or(() -> drawn.parts().stream().findFirst().map(Figure::subject)));
    }

    /// Leads the keyboard to a part, and the eye.
    private void choose(Optional<Subject> part) {
        part.flatMap(this::figure).ifPresent(figure -> surface.reveal(figure.bounds()));
        lead(part);
    }

    private void lead(Optional<Subject> part) {
        chosen = part;
        surface.choose(Set.copyOf(part.stream().toList()));
        part.flatMap(surface::landmark).ifPresent(mark -> {
            mark.setAccessibleHelp(said(mark.subject()));
            mark.requestFocus();
        });
        ring();
    }

    private Optional<Figure> figure(Subject part) {
        return drawn.board().figures().stream().filter(figure -> figure.subject().equals(part)).findFirst();
    }

    /// The ring and the line of what the pointer is on, else of what the keyboard has led to.
    private void ring() {
        var part = hovered.or(() -> surface.isFocusWithin() ? chosen : Optional.empty());
        var overlay = new Overlay(drawn.board());
        var over = new ArrayList<>(overlay.lit(Set.copyOf(pointed.stream().toList())));
        over.addAll(overlay.selection(Set.copyOf(part.flatMap(one -> drawn.deed(one).map(_ -> one)).stream().toList())));
        surface.overlay(over);
        var text = part.map(this::said).orElse("");
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
    }

    private String said(Subject part) {
        var told = drawn.tip(part).orElse("");
        var done = drawn.deed(part).map(hints).orElse("");
        return told.isEmpty() ? done : done.isEmpty() ? told : user.say("panel.chart.both", told, done);
    }
}
