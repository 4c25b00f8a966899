package journey.app.dialogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import journey.file.OpenChoice;
import journey.file.OpenChoices;
import journey.merge.Choice;
import journey.merge.Merged;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.report.ConflictWords;
import journey.report.Joined;
import journey.text.Words;

/// Asks what to take where two people's changes collide: right after a merge, with what was joined without a question, or later, with what
/// is still open in a plan. What nobody chooses stays open in the plan, which holds mine until then.
public final class JoinDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 470;
    private final Words words;
    private final Window owner;

    public JoinDialog(Words words, Window owner) {
        this.words = words;
        this.owner = owner;
    }

    /// Three plans and what they came to.
    public record Question(Plan base, Plan mine, Plan theirs, Merged merged, Whose whose) {}

    /// The plan to go on with: the choices taken, and the open ones kept. Whoever decides later has all of them open.
    public Plan ask(Question question) {
        var plan = OpenChoices.of(question.merged());
        var joined = Joined.of(question.base(), question.mine(), question.theirs(), question.merged().conflicts(), words);
        var said = new ConflictWords(plan, words);
        var before = waiting(question.mine(), question.theirs());
        var boxes = new ArrayList<ChoiceBox>();
        for (var open : OpenChoices.in(plan)) {
            if (before.contains(open.entry())) {
                boxes.add(unsourced(said, open));
                continue;
            }
            var box = new ChoiceBox(words, said, open, words.say(question.whose().mine()), words.say(question.whose().theirs()));
            if (question.whose().first() == Whose.First.MINE) box.chooseMine();
            boxes.add(box);
        }
        var sheet = new Sheet<Plan>(words, owner, words.say(question.whose().title())).wide(WIDTH)
                .saying(words.say("dialog.join.text", joined.size(), boxes.size()));
        var content = content(boxes);
        if (!joined.isEmpty()) content.getChildren().add(new JoinedList(words, joined));
        return answer(sheet, content, boxes, plan, "dialog.join.join");
    }

    /// The same plan, or one with fewer open choices. Whose the values are depends on who joined them, which may have been somebody else.
    public Plan choose(Plan plan) {
        var said = new ConflictWords(plan, words);
        var boxes = OpenChoices.in(plan).stream().map(open -> unsourced(said, open)).toList();
        var sheet = new Sheet<Plan>(words, owner, words.say("dialog.choices.title", boxes.size())).wide(WIDTH).saying(words.say("dialog.choices.text", boxes.size()));
        return answer(sheet, content(boxes), boxes, plan, "dialog.choices.choose");
    }

    /// Whose its values are depends on who joined them.
    private ChoiceBox unsourced(ConflictWords said, OpenChoice open) {
        return new ChoiceBox(words, said, open, words.say("dialog.join.here"), words.say("dialog.choices.other"));
    }

    /// What waited for a choice before two plans were joined.
    private static Set<Settings.Conflict> waiting(Plan mine, Plan theirs) {
        return Stream.of(mine, theirs).flatMap(plan -> plan.settings().list(Settings.CONFLICTS).stream()).collect(Collectors.toSet());
    }

    private static VBox content(List<ChoiceBox> boxes) {
        var content = new VBox(22);
        content.getStyleClass().add("choices");
        content.getChildren().addAll(boxes);
        return content;
    }

    private Plan answer(Sheet<Plan> sheet, VBox content, List<ChoiceBox> boxes, Plan plan, String key) {
        var scroll = new ScrollPane(content);
        scroll.setId("choices");
        scroll.getStyleClass().add("choices-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet.with(scroll);
        boxes.forEach(box -> box.setOnFocus(node -> bringIntoSight(scroll, content, node)));
        var take = sheet.button(key, ButtonData.OK_DONE);
        sheet.button("dialog.join.later", ButtonData.CANCEL_CLOSE);
        sheet.setResultConverter(pressed -> pressed == take ? taken(plan, boxes) : plan);
        var pane = sheet.getDialogPane();
        pane.applyCss();
        scroll.setPrefViewportHeight(Math.min(HEIGHT, content.prefHeight(WIDTH - 24)));
        scroll.setMinHeight(Math.min(120, content.prefHeight(WIDTH - 24)));
        sheet.setOnShown(_ -> {
            boxes.stream().findFirst().ifPresent(ChoiceBox::begin);
            scroll.setVvalue(0);
        });
        return sheet.showAndWait().orElse(plan);
    }

    private static Plan taken(Plan plan, List<ChoiceBox> boxes) {
        var taken = new LinkedHashMap<OpenChoice.Clear, Choice.Side>();
        var dismissed = new ArrayList<OpenChoice.Unclear>();
        for (var box : boxes)
            switch (box.open()) {
                case OpenChoice.Clear clear -> box.side().ifPresent(side -> taken.put(clear, side));
                case OpenChoice.Unclear unclear when box.isDismissed() -> dismissed.add(unclear);
                case OpenChoice.Unclear _ -> { } // stays
            }
        return OpenChoices.with(plan, taken, dismissed);
    }

    private static void bringIntoSight(ScrollPane scroll, VBox content, Node node) {
        var room = scroll.getViewportBounds().getHeight();
        var all = content.getHeight();
        if (all <= room) return;
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var top = scroll.getVvalue() * (all - room);
        if (at.getMinY() < top) scroll.setVvalue(Math.max(0, at.getMinY() - 8) / (all - room));
        else if (at.getMaxY() > top + room) scroll.setVvalue(Math.min(all - room, at.getMaxY() - room + 8) / (all - room));
    }
}
