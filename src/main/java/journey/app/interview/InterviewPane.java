package journey.app.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.interview.Form;
import journey.interview.Interview;
import journey.interview.Question;
import journey.interview.Reply;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Typed;
import journey.text.Words;

/// Asks one question after the other; each answer is one step that can be undone, and the board beside fills. Enter goes on, Alt+Left
/// goes back, Esc leaves. Whoever comes back goes on at the first question that is open. An answer that is undone is asked again.
public final class InterviewPane extends BorderPane {
    private final Workspace workspace;
    private final Words words;
    private final Consumer<Place> look;
    private final Runnable leave;
    private final Label over = text("inspector-over", "");
    private final Label title = text("inspector-title", "");
    private final Progress progress;
    private final Label question = text("interview-question", "");
    private final Label help = text("interview-help", "");
    private final Label alarm = text("field-error", "");
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Button back;
    private final Button later;
    private final Button skip;
    private final Button next;
    private final Map<Kept, Answering> answerings = new HashMap<>();
    private final Map<Kept, Optional<Reply>> shown = new HashMap<>();
    private final ChangeListener<Plan> follow = (_, before, now) -> changed(before, now);
    private Optional<Question> current = Optional.empty();
    private boolean giving;

    /// A question in the form that it has for a plan.
    private record Kept(Question question, Form form, String currency) {}

