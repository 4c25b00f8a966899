package journey.app.panels;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.plan.PutAside;
import journey.plan.Severity;
import journey.rule.Findings;
import journey.rule.Fix;
import journey.rule.Problem;
import journey.text.Words;

/// The list of what the validator found, live: what is wrong, where, why it matters, and a button that mends it. Up and Down walk the
/// rows, Enter shows the place on the board, Alt+Enter makes the first fix, Delete asks why the finding may be put aside.
///
/// [#tools()] is the head of the list, for the window to place where it has room.
public final class ProblemsPane extends StackPane {
    private final Workspace workspace;
    private final Words words;
    private final ProblemActions actions;
    private final ProblemTools tools;
    private final ObservableList<Problem> shown = FXCollections.observableArrayList();
    private final ListView<Problem> list = new ListView<>(shown);
    private final ListView<PutAside> asides = new ListView<>();
    private final Label nothing = new Label();
    private final Button showAll = new Button();
    private final VBox empty = new VBox(nothing, showAll);

    /// @param reveal shows on the board what a finding is about; it is selected by then
    public ProblemsPane(Workspace workspace, Words words, Consumer<Problem> reveal) {
        this.workspace = workspace;
        this.words = words;
        tools = new ProblemTools(words);
        actions = new ProblemActions(words, workspace, reveal, list::refresh);
        getStyleClass().add("problems-pane");
        list.setId("problems");
        list.setAccessibleText(words.say("panel.problems"));
        list.setCellFactory(_ -> new ProblemRow(words, actions));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        asides.setId("asides");
        asides.setAccessibleText(words.say("panel.asides"));
        asides.setCellFactory(_ -> new AsideRow(words, new Mending(workspace), workspace::plan));
        empty.getStyleClass().add("problems-empty");
        nothing.getStyleClass().add("problems-nothing");
        nothing.setWrapText(true);
        showAll.setText(words.say("panel.problems.show-all"));
        showAll.setOnAction(_ -> tools.showAll());
        getChildren().setAll(list, asides, empty);
        workspace.findingsProperty().addListener((_, _, _) -> fill());
        tools.filterProperty().addListener((_, _, _) -> fill());
        tools.asidesShownProperty().addListener((_, _, _) -> fill());
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

    private void fill() {
        var findings = workspace.findings();
        var filter = tools.filterProperty().get();
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(ProblemActions.Key::of);
        var place = list.getSelectionModel().getSelectedIndex();
        tools.count(findings, workspace.plan().putAside().size());
        if (!asides.getItems().equals(workspace.plan().putAside())) asides.getItems().setAll(workspace.plan().putAside());
        var next = findings.problems().stream().filter(problem -> filter.shows(problem, words)).toList();
        if (looks(next).equals(looks(shown))) {
            showOne(findings);
            return;
        }
        shown.setAll(next);
        chosen.ifPresent(key -> list.getSelectionModel().clearAndSelect(IntStream.range(0, shown.size())
                .filter(i -> ProblemActions.Key.of(shown.get(i)).equals(key)).findFirst().orElse(Math.min(place, shown.size() - 1))));
        showOne(findings);
    }

    /// What can be seen of findings. Most edits change nothing of it, and then no row is made anew.
    private static List<Object> looks(List<Problem> problems) {
        return problems.stream().<Object>map(one -> List.of(one.rule(), one.severity(), one.place(), one.stage(), one.message(),
                one.fixes().stream().map(Fix::title).toList())).toList();
    }

    private void showOne(Findings findings) {
        var aside = tools.asidesShownProperty().get();
        asides.setVisible(aside && !asides.getItems().isEmpty());
        list.setVisible(!aside && !shown.isEmpty());
        empty.setVisible(!asides.isVisible() && !list.isVisible());
        var filtered = !aside && shown.isEmpty() && !findings.problems().isEmpty();
        showAll.setVisible(filtered);
        showAll.setManaged(filtered);
        nothing.setText(words.say(aside ? "panel.asides.none" : filtered ? "panel.problems.filtered"
                : workspace.plan().putAside().isEmpty() ? "panel.problems.none" : "panel.problems.none-but-aside"));
    }

    private void pressed(KeyEvent press) {
        var problem = list.getSelectionModel().getSelectedItem();
        if (problem == null || press.isShortcutDown()) return;
        switch (press.getCode()) {
            case ENTER -> {
                if (!press.isAltDown()) actions.reveal(problem);
                else if (!problem.fixes().isEmpty()) actions.mend(problem, problem.fixes().getFirst());
            }
            case DELETE -> actions.askAside(problem);
            default -> {
                return;
            }
        }
        press.consume();
    }
}
