package journey.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.plan.Address;

/// An address, and a button that opens it: only http, https and mailto, and only when clicked. Anything may be written there; the
/// validator speaks of what cannot be opened.
final class AddressEditor implements Editor {
    private final TextEditor<String> text;
    private final Cell<String> cell;
    private final Button open;
    private final HBox node;

    AddressEditor(Reach reach, Cell<String> cell, Alarm alarm) {
        this.cell = cell;
        var field = new TextField();
        field.setPromptText("https://");
        text = new TextEditor<>(reach, cell, Format.text(4000), alarm, field);
        open = Shapes.button("open-sign", reach.say("field.link.open"), () -> cell.shown().value().flatMap(Address::toOpen).ifPresent(reach.open()));
        node = Shapes.beside(field, open);
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
        open.setDisable(cell.shown().value().flatMap(Address::toOpen).isEmpty());
    }

    @Override
    public void forget() {
        text.forget();
    }
}
