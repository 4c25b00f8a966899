package journey.app.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.plan.Id;

/// What a hand carries over the board: the cards themselves, lifted a little, or the outline of a new one.
final class Carried {
    /// More than these are carried out of sight: nobody could tell them apart.
    private static final int MOST = 12;
    private static final double LIFT = 0.9;

    private Carried() {}

    /// Veils the cards where they still stand.
    static List<Figure> veils(Board board, Set<Id> cards) {
        return cards.stream().map(board.grid().cards()::get).filter(Objects::nonNull).map(rect -> rect.grown(1))
                .map(rect -> figure(rect, new Mark.Box(rect, 8, new Ink(Tone.LANE, 0.6), Stroke.NONE))).toList();
    }

    /// The cards as they stand, moved by so much.
    static List<Figure> cards(Board board, Set<Id> cards, double dx, double dy) {
        var all = new ArrayList<Figure>();
        board.figures().stream().filter(figure -> figure.role() == Role.CARD && figure.subject() instanceof Subject.OfCard(var id) && cards.contains(id))
                .limit(MOST).forEach(figure -> {
                    var at = figure.bounds().moved(dx, dy);
                    all.add(shadow(at));
                    all.add(new Figure(figure.subject(), Role.LEGEND, at, "", 0, "", LIFT, figure.marks().stream().map(mark -> moved(mark, dx, dy)).toList()));
                });
        return all;
    }

    /// A card that is not there yet.
    static List<Figure> outline(Point at) {
        var rect = new Rect(at.x() - 91, at.y() - 26, 182, 52);
        return List.of(shadow(rect), figure(rect, new Mark.Box(rect, 8, new Ink(Tone.PAPER, LIFT), Stroke.dashed(Tone.ACCENT, 1.5, 5, 4))));
    }

    private static Figure shadow(Rect card) {
        var low = card.moved(0, 3);
        return figure(low.grown(3), new Mark.Box(low.grown(3), 11, new Ink(Tone.INK, 0.05), Stroke.NONE), new Mark.Box(low.grown(1), 9, new Ink(Tone.INK, 0.09), Stroke.NONE));
    }

    private static Figure figure(Rect bounds, Mark... marks) {
        return new Figure(new Subject.OfPlan(), Role.LEGEND, bounds, "", 0, "", 1, List.of(marks));
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Box(var rect, var radius, var fill, var stroke) -> new Mark.Box(rect.moved(dx, dy), radius, fill, stroke);
            case Mark.Shape(var steps, var fill, var stroke) -> new Mark.Shape(steps.stream().map(step -> moved(step, dx, dy)).toList(), fill, stroke);
            case Mark.Text(var x, var baseline, var text, var face, var ink, var width) ->
                    new Mark.Text(x + dx, baseline + dy, text, face, ink, width);
            case Mark.Picture(var rect, var picture) -> new Mark.Picture(rect.moved(dx, dy), picture);
        };
    }

    private static Mark.Step moved(Mark.Step step, double dx, double dy) {
        return switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> new Mark.Step.MoveTo(x + dx, y + dy);
            case Mark.Step.LineTo(var x, var y) -> new Mark.Step.LineTo(x + dx, y + dy);
            case Mark.Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) ->
                    new Mark.Step.CurveTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
            case Mark.Step.Close close -> close;
        };
    }
}
