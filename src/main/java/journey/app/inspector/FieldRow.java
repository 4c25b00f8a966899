package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Phrase;

/// A field of a sheet: its name and unit, its editor, and below it why something typed is wrong. A screen reader hears the name with
/// the field, the help, and the reason as soon as there is one.
final class FieldRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final Reach reach;
    private final String help;
    private final Editor editor;
    private final Label unit = new Label();
    private final Label error = new Label();
    private final Supplier<String> unitNow;
    private final List<Optional<Phrase>> wrong = new ArrayList<>();

    /// @param key  of its name in the bundle; its help stands under the same with `.help`
    /// @param unit what its figures count, "" for nothing
    /// @param make makes the editor, which may ask for alarms of this row
    FieldRow(Reach reach, String key, Supplier<String> unit, Function<FieldRow, Editor> make) {
        this.reach = reach;
        this.unitNow = unit;
        help = reach.say(key + ".help");
        editor = make.apply(this);
        var name = reach.say(key);
        getStyleClass().add("field-row");
        setId(key.replace('.', '-'));
        if (!editor.isNamed()) getChildren().add(head(name));
        error.getStyleClass().add("field-error");
        error.setGraphic(Shapes.sign("error-sign"));
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(editor.node(), error);
        editor.input().setAccessibleText(name);
        editor.input().setAccessibleHelp(help);
        tell();
    }

    private HBox head(String name) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.input());
        label.setTooltip(new Tooltip(help));
        unit.getStyleClass().add("field-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(label, gap, unit);
        head.getStyleClass().add("field-head");
        return head;
    }

    /// A new alarm that this row shows; the first that has something to say is heard.
    Alarm alarm() {
        int number = wrong.size();
        wrong.add(Optional.empty());
        return reason -> {
            if (wrong.get(number).equals(reason)) return;
            wrong.set(number, reason);
            tell();
        };
    }

    private void tell() {
        var reason = wrong.stream().flatMap(Optional::stream).findFirst().map(reach.words()::say);
        error.setText(reason.orElse(""));
        error.setVisible(reason.isPresent());
        error.setManaged(reason.isPresent());
        pseudoClassStateChanged(WRONG, reason.isPresent());
        editor.input().pseudoClassStateChanged(WRONG, reason.isPresent());
        editor.input().setAccessibleHelp(reason.orElse(help));
    }

    void show() {
        unit.setText(unitNow.get());
        editor.show();
    }

    void forget() {
        editor.forget();
    }

    Editor editor() {
        return editor;
    }

    String help() {
        return help;
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
