package journey.app.canvas;

import java.util.Optional;
import journey.gesture.Target;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Id;
import journey.plan.Place;

/// What of a board lies at a point.
final class Targets {
    /// The radius of the handle from which links are drawn.
    static final double HANDLE = 6;

    private Targets() {}

    /// @param hovered the card that shows its handle
    static Target at(Board board, Optional<Id> hovered, double x, double y) {
        var handle = hovered.filter(id -> handle(board, id).filter(spot -> spot.grown(3).holds(x, y)).isPresent());
        if (handle.isPresent()) return new Target.OfHandle(handle.get());
        var figure = board.figures().reversed().stream().filter(one -> one.bounds().holds(x, y)).map(Targets::target)
                .flatMap(Optional::stream).findFirst();
        return figure.or(() -> board.grid().cellAt(x, y).map(Target.OfCell::new)).orElse(Target.GROUND);
    }

    private static Optional<Target> target(Figure figure) {
        return switch (figure.role()) {
            case CARD -> figure.subject() instanceof Subject.OfCard(var id) ? Optional.of(new Target.OfCard(id)) : Optional.empty();
            case BADGE -> place(figure.subject()).map(Target.OfBadge::new);
            case GHOST -> figure.subject() instanceof Subject.OfCell(var stage, var lane)
                    ? Optional.of(new Target.OfGhost(new Grid.Cell(stage, lane))) : Optional.empty();
            case STAGE -> figure.subject() instanceof Subject.OfStage(var stage) ? Optional.of(new Target.OfStage(stage)) : Optional.empty();
            case TITLE, SUMMARY, LANE, LANE_LABEL, RULER, LINK, STEP_BACK, WELCOME, LEGEND -> Optional.empty();
        };
    }

    private static Optional<Place> place(Subject subject) {
        return switch (subject) {
            case Subject.OfPlan _ -> Optional.of(Place.PLAN);
            case Subject.OfStage(var stage) -> Optional.of(new Place.OfStage(stage));
            case Subject.OfCard(var id) -> Optional.of(new Place.Of(id));
            case Subject.OfLink(var link) -> Optional.of(link);
            case Subject.OfLane _, Subject.OfCell _, Subject.OfStepBack _ -> Optional.empty();
        };
    }

    /// Where a card's handle stands: in the middle of its right edge.
    static Optional<Rect> handle(Board board, Id card) {
        return Optional.ofNullable(board.grid().cards().get(card))
                .map(rect -> new Rect(rect.right() - HANDLE, rect.centre() - HANDLE, 2 * HANDLE, 2 * HANDLE));
    }
}
