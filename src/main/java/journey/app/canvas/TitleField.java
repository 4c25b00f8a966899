package journey.app.canvas;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Rect;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;

/// The field that lies over a card while its title is typed, in the card's own type and size. Enter and leaving the field keep what was
/// typed, Esc brings back what was there, Tab goes on to the next card. A new card that nobody gave a title goes again with Esc.
final class TitleField {
    private static final double SMALLEST = 0.75;
    private static final double TEXT = 12.5;
    private static final double LEFT = 9;
    private static final double TOP = 9;
    private static final double BELOW = 5;

    private final Canvas canvas;
    private final TextArea field = new TextArea();
    private Optional<Id> card = Optional.empty();
    private Optional<Id> fresh = Optional.empty();

    TitleField(Canvas canvas) {
        this.canvas = canvas;
        field.getStyleClass().add("title-field");
        field.setId("title-field");
        field.setWrapText(true);
        field.setManaged(false);
        field.setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) commit();
        });
        // as tall as what is typed, once that has been laid out
        field.textProperty().addListener((_, _, _) -> Platform.runLater(this::place));
        canvas.surface().above().getChildren().add(field);
        canvas.surface().cameraProperty().addListener((_, _, _) -> place());
    }

    boolean isOpen() {
        return card.isPresent();
    }

    /// Opens on a card that has just been added.
    void begin(Id id) {
        open(id, titleOf(id));
        fresh = Optional.of(id);
        field.selectAll();
    }

    void edit(Id id) {
        open(id, titleOf(id));
        field.selectAll();
    }

    /// Opens with a letter in place of what was there.
    void type(Id id, String letter) {
        open(id, letter);
        field.end();
    }

    private void open(Id id, String text) {
        commit();
        var rect = rect(id);
        if (rect.isEmpty()) return;
        card = Optional.of(id);
        if (canvas.surface().camera().scale() < SMALLEST) canvas.surface().frame(rect.get().grown(120));
        else canvas.sight().revealCard(id);
        field.setText(text);
        field.setAccessibleText(canvas.words().say("canvas.title-field", titleOf(id)));
        field.setVisible(true);
        canvas.pointer().draw();
        place();
        field.requestFocus();
    }

    private String titleOf(Id id) {
        return canvas.workspace().plan().card(id).map(Card::title).orElse("");
    }

    private Optional<Rect> rect(Id id) {
        return Optional.ofNullable(canvas.board().grid().cards().get(id));
    }

    /// The board has changed: the field stays over its card, or goes with it.
    void follow() {
        if (card.isEmpty()) return;
        if (card.flatMap(this::rect).isEmpty()) close();
        else place();
    }

    private void place() {
        card.flatMap(this::rect).ifPresent(rect -> {
            var camera = canvas.surface().camera();
            var at = camera.onView(rect);
            var scale = camera.scale();
            field.setStyle("-fx-font-size: " + TEXT * scale + "px");
            var text = field.lookup(".text");
            var lines = text == null ? 0 : text.getLayoutBounds().getHeight() + 6 * scale;
            field.resizeRelocate(at.x() + LEFT * scale, at.y() + TOP * scale, at.width() - 2 * LEFT * scale,
                    Math.max(at.height() - (TOP + BELOW) * scale, lines));
        });
    }

    /// Keeps what was typed.
    void commit() {
        var open = card;
        if (open.isEmpty()) return;
        var text = field.getText().replaceAll("\\R", " ").strip();
        close();
        if (!text.equals(titleOf(open.get()).strip()))
            canvas.workspace().perform(new Edit.Put<>(new Place.Of(open.get()), CardFields.TITLE, text));
        canvas.workspace().pause();
    }

    private void cancel() {
        var gone = fresh.filter(id -> titleOf(id).isEmpty());
        close();
        if (gone.isPresent()) canvas.workspace().undo();
        canvas.focus();
    }

    private void close() {
        card = Optional.empty();
        fresh = Optional.empty();
        field.setVisible(false);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                commit();
                if (event.isShortcutDown()) canvas.acts().addBelow();
                else canvas.focus();
                event.consume();
            }
            case ESCAPE -> {
                cancel();
                event.consume();
            }
            case TAB -> {
                var from = card;
                commit();
                from.flatMap(id -> next(id, event.isShiftDown() ? -1 : 1)).ifPresent(id -> {
                    canvas.workspace().select(Selection.of(new Place.Of(id)));
                    edit(id);
                });
                event.consume();
            }
            default -> { }
        }
    }

    private Optional<Id> next(Id id, int by) {
        var order = Deeds.reading(canvas.board().grid());
        var place = order.indexOf(id) + by;
        return place >= 0 && place < order.size() ? Optional.of(order.get(place)) : Optional.empty();
    }
}
