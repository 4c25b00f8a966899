package journey.app.panels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import journey.plan.Id;

/// The rows of the table of targets. The arrows go from cell to cell; Enter does what the cell is for, F2 changes the target, Insert adds a
/// reading, and what is typed on a target or a reading begins to type it. Rows stay chosen while the plan changes.
final class TargetsTable extends TableView<TargetsRow> {
    private static final double ROW = 34;
    /// A bar to scroll with, and the edges of the table.
    private static final double BESIDE = 11 + 16;
    private final TargetsText text;
    private final TargetsDeeds deeds;
    private final TargetsWidths widths;
    private final ObjectProperty<TargetsSort> sort = new SimpleObjectProperty<>(this, "sort", TargetsSort.BY_STAGE);
    private final Map<TargetsColumn, TableColumn<TargetsRow, TargetsRow>> columns = new EnumMap<>(TargetsColumn.class);
    private final Map<TargetsColumn, TargetsHead> heads = new EnumMap<>(TargetsColumn.class);

    private List<TargetsRow> measured = List.of();

    /// A cell by its metric and column.
    record Spot(Id metric, TargetsColumn column) {}

    TargetsTable(TargetsText text, TargetsDeeds deeds) {
        this.text = text;
        this.deeds = deeds;
        widths = new TargetsWidths(text);
        setId("targets");
        getStyleClass().add("targets-table");
        setAccessibleText(text.words().say("target.table"));
        setAccessibleHelp(text.words().say("target.table.help"));
        // What stands there while it is empty is the pane's to say.
        setPlaceholder(new Region());
        setFixedCellSize(ROW);
        setSortPolicy(_ -> true);
        setRowFactory(_ -> new TargetsLine());
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(_ -> true);
        for (var column : TargetsColumn.values()) getColumns().add(column(column));
        sort.subscribe(now -> heads.values().forEach(head -> head.show(now)));
        widthProperty().addListener((_, _, _) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused && chosen().isEmpty() && !getItems().isEmpty()) choose(0, TargetsColumn.METRIC);
        });
    }

    private TableColumn<TargetsRow, TargetsRow> column(TargetsColumn meant) {
        var column = new TableColumn<TargetsRow, TargetsRow>();
        column.setUserData(meant);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.getStyleClass().add(meant.isFigures() ? "figures" : "words");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TargetsCell(meant, text, deeds));
        columns.put(meant, column);
        if (meant == TargetsColumn.ADD) return column;
        var head = new TargetsHead(text, meant, () -> sort.set(sort.get().by(meant)));
        head.prefWidthProperty().bind(column.widthProperty());
        heads.put(meant, head);
        column.setGraphic(head);
        return column;
    }

    /// By which column its rows are sorted; whoever fills it sorts them.
    ObjectProperty<TargetsSort> sortProperty() {
        return sort;
    }

    /// Shows rows, sorted as they are. Those that stay as they were are not drawn again.
    ///
    /// @param all those that could be shown too
    void show(List<TargetsRow> next, List<TargetsRow> all) {
        if (!all.equals(measured)) {
            measured = all;
            fit();
        }
        if (next.equals(getItems())) return;
        var chosen = chosen();
        var at = getSelectionModel().getSelectedIndex();
        if (ids(next).equals(ids(getItems()))) IntStream.range(0, next.size()).filter(i -> !next.get(i).equals(getItems().get(i))).forEach(i -> getItems().set(i, next.get(i)));
        else getItems().setAll(next);
        chosen.ifPresent(spot -> choose(rowOf(spot.metric()).orElse(Math.min(at, next.size() - 1)), spot.column()));
    }

    private static List<Id> ids(List<TargetsRow> rows) {
        return rows.stream().map(TargetsRow::id).toList();
    }

    private Optional<Integer> rowOf(Id metric) {
        return IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).id().equals(metric)).boxed().findFirst();
    }

    private void fit() {
        if (getWidth() <= 0) return;
        var fitted = widths.fit(measured, getWidth() - BESIDE);
        columns.forEach((meant, column) -> {
            column.setVisible(fitted.containsKey(meant));
            var width = fitted.getOrDefault(meant, 0.0);
            column.setMinWidth(width);
            column.setMaxWidth(width);
            column.setPrefWidth(width);
        });
    }

    /// The row of the chosen cell.
    Optional<TargetsRow> row() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    Optional<Spot> chosen() {
        return getSelectionModel().getSelectedCells().stream().findFirst().filter(at -> at.getRow() >= 0 && at.getRow() < getItems().size())
                .map(at -> new Spot(getItems().get(at.getRow()).id(), at.getTableColumn() == null ? TargetsColumn.METRIC : (TargetsColumn) at.getTableColumn().getUserData()));
    }

    /// Chooses a cell, and scrolls to it if it cannot be seen.
    void choose(Spot spot) {
        rowOf(spot.metric()).ifPresent(row -> choose(row, spot.column()));
    }

    private void choose(int row, TargetsColumn wanted) {
        if (row < 0) return;
        var column = columns.get(columns.get(wanted).isVisible() ? wanted : TargetsColumn.METRIC);
        getSelectionModel().clearAndSelect(row, column);
        getFocusModel().focus(row, column);
        // A table that is told to scroll to a row puts it on top even if it is in sight.
        if (!isInSight(row)) scrollTo(Math.max(0, row - 1));
    }

    private boolean isInSight(int row) {
        var flow = lookup(".virtual-flow");
        return flow != null && lookupAll(".table-row-cell").stream().map(TargetsLine.class::cast).filter(line -> line.getIndex() == row && !line.isEmpty())
                .map(line -> flow.sceneToLocal(line.localToScene(line.getLayoutBounds()))).anyMatch(at -> at.getMinY() >= -1 && at.getMaxY() <= flow.getLayoutBounds().getHeight() + 1);
    }

    /// Where a cell is drawn now, in the scene; empty while it is scrolled out of sight.
    Optional<Bounds> boundsOf(Spot spot) {
        return lookupAll(".targets-cell").stream().map(TargetsCell.class::cast)
                .filter(cell -> cell.column() == spot.column() && !cell.isEmpty() && cell.getItem().id().equals(spot.metric()))
                .map(cell -> cell.localToScene(cell.getLayoutBounds())).findFirst();
    }

    private void pressed(KeyEvent press) {
        if (getScene().getFocusOwner() instanceof TargetsHead head) headPressed(head, press);
        var row = row();
        if (!isFocused() || row.isEmpty() || press.isAltDown()) return;
        var column = chosen().map(Spot::column).orElse(TargetsColumn.METRIC);
        if (press.isShortcutDown()) {
            if (press.getCode() != KeyCode.C) return;
            deeds.copy();
        } else {
            switch (press.getCode()) {
                case ENTER -> TargetsCell.run(deeds, row.get(), column);
                case F2 -> deeds.aim(row.get(), "");
                case INSERT -> deeds.read(row.get(), "");
                case SPACE -> {
                    if (column == TargetsColumn.BETTER || column == TargetsColumn.ADD) TargetsCell.run(deeds, row.get(), column);
                }
                default -> {
                    return;
                }
            }
        }
        press.consume();
    }

    /// The arrows lead from head to head.
    private void headPressed(TargetsHead head, KeyEvent press) {
        var by = press.getCode() == KeyCode.LEFT ? -1 : press.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by == 0 || press.isShortcutDown() || press.isAltDown()) return;
        press.consume();
        var all = heads.values().stream().filter(one -> columns.get(one.column()).isVisible()).toList();
        all.get(Math.floorMod(all.indexOf(head) + by, all.size())).requestFocus();
    }

    private void typed(KeyEvent typed) {
        var letter = typed.getCharacter();
        var row = row();
        if (!isFocused() || row.isEmpty() || typed.isShortcutDown() || typed.isAltDown() || letter.length() != 1 || !isOfANumber(letter.charAt(0))) return;
        var column = chosen().map(Spot::column).orElse(TargetsColumn.METRIC);
        if (column == TargetsColumn.TARGET) deeds.aim(row.get(), letter);
        else if (column.isReading()) deeds.read(row.get(), letter);
        else return;
        typed.consume();
    }

    private static boolean isOfANumber(char letter) {
        return Character.isDigit(letter) || "-−.,".indexOf(letter) >= 0;
    }
}
