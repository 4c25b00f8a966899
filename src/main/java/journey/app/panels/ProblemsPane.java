package journey.app.panels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.surface.Focus;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.plan.Place;
import journey.plan.Severity;
import journey.rule.Findings;
import journey.rule.Fix;
import journey.rule.Problem;
import journey.rule.Readiness;
import journey.text.Words;

/// The list of what the validator found, live: what is wrong, where, why it matters, and a button that mends it. Up and Down walk the
/// rows, Enter shows the place on the board, Alt+Enter makes the first fix, Delete asks why the finding may be put aside, Esc lets go of it.
/// What the selected finding speaks of is lit on the board.
///
/// Above it stands in a line how far the plan is. [#tools()] is the head of the list, for the window to place where it has room. While it is not visible it rests.
public final class ProblemsPane extends BorderPane {
    private final Workspace workspace;
    private final Words words;
    private final ProblemActions actions;
    private final ProblemTools tools;
    private final ProblemColumns columns;
    private final ObservableList<Problem> shown = FXCollections.observableArrayList();
    private final ListView<Problem> list = new ListView<>(shown);
    private final ListView<Quiet> asides = new ListView<>();
    private final Label ready = new Label();
    private final Label nothing = new Label();
    private final Button showAll = new Button();
    private final VBox empty = new VBox(nothing, showAll);

