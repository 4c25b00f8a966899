package journey.app.dialogs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import journey.exchange.Columns;
import journey.exchange.Role;
import journey.exchange.Table;
import journey.plan.Card;
import journey.plan.Plan;
import journey.text.Words;

/// The first rows of a table, and above each column what it holds.
final class ImportColumns extends ScrollPane {
    private static final int ROWS = 5;
    private static final double WIDTH = 150;
    private final ReadOnlyObjectWrapper<Columns> columns = new ReadOnlyObjectWrapper<>();
    private final List<ComboBox<Role>> boxes = new ArrayList<>();
    private boolean filling;

    ImportColumns(Words words, Plan plan, Table table, Columns guess) {
        columns.set(guess);
        getStyleClass().add("import-table");
        setFitToHeight(true);
        var roles = new ArrayList<Role>(Arrays.asList(Role.Plain.values()));
        plan.cards().stream().filter(Card.Metric.class::isInstance).map(card -> new Role.ValuesOf(card.id())).forEach(roles::add);
        var grid = new GridPane(8, 6);
        for (int i = 0; i < table.header().size(); i++) {
            var header = new Label(table.header().get(i));
            header.getStyleClass().add("import-header");
            header.setMaxWidth(WIDTH);
            var box = box(words, plan, roles, i);
            box.setAccessibleText(words.say("dialog.import.holds", table.header().get(i)));
            grid.addColumn(i, header, box);
            for (int row = 0; row < Math.min(ROWS, table.rows().size()); row++) {
                var cell = new Label(table.rows().get(row).at(i).shown().lines().findFirst().orElse(""));
                cell.getStyleClass().add("import-cell");
                cell.setMaxWidth(WIDTH);
                grid.add(cell, i, row + 2);
            }
        }
        setContent(grid);
        show();
    }

    ReadOnlyObjectProperty<Columns> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    private ComboBox<Role> box(Words words, Plan plan, List<Role> roles, int column) {
        var box = new ComboBox<Role>();
        box.setId("import-column-" + column);
        box.setPrefWidth(WIDTH);
        box.getItems().setAll(roles);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Role role) {
                return role == null ? "" : name(role, plan, words);
            }

            @Override
            public Role fromString(String text) {
                throw new UnsupportedOperationException("a column is chosen, not typed");
            }
        });
        box.valueProperty().addListener((_, _, role) -> {
            if (filling || role == null) return;
            columns.set(columns.get().with(column, role));
            show();
        });
        boxes.add(box);
        return box;
    }

    private static String name(Role role, Plan plan, Words words) {
        return switch (role) {
            case Role.Plain plain -> words.say("exchange.column." + plain.word());
            case Role.ValuesOf(var id) -> plan.card(id).map(Card::title).filter(title -> !title.isBlank()).orElse(id.value());
        };
    }

    private void show() {
        filling = true;
        for (int i = 0; i < boxes.size(); i++) boxes.get(i).setValue(columns.get().roles().get(i));
        filling = false;
    }
}
