package journey.app.panels;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.Words;

/// The whole plan as a tree: the equal of the board for those who read it or have it read to them. What is selected here is selected on
/// the board and the other way round. F2 edits a title, Delete deletes, Ctrl and the arrows move cards, Enter shows the place on the board.
///
/// It rests while it is not visible.
public final class Outline extends StackPane {
    private final Workspace workspace;
    private final Consumer<Place> reveal;
    private final OutlineTexts texts;
    private final TreeItem<Branch.Key> top = item(new Branch.Key.Top());
    private final TreeView<Branch.Key> tree = new TreeView<>(top);
    private final OutlineMoves moves;
    private Map<Branch.Key, TreeItem<Branch.Key>> items = new HashMap<>();
    private boolean syncing;

    public Outline(Workspace workspace, Words words, Consumer<Place> reveal) {
        this.workspace = workspace;
        this.reveal = reveal;
        texts = new OutlineTexts(workspace, words);
        moves = new OutlineMoves(workspace);
        getStyleClass().add("outline");
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setEditable(true);
        tree.setAccessibleText(words.say("panel.outline"));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new OutlineCell(texts, this::retitle));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(tree);
        workspace.findingsProperty().addListener((_, _, _) -> grow());
        workspace.selectionProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, _) -> grow());
        tree.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<TreeItem<Branch.Key>>) _ -> lead());
        grow();
    }

    private static TreeItem<Branch.Key> item(Branch.Key key) {
        var item = new TreeItem<>(key);
        item.setExpanded(switch (key) {
            case Branch.Key.Top _, Branch.Key.OfStage _, Branch.Key.OfLane _ -> true;
            case Branch.Key.OfCard _, Branch.Key.OfWay _, Branch.Key.OfProblem _ -> false;
        });
        return item;
    }

    private void grow() {
        if (!isVisible()) return;
        syncing = true;
        var fresh = new HashMap<Branch.Key, TreeItem<Branch.Key>>();
        grow(top, Branch.of(workspace.plan(), workspace.findings()), fresh);
        items = fresh;
        syncing = false;
        follow();
        tree.refresh();
    }

    /// Keeps every item whose branch is still there, open or shut as it was.
    private void grow(TreeItem<Branch.Key> item, Branch branch, Map<Branch.Key, TreeItem<Branch.Key>> fresh) {
        fresh.put(branch.key(), item);
        var below = branch.below().stream().map(one -> items.getOrDefault(one.key(), item(one.key()))).toList();
        if (!below.equals(item.getChildren())) item.getChildren().setAll(below);
        for (int i = 0; i < below.size(); i++) grow(below.get(i), branch.below().get(i), fresh);
    }

    /// The board's selection is selected here.
    private void follow() {
        if (syncing || !isVisible() || chosen().equals(workspace.selection().places())) return;
        syncing = true;
        var rows = tree.getSelectionModel();
        rows.clearSelection();
        for (var place : workspace.selection().places())
            items.entrySet().stream().filter(one -> one.getKey().place().filter(place::equals).isPresent()).findFirst().ifPresent(one -> {
                for (var up = one.getValue().getParent(); up != null; up = up.getParent()) up.setExpanded(true);
                rows.select(one.getValue());
            });
        if (rows.getSelectedIndex() >= 0 && !tree.isFocused()) tree.scrollTo(Math.max(0, rows.getSelectedIndex() - 3));
        syncing = false;
    }

    /// What is selected here is selected on the board; lanes and findings are nothing to select there.
    private void lead() {
        if (syncing) return;
        var places = chosen();
        if (places.isEmpty() || places.equals(workspace.selection().places())) return;
        syncing = true;
        var stage = places.stream().filter(Place.OfStage.class::isInstance).findFirst();
        workspace.select(stage.filter(_ -> places.size() == 1).map(Selection::of)
                .orElseGet(() -> new Selection(places.stream().filter(place -> !(place instanceof Place.OfStage))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))));
        syncing = false;
    }

    private Set<Place> chosen() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(item -> item != null && item.getValue() != null)
                .flatMap(item -> item.getValue().place().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void retitle(Id card, String title) {
        workspace.pause();
        workspace.perform(new Edit.Put<>(new Place.Of(card), CardFields.TITLE, Optional.of(title)));
        workspace.pause();
    }

    private void pressed(KeyEvent press) {
        if (tree.getEditingItem() != null) return;
        var cards = workspace.selection().cards();
        switch (press.getCode()) {
            case DELETE, BACK_SPACE -> delete();
            case ENTER -> Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue).ifPresent(this::show);
            case LEFT, RIGHT, UP, DOWN -> {
                if (!press.isShortcutDown() || cards.isEmpty()) return;
                moves.move(List.copyOf(cards), press.getCode());
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void show(Branch.Key key) {
        if (key instanceof Branch.Key.OfProblem(_, var place)) new Mending(workspace).reveal(place);
        var place = key instanceof Branch.Key.OfProblem(_, var about) ? Optional.of(about) : key.place();
        place.ifPresent(reveal);
    }

    private void delete() {
        var chosen = workspace.selection();
        workspace.pause();
        if (!chosen.cards().isEmpty()) workspace.perform(new Edit.Delete(chosen.cards()));
        else if (!chosen.links().isEmpty()) workspace.perform(new Edit.Disconnect(chosen.links()));
    }
}
