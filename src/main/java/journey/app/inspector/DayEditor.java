package journey.app.inspector;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A day, typed or picked. JavaFX's own field forgets without a word what it does not understand, so only its calendar is used.
final class DayEditor implements Editor {
    private final Reach reach;
    private final Cell<LocalDate> cell;
    private final TextEditor<LocalDate> text;
    private final HBox node;

    DayEditor(Reach reach, Cell<LocalDate> cell, Alarm alarm) {
        this.reach = reach;
        this.cell = cell;
        var field = new TextField();
        field.setPrefColumnCount(6);
        text = new TextEditor<>(reach, cell, new Format<>(reach.typing()::day, reach.typing()::write), alarm, field);
        node = Shapes.beside(field, Shapes.button("calendar-sign", reach.say("field.day.pick"), this::pick));
    }

    private void pick() {
        var picker = new DatePicker(cell.shown().value().orElseGet(reach.today()));
        picker.setShowWeekNumbers(true);
        var calendar = new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false);
        var popup = new ContextMenu(calendar);
        popup.getStyleClass().add("calendar-popup");
        picker.valueProperty().addListener((_, _, day) -> {
            popup.hide();
            cell.put(Optional.of(day));
            reach.workspace().pause();
            show();
        });
        popup.show(node, Side.BOTTOM, 0, 2);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return text.input();
    }

    @Override
    public void show() {
        text.show();
    }

    @Override
    public void forget() {
        text.forget();
    }
}
