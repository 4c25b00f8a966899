package journey.app.panels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.rule.Fix;
import journey.rule.Problem;
import journey.rule.Rules;
import journey.text.Words;

/// A finding in a row: its sign, a short title, the message, the stage and a button with the best fix. The row that is selected shows
/// all its texts in full, says why it matters, and offers the other fixes, to mend all of the kind, and to put it aside.
final class ProblemRow extends ListCell<Problem> {
    /// Narrower than this, the message gets the room of the stage, which it mostly names anyway.
    private static final double ROOMY = 760;
    /// The left edge of a row, its sign and the gap after it.
    private static final double BEFORE_TITLE = 10 + 15 + 12;
    private final Words words;
    private final ProblemActions actions;
    private final ProblemColumns columns;
    private final Label title = new Label();
    private final Label message = new Label();
    private final Label stage = new Label();
    private final Button fix = new Button();
    private final HBox line = new HBox();
    private final Label why = new Label();
    private final Label said = new Label();
    private final FlowPane more = new FlowPane();
    private final VBox node = new VBox();
    /// The finding on which a click began. Empty when it began on a button, which keeps it for itself: once a fix is made, another finding
    /// may stand here when the click ends.
    private Optional<ProblemActions.Key> pressed = Optional.empty();

    ProblemRow(Words words, ProblemActions actions, ProblemColumns columns) {
        this.words = words;
        this.actions = actions;
        this.columns = columns;
        getStyleClass().add("problem-row");
        title.getStyleClass().add("problem-title");
        message.getStyleClass().add("problem-message");
        stage.getStyleClass().add("problem-stage");
        why.getStyleClass().add("problem-why");
        fix.getStyleClass().add("problem-fix");
        more.getStyleClass().add("problem-more-bar");
        line.getStyleClass().add("problem-line");
        message.setMinWidth(60);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        message.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("problem-said");
        said.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        stage.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        wide(title, columns.title);
        wide(stage, columns.stage);
        wide(fix, columns.fix);
        var indent = columns.title.map(width -> new Insets(0, 20, 6, BEFORE_TITLE + width.doubleValue() + 12));
        why.paddingProperty().bind(indent);
        said.paddingProperty().bind(indent);
        more.paddingProperty().bind(columns.title.map(width -> new Insets(0, 10, 8, BEFORE_TITLE + width.doubleValue() + 2)));
        var roomy = listViewProperty().flatMap(list -> list.widthProperty()).map(width -> width.doubleValue() >= ROOMY).orElse(true);
        stage.visibleProperty().bind(roomy);
        stage.managedProperty().bind(roomy);
        selectedProperty().addListener(_ -> fill());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = Optional.empty());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pressed = Optional.ofNullable(getItem()).map(ProblemActions.Key::of));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty() && pressed.filter(ProblemActions.Key.of(getItem())::equals).isPresent())
                actions.reveal(getItem());
        });
    }

    private static void wide(Region column, ObservableValue<Number> width) {
        column.minWidthProperty().bind(width);
        column.prefWidthProperty().bind(width);
        column.maxWidthProperty().bind(width);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        setText(null);
        fill();
    }

    private void fill() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            setAccessibleText(null);
            setContextMenu(null);
            return;
        }
        var problem = getItem();
        title.setText(words.say(Rules.title(problem)));
        message.setText(words.say(problem.message()));
        for (var label : List.of(title, message, stage, fix)) label.setWrapText(isSelected());
        message.setTooltip(isSelected() ? null : new Tooltip(message.getText()));
        stage.setText(problem.stage().map(words::name).orElse(""));
        line.getChildren().setAll(Signs.of(problem.severity()), title, message, stage);
        if (!problem.fixes().isEmpty()) line.getChildren().add(button(fix, problem.fixes().getFirst()));
        else line.getChildren().add(gap());
        node.getChildren().setAll(line);
        if (isSelected()) node.getChildren().addAll(details(problem));
        setAccessibleText(words.say("panel.problem.spoken", problem.severity(), title.getText(), message.getText(), stage.getText()));
        setContextMenu(new ProblemMenu(words, actions, problem));
        setGraphic(node);
    }

    private Node gap() {
        var gap = new Region();
        gap.getStyleClass().add("problem-no-fix");
        wide(gap, columns.fix);
        return gap;
    }

    private Button button(Button button, Fix fix) {
        button.setText(words.say(fix.title()));
        button.setTooltip(new Tooltip(button.getText()));
        button.setMnemonicParsing(false);
        button.setFocusTraversable(isSelected());
        button.setOnAction(_ -> actions.mend(getItem(), fix));
        return button;
    }

    private List<Node> details(Problem problem) {
        why.setText(words.say(problem.why()));
        if (actions.asks(problem)) return List.of(why, asking());
        var others = problem.fixes().stream().skip(1).map(one -> {
            var button = button(new Button(), one);
            button.getStyleClass().add("problem-more");
            return button;
        });
        var all = actions.all(problem).map(every -> more("fix-all", words.say(every.title()), () -> actions.mendAll(problem)));
        var aside = more("put-aside", words.say("panel.problem.put-aside"), () -> actions.askAside(problem));
        var about = more("explain", words.say("panel.rule.about"), () -> actions.explain(problem));
        more.getChildren().setAll(Stream.concat(Stream.concat(all.stream(), others), Stream.of(aside, about)).toList());
        var reason = actions.said(problem);
        reason.ifPresent(phrase -> said.setText(words.say(phrase)));
        return reason.isPresent() ? List.of(why, said, more) : List.of(why, more);
    }

    private Node asking() {
        var bar = actions.askBar();
        bar.paddingProperty().bind(columns.title.map(width -> new Insets(0, 6, 8, BEFORE_TITLE + width.doubleValue() + 12)));
        return bar;
    }

    private static Button more(String style, String text, Runnable run) {
        var button = new Button(text);
        button.getStyleClass().addAll("problem-more", style);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