    public ProblemsPane(Workspace workspace, Words words, Around around) {
        this.workspace = workspace;
        this.words = words;
        tools = new ProblemTools(words);
        columns = new ProblemColumns(words);
        actions = new ProblemActions(words, workspace, around, list::refresh);
        getStyleClass().add("problems-pane");
        list.setId("problems");
        list.setAccessibleText(words.say("panel.problems"));
        list.setCellFactory(_ -> new ProblemRow(words, actions, columns));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.widthProperty().addListener((_, _, width) -> columns.fit(shown, width.doubleValue()));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> {
            light();
            // Once the row has grown to its full height.
            Platform.runLater(this::uncover);
        });
        asides.setId("asides");
        asides.setAccessibleText(words.say("panel.asides"));
        asides.setCellFactory(_ -> new AsideRow(words, actions.mending(), workspace::plan));
        empty.getStyleClass().add("problems-empty");
        nothing.getStyleClass().add("problems-nothing");
        nothing.setWrapText(true);
        showAll.setText(words.say("panel.problems.show-all"));
        showAll.setOnAction(_ -> tools.showAll());
        ready.setId("plan-ready");
        ready.getStyleClass().add("plan-ready");
        setTop(ready);
        setCenter(new StackPane(list, asides, empty));
        workspace.findingsProperty().addListener((_, _, _) -> fill());
        workspace.selectionProperty().addListener((_, _, chosen) -> leave(chosen));
        tools.filterProperty().addListener((_, _, _) -> fill());
        tools.asidesShownProperty().addListener((_, _, _) -> fill());
        visibleProperty().addListener((_, _, _) -> fill());
        fill();
    }

    public Region tools() {
        return tools;
    }

    /// "1 error  2 warnings  3 hints", for the line that stays when the list is folded away.
    public static ObservableValue<String> counts(Workspace workspace, Words words) {
        return workspace.findingsProperty().map(findings -> words.say("panel.counts", count(words, findings, Severity.ERROR),
                count(words, findings, Severity.WARNING), count(words, findings, Severity.HINT)));
    }

    private static String count(Words words, Findings findings, Severity severity) {
        return words.say("panel.count." + severity.word(), findings.count(severity));
    }

    /// Selects the first finding about a place, whatever was filtered out.
    public void choose(Place place) {
        var wanted = workspace.findings().problems().stream().filter(one -> one.place().equals(place)).findFirst();
        if (wanted.filter(one -> !shows(one)).isPresent()) tools.showAll();
        tools.asidesShownProperty().set(false);
        wanted.map(this::rowOf).ifPresent(row -> {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(row);
        });
    }

    private boolean shows(Problem problem) {
        return tools.filterProperty().get().shows(problem, words);
    }

    private int rowOf(Problem problem) {
        return rowOf(ProblemActions.Key.of(problem)).orElse(-1);
    }

    private Optional<Integer> rowOf(ProblemActions.Key key) {
        return IntStream.range(0, shown.size()).filter(i -> ProblemActions.Key.of(shown.get(i)).equals(key)).boxed().findFirst();
    }

    private Optional<Problem> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        if (isVisible()) fill(workspace.findings());
        light();
    }

    private void fill(Findings findings) {
        var quiet = Quiet.in(workspace.plan());
        tools.count(findings, quiet.size());
        if (!asides.getItems().equals(quiet)) asides.getItems().setAll(quiet);
        var next = findings.problems().stream().filter(this::shows).toList();
        if (!looks(next).equals(looks(shown))) {
            var chosen = selected().map(ProblemActions.Key::of);
            var row = list.getSelectionModel().getSelectedIndex();
            columns.fit(next, list.getWidth());
            shown.setAll(next);
            chosen.ifPresent(key -> list.getSelectionModel().clearAndSelect(rowOf(key).orElse(Math.min(row, shown.size() - 1))));
        }
        showOne(findings, quiet);
        ready.setText(words.say(Readiness.of(workspace.plan(), findings).phrase()));
        ready.setTooltip(new Tooltip(ready.getText()));
    }

    /// What can be seen of findings. Most edits change nothing of it, and then no row is made anew.
    private static List<Object> looks(List<Problem> problems) {
        return problems.stream().<Object>map(one -> List.of(one.rule(), one.severity(), one.place(), one.stage(), one.message(), one.cards(),
                one.fixes().stream().map(Fix::title).toList())).toList();
    }

    private void showOne(Findings findings, List<Quiet> quiet) {
        var aside = tools.asidesShownProperty().get();
        asides.setVisible(aside && !quiet.isEmpty());
        list.setVisible(!aside && !shown.isEmpty());
        empty.setVisible(!asides.isVisible() && !list.isVisible());
        var filtered = !aside && shown.isEmpty() && !findings.problems().isEmpty();
        showAll.setVisible(filtered);
        showAll.setManaged(filtered);
        nothing.setText(words.say(aside ? "panel.asides.none" : filtered ? "panel.problems.filtered"
                : quiet.isEmpty() ? "panel.problems.none" : "panel.problems.none-but-aside"));
    }

    /// Scrolls the chosen row up if what it says more is cut off below.
    private void uncover() {
        list.applyCss();
        list.layout();
        list.lookupAll(".problem-row").stream().map(ListCell.class::cast).filter(row -> row.isSelected() && row.isVisible())
                .filter(row -> list.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMaxY() > list.getHeight())
                .findFirst().ifPresent(row -> list.scrollTo(row.getIndex()));
    }

    /// Lights what the selected finding speaks of, as long as the finding can be seen.
    private void light() {
        workspace.spotlight().litProperty().set(selected().filter(_ -> isVisible() && list.isVisible()).map(ProblemsPane::spokenOf).orElse(Set.of()));
    }

    private static Set<Place> spokenOf(Problem problem) {
        var places = new LinkedHashSet<Place>();
        places.add(problem.place());
        problem.cards().forEach(card -> places.add(new Place.Of(card)));
        return places;
    }

    /// Whoever turns to something else on the board has done with the finding.
    private void leave(Selection chosen) {
        if (Focus.isWithin(this)) return;
        var others = selected().map(ProblemsPane::spokenOf).filter(places -> chosen.places().stream().noneMatch(places::contains));
        if (others.isPresent()) list.getSelectionModel().clearSelection();
    }

    private void pressed(KeyEvent press) {
        var problem = selected();
        if (problem.isEmpty() || press.isShortcutDown()) return;
        switch (press.getCode()) {
            case ENTER -> {
                if (!press.isAltDown()) actions.show(problem.get());
                else problem.get().fixes().stream().findFirst().ifPresent(fix -> actions.mend(problem.get(), fix));
            }
            case DELETE -> actions.askAside(problem.get());
            case ESCAPE -> list.getSelectionModel().clearSelection();
            default -> {
                return;
            }
        }
        press.consume();
    }
}
