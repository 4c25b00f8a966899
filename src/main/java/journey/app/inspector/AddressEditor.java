package journey.app.inspector;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// An address, and a button that opens it: only http, https and mailto, and only when clicked. Anything may be written there; the
/// validator speaks of what cannot be opened.
final class AddressEditor implements Editor {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private final TextEditor<String> text;
    private final Cell<String> cell;
    private final Button open;
    private final HBox node;

    AddressEditor(Reach reach, Cell<String> cell, Alarm alarm) {
        this.cell = cell;
        var field = new TextField();
        field.setPromptText("https://");
        text = new TextEditor<>(reach, cell, Format.text(4000), alarm, field);
        open = Shapes.button("open-sign", reach.say("field.link.open"), () -> cell.shown().value().map(String::strip).ifPresent(reach.open()));
        node = new HBox(field, open);
        node.getStyleClass().add("beside");
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    static boolean opens(String address) {
        try {
            var uri = new URI(address.strip());
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return false;
        }
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
        open.setDisable(cell.shown().value().filter(AddressEditor::opens).isEmpty());
    }

    @Override
    public void forget() {
        text.forget();
    }
}