    /// @param look  shows a card or a stage on the board
    /// @param leave takes this pane away
    public InterviewPane(Workspace workspace, Words words, Consumer<Place> look, Runnable leave) {
        this.workspace = workspace;
        this.words = words;
        this.look = look;
        this.leave = leave;
        progress = new Progress(words, this::go);
        back = button("back", this::back);
        later = button("later", this::later);
        skip = button("skip", this::skip);
        next = button("next", this::give);
        next.getStyleClass().add("primary");
        getStyleClass().addAll("inspector", "interview");
        page.getStyleClass().add("interview-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head());
        setCenter(scroll);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node head() {
        var close = button("close", this::leave);
        close.getStyleClass().setAll("button", "close");
        var cross = new Region();
        cross.getStyleClass().add("cross");
        close.setText("");
        close.setGraphic(cross);
        close.setAccessibleText(words.say("interview.pane.close"));
        HBox.setHgrow(over, Priority.ALWAYS);
        over.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(over, close);
        line.getStyleClass().add("interview-line");
        var head = new VBox(line, title, progress);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(back, gap, later, skip, next);
        row.getStyleClass().add("interview-foot");
        return row;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.say("interview.pane." + key));
        button.setId("interview-" + key);
        button.setTooltip(new Tooltip(words.say("interview.pane." + key + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Label text(String style, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Begins, or goes on where somebody left.
    public void begin() {
        workspace.planProperty().removeListener(follow);
        workspace.planProperty().addListener(follow);
        ask(interview().open().stream().findFirst());
    }

    /// Puts the focus where the answer is typed.
    public void focusAnswer() {
        applyCss();
        layout();
        current.ifPresentOrElse(one -> answering(one).input().requestFocus(), next::requestFocus);
    }

    private void leave() {
        workspace.planProperty().removeListener(follow);
        leave.run();
    }

    private Plan plan() {
        return workspace.plan();
    }

    private Interview interview() {
        return Interview.of(plan());
    }

    private void go(Question to) {
        ask(Optional.of(to));
    }

    /// Shows a question and what it is about on the board; none is the end.
    private void ask(Optional<Question> asked) {
        current = asked;
        show();
        look.accept(asked.map(one -> one.place(plan())).orElse(Place.PLAN));
        focusAnswer();
    }

    private void show() {
        var interview = interview();
        var stage = current.flatMap(one -> one.chapter().stage());
        over.setText(stage.map(one -> words.say("interview.pane.over.stage", one.number(), Stage.ALL.size())).orElseGet(() -> words.say("interview.pane.over")));
        over.getStyleClass().removeIf(style -> style.startsWith("stage-"));
        stage.ifPresent(one -> over.getStyleClass().add("stage-" + one.word()));
        title.setText(stage.map(words::name).orElseGet(() -> words.say(current.isPresent() ? "interview.pane.start" : "interview.pane.end.title")));
        progress.show(interview, current);
        alarm(Optional.empty());
        page.getChildren().setAll(current.map(this::asking).orElseGet(() -> List.of(new Ending(words, interview, workspace.findings(), this::go))));
        scroll.setVvalue(0);
        back.setDisable(current.isPresent() && interview.before(current.get()).isEmpty() || current.isEmpty() && interview.questions().isEmpty());
        for (var one : List.of(later, skip)) {
            one.setVisible(current.isPresent());
            one.setManaged(current.isPresent());
        }
        next.setText(words.say(current.isPresent() ? "interview.pane.next" : "interview.pane.done"));
        next.setTooltip(new Tooltip(words.say(current.isPresent() ? "interview.pane.next.tip" : "interview.pane.close.tip")));
    }

    private List<Node> asking(Question asked) {
        var answering = answering(asked);
        question.setText(words.say(asked.text(plan())));
        help.setText(words.say(asked.help()));
        question.setLabelFor(answering.input());
        answering.input().setAccessibleText(question.getText());
        answering.input().setAccessibleHelp(help.getText());
        return List.of(question, help, answering.node(), alarm);
    }

    private Kept kept(Question asked) {
        return new Kept(asked, asked.form(plan()), plan().currency());
    }

    /// What was typed and not yet given is still there, unless the plan answers otherwise by now.
    private Answering answering(Question asked) {
        var kept = kept(asked);
        var answering = answerings.computeIfAbsent(kept, one -> Answering.of(one.form(), plan(), words, example(asked), this::give));
        var reply = asked.reply(plan());
        if (!reply.equals(shown.get(kept))) {
            answering.show(reply);
            shown.put(kept, reply);
        }
        return answering;
    }

    private String example(Question asked) {
        return switch (asked.form(plan())) {
            case Form.Line _, Form.Money _, Form.Minutes _, Form.Figure _ -> words.say(asked.example());
            case Form.Choice _, Form.Several _ -> "";
        };
    }

    /// Gives what stands there as the answer and goes on; nothing is an answer only where the plan has none.
    private void give() {
        if (current.isEmpty()) {
            leave();
            return;
        }
        var asked = current.get();
        switch (answering(asked).read()) {
            case Typed.Wrong<Reply>(var why) -> alarm(Optional.of(why));
            case Typed.Understood<Reply>(var reply) when reply.isEmpty() -> alarm(Optional.of(Phrase.of("interview.pane.nothing")));
            case Typed.Understood<Reply>(var reply) -> asked.wrong(reply.orElseThrow())
                    .ifPresentOrElse(why -> alarm(Optional.of(why)), () -> give(asked, reply.orElseThrow()));
        }
    }

    private void give(Question asked, Reply reply) {
        var before = plan();
        shown.put(kept(asked), Optional.of(reply));
        giving = true;
        workspace.perform(interview().answer(asked, reply, workspace.ids()));
        giving = false;
        on(asked, before);
    }

    private void skip() {
        current.ifPresent(asked -> {
            giving = true;
            workspace.perform(interview().skip(asked));
            giving = false;
            ask(interview().openAfter(asked));
        });
    }

    private void later() {
        current.ifPresent(asked -> ask(interview().openAfter(asked)));
    }

    private void back() {
        var interview = interview();
        (current.isPresent() ? interview.before(current.get()) : interview.questions().reversed().stream().findFirst()).ifPresent(this::go);
    }

    /// The next question; new cards stay lit where it has no card of its own yet.
    private void on(Question asked, Plan before) {
        ask(interview().openAfter(asked));
        var fresh = plan().cards().stream().map(Card::id).filter(id -> !before.cards().has(id)).toList();
        var isAboutACard = current.filter(one -> one.place(plan()) instanceof Place.Of).isPresent();
        if (!fresh.isEmpty() && !isAboutACard) workspace.select(Selection.ofCards(fresh));
    }

    private void alarm(Optional<Phrase> why) {
        alarm.setText(why.map(words::say).orElse(""));
        alarm.setVisible(why.isPresent());
        alarm.setManaged(why.isPresent());
        if (why.isPresent()) current.ifPresent(one -> answering(one).input().requestFocus());
    }

    /// Somebody changed the plan on the board, or undid an answer, which is asked again then.
    private void changed(Plan before, Plan now) {
        if (giving || getScene() == null) return;
        var reopened = Interview.of(now).reopenedSince(Interview.of(before));
        if (reopened.isPresent() && isFocusWithin()) ask(reopened);
        else if (current.filter(one -> !Interview.of(now).questions().contains(one)).isPresent()) ask(Interview.of(now).open().stream().findFirst());
        else show();
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER -> enter(press);
            case ESCAPE -> leave();
            case LEFT -> {
                if (!press.isAltDown()) return;
                if (!back.isDisabled()) back();
            }
            case Z, Y -> {
                if (!undoes(press)) return;
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// On a button Enter presses it; anywhere else it gives the answer.
    private void enter(KeyEvent press) {
        if (press.getTarget() instanceof ButtonBase button && !(button instanceof CheckBox)) button.fire();
        else give();
    }

    /// While something is typed, undo takes back letters; else it takes back the last answer.
    private boolean undoes(KeyEvent press) {
        if (!press.isShortcutDown() || press.isAltDown()) return false;
        var again = press.isShiftDown() || press.getCode() == KeyCode.Y;
        if (press.getTarget() instanceof TextField field && (again ? field.isRedoable() : field.isUndoable())) return false;
        if (again) workspace.redo();
        else workspace.undo();
        return true;
    }
}
