package journey.app.canvas;

import java.util.Optional;
import journey.gesture.Target;
import journey.layout.Board;
import journey.layout.Grid;
import journey.layout.Hit;
import journey.layout.HitTest;
import journey.layout.Overlay;
import journey.layout.Subject;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.LinkKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// What the pointer can take hold of on one board.
final class Targets {
    private static final double REACH = 4;

    private final Plan plan;
    private final Board board;
    /// Made when the pointer first comes: most boards are gone before it does, with the next letter typed.
    private Optional<HitTest> hits = Optional.empty();
    private final Overlay overlay;

    Targets(Plan plan, Board board) {
        this.plan = plan;
        this.board = board;
        overlay = new Overlay(board);
    }

    Board board() {
        return board;
    }

    Overlay overlay() {
        return overlay;
    }

    /// @param handled the card that shows its handle
    /// @param grain   how many units of the board a pixel of the view is
    Target at(Optional<Id> handled, double x, double y, double grain) {
        var handle = handled.filter(id -> overlay.handle(id).filter(spot -> spot.grown(REACH * grain).holds(x, y)).isPresent());
        if (handle.isPresent()) return new Target.OfHandle(handle.get());
        if (hits.isEmpty()) hits = Optional.of(new HitTest(board));
        return hits.get().at(x, y, HitTest.NEAR * grain).flatMap(this::target)
                .or(() -> board.grid().cellAt(x, y).map(Target.OfCell::new)).orElse(Target.GROUND);
    }

    private Optional<Target> target(Hit hit) {
        return switch (hit.role()) {
            case BADGE -> place(hit.subject()).map(Target.OfBadge::new);
            case REMARKS -> place(hit.subject()).map(Target.OfRemarks::new);
            case GHOST -> hit.subject() instanceof Subject.OfCell(var stage, var lane)
                    ? Optional.of(new Target.OfGhost(new Grid.Cell(stage, lane))) : Optional.empty();
            case CARD, STAGE, LINK, STEP_BACK -> place(hit.subject()).map(Targets::of);
            case FORECAST, STEP -> numbers(hit.subject());
            case TITLE -> Optional.of(new Target.OfTitle());
            case SUMMARY, LOGO, LANE, LANE_LABEL, RULER, WELCOME, LEGEND, HEADING, VALUE -> Optional.empty();
        };
    }

    private static Optional<Target> numbers(Subject subject) {
        return switch (subject) {
            case Subject.OfForecast(var stage) -> Optional.of(new Target.OfNumbers(stage));
            case Subject.OfStep(var from) -> Optional.of(new Target.OfNumbers(from));
            case Subject.OfPlan _, Subject.OfStage _, Subject.OfLane _, Subject.OfCell _, Subject.OfCard _, Subject.OfLink _, Subject.OfStepBack _, Subject.OfBand _,
                    Subject.OfPart _ -> Optional.empty();
        };
    }

    private static Target of(Place place) {
        return switch (place) {
            case Place.Whole _ -> Target.GROUND;
            case Place.OfStage(var stage) -> new Target.OfStage(stage);
            case Place.Of(var id) -> new Target.OfCard(id);
            case Place.OfLink link -> new Target.OfLink(link);
        };
    }

    private Optional<Place> place(Subject subject) {
        return switch (subject) {
            case Subject.OfPlan _ -> Optional.of(Place.PLAN);
            case Subject.OfStage(var stage) -> Optional.of(new Place.OfStage(stage));
            case Subject.OfForecast(var stage) -> Optional.of(new Place.OfStage(stage));
            case Subject.OfStep(var from) -> Optional.of(new Place.OfStage(from));
            case Subject.OfCard(var id) -> Optional.of(new Place.Of(id));
            case Subject.OfLink(var link) -> Optional.of(link);
            case Subject.OfStepBack(var from, var to) -> Optional.of(stepBack(from, to));
            case Subject.OfLane _, Subject.OfCell _, Subject.OfBand _, Subject.OfPart _ -> Optional.empty();
        };
    }

    /// What an arc over the stages stands for: a link that steps back, else what the stage says of those who do.
    private Place stepBack(Stage from, Stage to) {
        return plan.links().stream()
                .filter(link -> link.kind() != LinkKind.LEADS_TO && plan.card(link.from()).filter(card -> card.stage() == from).isPresent()
                        && stage(link.place()).filter(stage -> stage == to).isPresent())
                .<Place>map(link -> link.place()).findFirst().orElse(new Place.OfStage(from));
    }

    private Optional<Stage> stage(Place.OfLink link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> Optional.of(stage);
            case End.AtCard(var id) -> plan.card(id).map(Card::stage);
        };
    }
}
