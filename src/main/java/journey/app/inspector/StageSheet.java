package journey.app.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Fitting;
import journey.guide.Guide;
import journey.plan.CardType;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// The sheet of a stage: what it is for, what the team wants there, whether it is skipped on purpose, what could stand there and which of
/// it does, its inputs of the forecast.
final class StageSheet implements Sheet {
    private final Reach reach;
    private final Rows rows;
    private final Label purpose = Shapes.text("guide-text", "");
    private final Label question = Shapes.text("guide-question", "");
    private final List<IdeaFold> ideas;
    private final Mistakes mistakes;
    private final StageReady ready;
    private final Fold forecast;
    private final FieldRow enters;
    private final FieldRow onward;
    private final VBox node = new VBox();

    StageSheet(Guided guided, Editors editors, Map<String, Boolean> folds) {
        reach = guided.reach();
        rows = new Rows(reach, editors, () -> new Place.OfStage(stage()));
        ready = new StageReady(reach);
        node.getStyleClass().add("rows");
        var guide = new VBox(purpose, question);
        guide.getStyleClass().add("guide");
        var skip = rows.add(new FieldRow(reach, "field.skipped", () -> "",
                row -> new SkipEditor(reach, Cell.at(reach, () -> new Place.OfStage(stage()), StagePlan.SKIPPED), row)));
        forecast = new Fold(reach, "field.forecast", folds, Fold.State.SHUT);
        node.getChildren().addAll(guide, ready.node(), rows.of(StagePlan.GOAL), rows.of(StagePlan.OWNER), rows.of(StagePlan.PEOPLE),
                rows.of(StagePlan.NOTE), skip);
        ideas = Stream.of(CardType.TOUCHPOINT, CardType.OFFER, CardType.CALL_TO_ACTION, CardType.METRIC)
                .map(type -> new IdeaFold(guided, type, folds, type == CardType.TOUCHPOINT ? Fold.State.OPEN : Fold.State.SHUT)).toList();
        mistakes = new Mistakes(reach, folds);
        ideas.forEach(fold -> node.getChildren().add(fold.node()));
        node.getChildren().addAll(mistakes.node(), forecast);
        enters = rows.of(StagePlan.ENTERS);
        onward = rows.of(StagePlan.ONWARD);
        forecast.add(enters);
        forecast.add(onward);
        for (var field : List.of(StagePlan.BACK, StagePlan.SPEND)) forecast.add(rows.of(field));
    }

    /// Opens the numbers that the forecast rests on.
    ///
    /// @return the row of the one that matters here: how many enter where the journey begins, else how many go on
    FieldRow openNumbers() {
        forecast.setExpanded(true);
        return stage().previous().isEmpty() || stage().next().isEmpty() ? enters : onward;
    }

    private Stage stage() {
        return reach.workspace().selection().stage().orElse(Stage.AWARE);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        return new Heading(reach.say("field.over.stage", stage().number()), Optional.of(stage()), reach.words().name(stage()));
    }

    @Override
    public void show() {
        purpose.setText(reach.words().say(Guide.purpose(stage())));
        question.setText(reach.words().say(Guide.question(stage())));
        ready.show(stage());
        rows.show();
        var plan = Fitting.of(reach.plan());
        ideas.forEach(fold -> fold.show(stage(), plan));
        mistakes.show(stage());
    }

    @Override
    public void forget() {
        rows.forget();
    }

    @Override
    public List<FieldRow> rows() {
        return rows.all();
    }
}
