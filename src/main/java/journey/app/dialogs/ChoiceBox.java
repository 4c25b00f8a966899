package journey.app.dialogs;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.file.OpenChoice;
import journey.merge.Choice.Side;
import journey.merge.Conflict;
import journey.report.ConflictWords;
import journey.text.Words;

/// One choice: what it is about, what it was, and a tile for each of the two values. What cannot be understood any more shows its texts and can
/// only be dismissed.
final class ChoiceBox extends VBox {
    private final OpenChoice open;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final CheckBox dismiss = new CheckBox();
    private Optional<ChoiceTile> mine = Optional.empty();
    private Optional<ChoiceTile> theirs = Optional.empty();

    /// @param mine   what the value is called that the plan holds
    /// @param theirs what the other is called
    ChoiceBox(Words words, ConflictWords said, OpenChoice open, String mine, String theirs) {
        super(4);
        this.open = open;
        this.words = words;
        getStyleClass().add("open-choice");
        switch (open) {
            case OpenChoice.Clear(_, var conflict) -> clear(said, conflict, mine, theirs);
            case OpenChoice.Unclear unclear -> unclear(unclear);
        }
    }

    private void clear(ConflictWords said, Conflict conflict, String his, String hers) {
        var name = said.name(conflict);
        var left = new ChoiceTile(words, name, his, said.value(conflict, Side.MINE), group);
        var right = new ChoiceTile(words, name, hers, said.value(conflict, Side.THEIRS), group);
        left.radio().setId("choice-mine");
        right.radio().setId("choice-theirs");
        mine = Optional.of(left);
        theirs = Optional.of(right);
        var tiles = new GridPane();
        tiles.setHgap(16);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        tiles.getColumnConstraints().setAll(half, half);
        tiles.addRow(0, left, right);
        getChildren().add(head(name));
        said.base(conflict).ifPresent(was -> getChildren().add(FindList.label("choice-was", words.say("dialog.join.was", was.lines().findFirst().orElse(was)))));
        getChildren().add(tiles);
    }

    private HBox head(String name) {
        var title = FindList.label("choice-name", name);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var leave = new Button(words.say("dialog.join.leave"));
        leave.setId("choice-leave");
        leave.getStyleClass().add("choice-leave");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setAccessibleText(words.say("dialog.join.leave.spoken", name));
        leave.visibleProperty().bind(Bindings.isNotNull(group.selectedToggleProperty()));
        leave.setOnAction(_ -> {
            group.selectToggle(null);
            mine.ifPresent(tile -> tile.radio().requestFocus());
        });
        var head = new HBox(12, title, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void unclear(OpenChoice.Unclear unclear) {
        dismiss.setText(words.say("dialog.choices.dismiss"));
        dismiss.setId("choice-dismiss");
        dismiss.setAccessibleText(words.say("dialog.choices.dismiss.spoken", unclear.at()));
        getChildren().addAll(FindList.label("choice-name", unclear.at().isBlank() ? words.say("dialog.choices.unclear") : words.say("dialog.choices.unclear-at", shortened(unclear.at()))),
                FindList.label("choice-was", words.say("dialog.choices.gone")),
                FindList.label("choice-raw", words.say("dialog.choices.raw", shortened(unclear.mine()), shortened(unclear.theirs()))), dismiss);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    OpenChoice open() {
        return open;
    }

    void chooseMine() {
        mine.ifPresent(tile -> tile.radio().setSelected(true));
    }

    void begin() {
        mine.<Node>map(ChoiceTile::radio).orElse(dismiss).requestFocus();
    }

    /// Is told of a node that has the focus now.
    void setOnFocus(Consumer<Node> told) {
        mine.ifPresent(tile -> tile.setOnFocus(told));
        theirs.ifPresent(tile -> tile.setOnFocus(told));
        dismiss.focusedProperty().subscribe(is -> {
            if (is) told.accept(dismiss);
        });
    }

    /// What was chosen, if anything was.
    Optional<Side> side() {
        if (mine.filter(ChoiceTile::isChosen).isPresent()) return Optional.of(Side.MINE);
        return theirs.filter(ChoiceTile::isChosen).map(_ -> Side.THEIRS);
    }

    boolean isDismissed() {
        return dismiss.isSelected();
    }
}
