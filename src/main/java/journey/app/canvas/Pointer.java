package journey.app.canvas;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import journey.app.surface.Surface;
import journey.gesture.Edges;
import journey.gesture.Effect;
import journey.gesture.Gesture;
import journey.gesture.Held;
import journey.gesture.Input;
import journey.layout.Point;
import journey.gesture.Setting;
import journey.gesture.Target;
import journey.plan.Id;
import journey.plan.Stage;

/// Carries mouse events into gestures and their effects out. It keeps what the pointer is doing and which card lies under it.
final class Pointer {
    private final Canvas canvas;
    private final Surface surface;
    private final AnimationTimer scroller = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last > 0) scroll((now - last) / 1e9);
            last = now;
        }
    };
    private Gesture gesture = Gesture.IDLE;
    private Optional<Targets> targets = Optional.empty();
    private Optional<Id> hovered = Optional.empty();
    private Point2D where = Point2D.ZERO;
    private Set<Held> held = Set.of();
    private boolean space;
    private boolean scrolls;

    Pointer(Canvas canvas) {
        this.canvas = canvas;
        surface = canvas.surface();
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> moved(event, place(event)));
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moved(event, place(event)));
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released(event, place(event)));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        surface.cameraProperty().addListener((_, _, _) -> follow());
    }

    private Point2D place(MouseEvent event) {
        return surface.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    /// The cards that are on their way.
    Optional<Gesture.Dragging> carried() {
        return gesture instanceof Gesture.Dragging drag ? Optional.of(drag) : Optional.empty();
    }

    /// Goes on at a place of the window, with no key held.
    void move(double sceneX, double sceneY) {
        where = surface.sceneToLocal(sceneX, sceneY);
        held = Set.of();
        handle(new Input.Move(at(), on(), held));
    }

    /// Lets go where it is.
    void release() {
        handle(new Input.Release(at(), on(), held));
    }

    /// The stage in whose column a place of the window lies.
    Optional<Stage> stageAt(double sceneX, double sceneY) {
        where = surface.sceneToLocal(sceneX, sceneY);
        var x = at().x();
        return canvas.board().grid().cells().entrySet().stream().filter(cell -> cell.getValue().x() <= x && x < cell.getValue().right())
                .map(cell -> cell.getKey().stage()).findFirst();
    }

    /// Whether something is being done that Esc would stop.
    boolean isBusy() {
        return !(gesture instanceof Gesture.Idle);
    }

    /// Stops what is being done, and leaves everything as it was.
    void cancel() {
        handle(new Input.Cancel());
    }

    /// The space bar went down or up: with it, dragging moves the board.
    void space(Set<Held> now) {
        space = now.contains(Held.SPACE);
        cursor(on());
    }

    /// Draws anew what lies over the board.
    void draw() {
        surface.overlay(Drawn.over(targets(), Canvas.subjects(canvas.workspace().spotlight().litProperty().get()), canvas.workspace().selection(), canvas.title().isOpen() ? Optional.empty() : hovered, gesture));
    }

    private void pressed(MouseEvent event) {
        where = place(event);
        held = held(event);
        canvas.title().commit();
        var at = at();
        handle(new Input.Press(at, on(), button(event.getButton()), held, event.getClickCount()));
        if (!canvas.title().isOpen()) canvas.focus();
        event.consume();
    }

    private void moved(MouseEvent event, Point2D to) {
        where = to;
        held = held(event);
        var on = on();
        if (gesture instanceof Gesture.Idle) {
            hover(card(on));
            cursor(on);
        } else {
            handle(new Input.Move(at(), on, held));
        }
    }

    private void released(MouseEvent event, Point2D to) {
        where = to;
        held = held(event);
        // Beside the board there is no place to put a card, whatever stage would be above or below.
        if (carried().isPresent() && !surface.contains(to)) cancel();
        else release();
    }

    /// The board has moved under a pointer that rests.
    private void follow() {
        if (gesture.scrolls()) handle(new Input.Move(at(), on(), held));
    }

    private void handle(Input input) {
        var step = gesture.on(input, setting());
        var before = gesture;
        become(step.next());
        for (var effect : step.effects()) run(effect);
        if (gesture != before || !step.effects().isEmpty()) draw();
        if (gesture instanceof Gesture.Idle || !gesture.getClass().equals(before.getClass())) cursor(on());
    }

    void become(Gesture next) {
        gesture = next;
        if (gesture.scrolls() == scrolls) return;
        scrolls = gesture.scrolls();
        if (scrolls) scroller.start();
        else scroller.stop();
    }

    private void run(Effect effect) {
        var workspace = canvas.workspace();
        switch (effect) {
            case Effect.Select(var selection) -> workspace.select(selection);
            case Effect.Perform(var edit, var then) -> workspace.perform(edit, then);
            case Effect.Copy(var cards, var spot) -> canvas.clips().duplicate(Optional.of(spot), cards);
            case Effect.Add(var type, var kind, var spot) ->
                    canvas.acts().begin(Deeds.fresh(workspace.ids().next(), type, kind, spot.cell().stage()), spot.before());
            case Effect.Accept(var cell) -> canvas.acts().accept(cell.stage(), cell.lane());
            case Effect.EditTitle(var card) -> canvas.title().edit(card);
            case Effect.EditPlan _ -> canvas.editPlan();
            case Effect.Explain(var place) -> canvas.explain(place);
            case Effect.Remarks(var place) -> canvas.remarks(place);
            case Effect.Numbers(var stage) -> canvas.showNumbers(stage);
            case Effect.Pan(var dx, var dy) -> surface.pan(dx * surface.camera().scale(), dy * surface.camera().scale());
        }
    }

    private Setting setting() {
        return new Setting(canvas.workspace().plan(), canvas.board(), canvas.workspace().selection(), 1 / surface.camera().scale());
    }

    private Point at() {
        return new Point(surface.camera().boardX(where.getX()), surface.camera().boardY(where.getY()));
    }

    /// What is seen there, which is another place of the board where stage arrows or labels stand over it.
    Target on() {
        var seen = surface.seen(where.getX(), where.getY());
        return targets().at(hovered, seen.getX(), seen.getY(), 1 / surface.camera().scale());
    }

    private Targets targets() {
        if (targets.filter(one -> one.board() == canvas.board()).isEmpty())
            targets = Optional.of(new Targets(canvas.workspace().plan(), canvas.board()));
        return targets.get();
    }

    private static Optional<Id> card(Target on) {
        return switch (on) {
            case Target.OfCard(var id) -> Optional.of(id);
            case Target.OfHandle(var id) -> Optional.of(id);
            case Target.OfTitle _, Target.OfLink _, Target.OfBadge _, Target.OfRemarks _, Target.OfGhost _, Target.OfStage _, Target.OfNumbers _, Target.OfCell _,
                    Target.OfGround _ -> Optional.empty();
        };
    }

    private void hover(Optional<Id> card) {
        if (card.equals(hovered)) return;
        hovered = card;
        draw();
    }

    private void cursor(Target on) {
        surface.setCursor(switch (gesture) {
            case Gesture.Panning _ -> Cursor.CLOSED_HAND;
            case Gesture.Dragging drag -> drag.spot().isPresent() ? Cursor.MOVE : Cursor.DEFAULT;
            case Gesture.Adding _ -> Cursor.MOVE;
            case Gesture.Linking _, Gesture.Banding _ -> Cursor.CROSSHAIR;
            case Gesture.Pressing _ -> Cursor.DEFAULT;
            case Gesture.Idle _ -> space ? Cursor.OPEN_HAND : switch (on) {
                case Target.OfHandle _ -> Cursor.CROSSHAIR;
                case Target.OfGhost _, Target.OfBadge _, Target.OfRemarks _, Target.OfLink _, Target.OfNumbers _ -> Cursor.HAND;
                case Target.OfTitle _, Target.OfCard _, Target.OfStage _, Target.OfCell _, Target.OfGround _ -> Cursor.DEFAULT;
            };
        });
    }

    private void scroll(double seconds) {
        var free = surface.free();
        var dx = Edges.speed(where.getX(), free.x(), free.right()) * seconds;
        var dy = Edges.speed(where.getY(), free.y(), free.bottom()) * seconds;
        if (dx != 0 || dy != 0) surface.pan(dx, dy);
    }

    /// Lets a drag that begins on a node outside of the board go on over it.
    void source(Node node, Supplier<Gesture> begin) {
        var from = new Point2D[1];
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> from[0] = new Point2D(event.getSceneX(), event.getSceneY()));
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            if (!(gesture instanceof Gesture.Adding) && from[0] != null && from[0].distance(event.getSceneX(), event.getSceneY()) > 6) {
                from[0] = null;
                gesture = begin.get();
                // Esc is to reach the board
                canvas.focus();
            }
            if (gesture instanceof Gesture.Adding) {
                moved(event, place(event));
                event.consume();
            }
        });
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (!(gesture instanceof Gesture.Adding)) return;
            var to = place(event);
            if (surface.contains(to)) released(event, to);
            else cancel();
        });
    }

    private static Input.Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Input.Button.MIDDLE;
            case SECONDARY -> Input.Button.SECONDARY;
            case PRIMARY, NONE, BACK, FORWARD -> Input.Button.PRIMARY;
        };
    }

    private Set<Held> held(MouseEvent event) {
        var now = EnumSet.noneOf(Held.class);
        if (event.isShiftDown()) now.add(Held.SHIFT);
        if (event.isShortcutDown()) now.add(Held.SHORTCUT);
        if (event.isAltDown()) now.add(Held.COPY);
        if (space) now.add(Held.SPACE);
        return now;
    }
}
