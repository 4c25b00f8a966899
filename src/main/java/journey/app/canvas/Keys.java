package journey.app.canvas;

import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import journey.gesture.Held;
import journey.gesture.Selection;
import journey.layout.Grid;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;

/// What the keys do while the board has the focus. Those that menus name too are done here first, so that the board has them even
/// where no menu is.
final class Keys {
    private final Canvas canvas;
    private final Pointer pointer;
    private final TitleField title;

    Keys(Canvas canvas, Pointer pointer, TitleField title) {
        this.canvas = canvas;
        this.pointer = pointer;
        this.title = title;
    }

    void listen() {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) pointer.space(Set.of());
        });
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (title.isOpen() || event.getTarget() instanceof TextInputControl) return;
        if (event.isShortcutDown() ? shortcut(event) : plain(event)) event.consume();
    }

    /// A letter with Shift as well belongs to the menus.
    private boolean shortcut(KeyEvent event) {
        if (event.isShiftDown() && event.getCode().isLetterKey()) return false;
        switch (event.getCode()) {
            case LEFT -> canvas.acts().moveByStages(-1);
            case RIGHT -> canvas.acts().moveByStages(1);
            case UP -> canvas.acts().moveByPlaces(-1);
            case DOWN -> canvas.acts().moveByPlaces(1);
            case ENTER -> canvas.acts().addBelow();
            case A -> canvas.acts().selectAll();
            case C -> canvas.acts().copy();
            case X -> canvas.acts().cut();
            case V -> canvas.acts().paste();
            case D -> canvas.acts().duplicate();
            case PLUS, EQUALS, ADD -> canvas.surface().zoomIn();
            case MINUS, SUBTRACT -> canvas.surface().zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(Grid.Direction.LEFT, event);
            case RIGHT -> go(Grid.Direction.RIGHT, event);
            case UP -> go(Grid.Direction.UP, event);
            case DOWN -> go(Grid.Direction.DOWN, event);
            case PAGE_UP -> canvas.surface().pan(0, -0.9 * canvas.getHeight());
            case PAGE_DOWN -> canvas.surface().pan(0, 0.9 * canvas.getHeight());
            case HOME -> first();
            case END -> last();
            case ENTER, F2 -> canvas.acts().editTitle();
            case DELETE, BACK_SPACE -> canvas.acts().delete();
            case ESCAPE -> {
                if (pointer.isBusy()) pointer.cancel();
                else if (!canvas.workspace().selection().isEmpty()) canvas.workspace().select(Selection.NONE);
                else return false;
            }
            case SPACE -> pointer.space(Set.of(Held.SPACE));
            case F3 -> {
                if (event.isShiftDown()) canvas.sight().findPrevious();
                else canvas.sight().findNext();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A letter replaces the title of the chosen card, as in a table: Esc brings it back. Where several are chosen it would be anybody's guess
    /// which.
    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        if (title.isOpen() || event.isControlDown() || event.isMetaDown() || event.isAltDown() || letter.isEmpty()
                || letter.isBlank() || canvas.workspace().selection().places().size() > 1 || Character.isISOControl(letter.codePointAt(0))) return;
        canvas.leadCard().ifPresent(card -> {
            title.type(card.id(), letter);
            event.consume();
        });
    }

    /// Goes from the last chosen card to its neighbour: to that one alone, or with Shift taking it in. Above the first cards stand
    /// the stages.
    private void go(Grid.Direction way, KeyEvent event) {
        var lead = canvas.leadCard();
        var stage = canvas.workspace().selection().stage();
        if (stage.isPresent()) fromStage(stage.get(), way);
        else if (lead.isEmpty()) first();
        else canvas.board().grid().neighbour(lead.get().id(), way).ifPresentOrElse(id -> choose(id, event.isShiftDown()
                ? canvas.workspace().selection().leadBy(new Place.Of(id)) : Selection.of(new Place.Of(id))), () -> {
            if (way == Grid.Direction.UP && !event.isShiftDown()) canvas.sight().reveal(new Place.OfStage(lead.get().stage()));
        });
    }

    private void fromStage(Stage stage, Grid.Direction way) {
        switch (way) {
            case LEFT -> stage.previous().map(Place.OfStage::new).ifPresent(canvas.sight()::reveal);
            case RIGHT -> stage.next().map(Place.OfStage::new).ifPresent(canvas.sight()::reveal);
            case DOWN -> Deeds.reading(canvas.board().grid()).stream()
                    .filter(id -> canvas.workspace().plan().card(id).filter(card -> card.stage() == stage).isPresent()).findFirst()
                    .ifPresent(id -> choose(id, Selection.of(new Place.Of(id))));
            case UP -> { }
        }
    }

    private void first() {
        Deeds.reading(canvas.board().grid()).stream().findFirst().ifPresent(id -> choose(id, Selection.of(new Place.Of(id))));
    }

    private void last() {
        Deeds.reading(canvas.board().grid()).stream().reduce((_, id) -> id).ifPresent(id -> choose(id, Selection.of(new Place.Of(id))));
    }

    private void choose(Id id, Selection selection) {
        canvas.workspace().select(selection);
        canvas.sight().revealCard(id);
    }
}
