package journey.app.panels;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.plan.Fields;
import journey.plan.Place;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.text.Words;

/// What people said about the plan, place by place in the order of the board, and a field to say more. Up and Down walk the lines, Enter
/// changes a remark, Alt+Enter resolves it or opens it again, Delete takes it away; Space or a click shows on the board what it is about.
///
/// [#tools()] is the head of the list, for the window to place where it has room. While it is not visible it rests.
public final class RemarksPane extends BorderPane {
    private static final double FIELD_SHARE = 0.38;
    private static final double LEAST_FIELD = 200;
    private static final double MOST_FIELD = 320;
    private final Workspace workspace;
    private final Words words;
    private final RemarkActions actions;
    private final RemarkTools tools;
    private final RemarkField field;
    private final ObservableList<RemarkLine> shown = FXCollections.observableArrayList();
    private final ListView<RemarkLine> list = new ListView<>(shown);
    private final Label title = new Label();
    private final Label nothing = new Label();
    private final Button showAll = new Button();
    private final VBox empty = new VBox(title, nothing, showAll);

    public RemarksPane(Workspace workspace, Words words, RemarkAround around) {
        this.workspace = workspace;
        this.words = words;
        tools = new RemarkTools(words);
        field = new RemarkField(workspace, words, around);
        actions = new RemarkActions(workspace, words, around, field::change);
        getStyleClass().add("remarks-pane");
        list.setId("remarks");
        list.setAccessibleText(words.say("panel.remarks"));
        list.setCellFactory(_ -> new RemarkRow(actions));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::shows);
        empty.getStyleClass().add("remarks-empty");
        title.getStyleClass().add("remarks-title");
        nothing.getStyleClass().add("problems-nothing");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        showAll.setText(words.say("panel.problems.show-all"));
        showAll.setOnAction(_ -> tools.showingProperty().set(RemarkShowing.ALL));
        setCenter(new StackPane(list, empty));
        setRight(field);
        field.prefWidthProperty().bind(widthProperty().map(width -> Math.clamp(FIELD_SHARE * width.doubleValue(), LEAST_FIELD, MOST_FIELD)));
        workspace.planProperty().addListener((_, _, _) -> fill());
        tools.showingProperty().addListener((_, _, _) -> fill());
        visibleProperty().addListener((_, _, _) -> fill());
        fill();
    }

    public Region tools() {
        return tools;
    }

    /// "3 open remarks", for the line that stays when the list is folded away; "" for none.
    public static ObservableValue<String> counts(Workspace workspace, Words words) {
        return workspace.planProperty().map(plan -> {
            var open = Remarks.of(plan).all().stream().filter(Remarks::isOpen).count();
            return open == 0 ? "" : words.say("panel.remarks.open", open);
        });
    }

    /// What was written and not yet added is added.
    public void finish() {
        field.done();
    }

    /// Ready to write about what is selected.
    public void begin() {
        field.begin();
    }

    /// Selects the first open remark that the board shows at a place, else the first of all there.
    public void choose(Place place) {
        if (Remarks.open(workspace.plan(), place) == 0) tools.showingProperty().set(RemarkShowing.ALL);
        IntStream.range(0, shown.size()).filter(i -> shown.get(i) instanceof RemarkLine.Said(_, var remark) && Remarks.shownAt(workspace.plan(), remark).equals(place)).findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().clearAndSelect(row);
                    // With the line that says what it is about.
                    list.scrollTo(Math.max(0, row - 1));
                    list.requestFocus();
                });
    }

    private Optional<RemarkLine> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        if (!isVisible()) return;
        tools.count(workspace.plan());
        var next = RemarkLine.in(workspace.plan(), tools.showingProperty().get());
        if (!next.equals(shown)) {
            var chosen = selected();
            var row = list.getSelectionModel().getSelectedIndex();
            var fresh = fresh(next);
            shown.setAll(next);
            chosen.ifPresent(line -> list.getSelectionModel().clearAndSelect(rowOf(line).orElse(Math.min(row, shown.size() - 1))));
            // With the line that says what it is about.
            fresh.ifPresent(at -> list.scrollTo(Math.max(0, at - 1)));
        } else {
            list.refresh();
        }
        showOne();
    }

    /// Where a remark stands that was just added.
    private Optional<Integer> fresh(List<RemarkLine> next) {
        var added = next.stream().filter(line -> line instanceof RemarkLine.Said && !shown.contains(line)).toList();
        return added.size() == 1 && next.size() > shown.size() ? Optional.of(next.indexOf(added.getFirst())) : Optional.empty();
    }

    /// Where the same line stands now, whatever was made of its text.
    private Optional<Integer> rowOf(RemarkLine line) {
        var key = key(line);
        return IntStream.range(0, shown.size()).filter(i -> key(shown.get(i)).equals(key)).boxed().findFirst();
    }

    private static Object key(RemarkLine line) {
        return switch (line) {
            case RemarkLine.Head(var about, _) -> about;
            case RemarkLine.Said(_, var remark) -> lasting(remark.fields());
        };
    }

    private static Fields lasting(Fields fields) {
        return fields.without(Remark.TEXT).without(Remark.RESOLVED);
    }

    private void showOne() {
        var none = Remarks.of(workspace.plan()).all().isEmpty();
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        title.setText(words.say(none ? "panel.remarks.none" : "panel.remarks.all-resolved"));
        nothing.setText(words.say(none ? "panel.remarks.none.how" : "panel.remarks.all-resolved.how"));
        showAll.setVisible(!none);
        showAll.setManaged(!none);
    }

    /// The list itself would take the space bar for selecting what is selected.
    private void shows(KeyEvent press) {
        if (press.getCode() != KeyCode.SPACE || press.getTarget() != list) return;
        selected().ifPresent(line -> actions.reveal(line.about()));
        press.consume();
    }

    private void pressed(KeyEvent press) {
        if (press.getTarget() instanceof Button button && press.getCode() == KeyCode.ENTER) {
            button.fire();
            press.consume();
            return;
        }
        var line = selected();
        if (line.isEmpty() || press.isShortcutDown()) return;
        switch (press.getCode()) {
            case ENTER -> {
                switch (line.get()) {
                    case RemarkLine.Head(var about, _) -> {
                        actions.reveal(about);
                        field.begin();
                    }
                    case RemarkLine.Said(_, var remark) -> {
                        if (press.isAltDown()) actions.settle(remark);
                        else field.change(remark);
                    }
                }
            }
            case DELETE -> {
                if (!(line.get() instanceof RemarkLine.Said(_, var remark))) return;
                actions.delete(remark);
            }
            case ESCAPE -> list.getSelectionModel().clearSelection();
            default -> {
                return;
            }
        }
        press.consume();
    }
}
