package journey.app.panels;

import java.util.Arrays;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import journey.plan.Stage;

/// A cell of the table of targets.
final class TargetsCell extends TableCell<TargetsRow, TargetsRow> {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    /// No target yet: what stands there asks for one.
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private static final String[] STAGES = Arrays.stream(Stage.values()).map(stage -> "stage-" + stage.word()).toArray(String[]::new);
    private final TargetsColumn column;
    private final TargetsText text;
    private final TargetsDeeds deeds;
    private final Optional<Node> face;
    private final Tooltip tip = new Tooltip();

    TargetsCell(TargetsColumn column, TargetsText text, TargetsDeeds deeds) {
        this.column = column;
        this.text = text;
        this.deeds = deeds;
        face = face();
        getStyleClass().addAll("targets-cell", "targets-" + column.word());
        setOnMouseClicked(click -> {
            if (click.getButton() != MouseButton.PRIMARY || isEmpty()) return;
            if (click.getClickCount() == 2) run(deeds, getItem(), column);
            else if (click.getClickCount() == 1 && column == TargetsColumn.TARGET && getItem().standing().target().isEmpty()) deeds.aim(getItem(), "");
        });
    }

    TargetsColumn column() {
        return column;
    }

    /// What Enter and a double click do there.
    static void run(TargetsDeeds deeds, TargetsRow row, TargetsColumn column) {
        if (column == TargetsColumn.TARGET) deeds.aim(row, "");
        else if (column == TargetsColumn.BETTER) deeds.turn(row);
        else if (column.isReading()) deeds.read(row, "");
        else deeds.reveal(row);
    }

    private Optional<Node> face() {
        return switch (column) {
            case STAGE -> Optional.of(sign("stage-dot"));
            case CHANGE -> Optional.of(new TurnLine(text.words().say("target.noise")));
            case BETTER -> Optional.of(button("better-button", () -> deeds.turn(getItem())));
            case STATE -> Optional.of(new StateChip());
            case TREND -> Optional.of(new Sparkline());
            case ADD -> Optional.of(button("add-reading", () -> deeds.read(getItem(), "")));
            case METRIC, READING, COUNTED, ON, RANGE, TARGET, LIKELY -> Optional.empty();
        };
    }

    private static Region sign(String style) {
        var sign = new Region();
        sign.getStyleClass().add(style);
        return sign;
    }

    /// For the mouse: with the keys, Enter on the cell does the same.
    private static Button button(String style, Runnable run) {
        var button = new Button();
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    @Override
    protected void updateItem(TargetsRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(text.spoken(row, column));
        text.tip(row, column).ifPresent(said -> {
            tip.setText(said);
            setTooltip(tip);
        });
        pseudoClassStateChanged(OLD, row.stale());
        show(row, text.of(row, column));
    }

    private void show(TargetsRow row, String said) {
        switch (column) {
            case METRIC, READING, COUNTED, ON, RANGE, LIKELY -> setText(said);
            case TARGET -> setText(said.isEmpty() ? text.words().say("target.set") : said);
            case STAGE -> {
                setText(said);
                getStyleClass().removeAll(STAGES);
                getStyleClass().add("stage-" + row.card().stage().word());
            }
            case BETTER, ADD -> face.map(Button.class::cast).ifPresent(button -> label(button, row, said));
            case STATE -> face.map(StateChip.class::cast).ifPresent(chip -> chip.show(row.state(), row.standing().better(), said));
            case TREND -> face.map(Sparkline.class::cast).ifPresent(line -> line.show(row.standing()));
            case CHANGE -> {
                face.map(TurnLine.class::cast).ifPresent(line -> row.turn().ifPresent(turn -> line.show(turn, row.standing().better(), text.changed(row))));
                face.ifPresent(line -> line.setVisible(row.turn().isPresent()));
            }
        }
        setContentDisplay(column == TargetsColumn.STAGE ? ContentDisplay.LEFT : face.isPresent() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setGraphic(face.orElse(null));
        pseudoClassStateChanged(UNSET, column == TargetsColumn.TARGET && said.isEmpty());
    }

    private void label(Button button, TargetsRow row, String said) {
        button.setText(said);
        button.setAccessibleText(getAccessibleText());
        if (column != TargetsColumn.BETTER) return;
        button.getStyleClass().removeAll("higher", "lower");
        button.getStyleClass().add(row.standing().better().word());
    }
}
