package journey.app.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.gesture.Gesture;
import journey.layout.Point;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.plan.End;
import journey.plan.Id;

/// What is drawn over the board: what is chosen, the handle of the card under the pointer, and whatever the gesture shows.
final class Drawn {
    private final Board board;
    private final List<Figure> figures = new ArrayList<>();

    private Drawn(Board board) {
        this.board = board;
    }

    static List<Figure> over(Board board, Selection selection, Optional<Id> hovered, Gesture gesture) {
        var drawn = new Drawn(board);
        drawn.chosen(selection);
        drawn.gesture(gesture, hovered);
        return drawn.figures;
    }

    private void chosen(Selection selection) {
        for (var id : selection.cards()) place(id).ifPresent(rect -> add(ring(rect, 8)));
        selection.stage().ifPresent(stage -> board.figures().stream()
                .filter(figure -> figure.role() == Role.STAGE && figure.subject().equals(new Subject.OfStage(stage)))
                .forEach(figure -> add(ring(figure.bounds().grown(3), 6))));
    }

    private void gesture(Gesture gesture, Optional<Id> hovered) {
        switch (gesture) {
            case Gesture.Idle _ -> hovered.ifPresent(this::handle);
            case Gesture.Pressing _, Gesture.Panning _ -> { }
            case Gesture.Dragging drag -> drag.spot().ifPresent(this::marker);
            case Gesture.Adding adding -> adding.spot().ifPresent(this::marker);
            case Gesture.Banding banding -> add(new Mark.Box(banding.band(), 2, new Ink(Tone.ACCENT, 0.08), Stroke.solid(Tone.ACCENT, 1)));
            case Gesture.Linking linking -> line(linking);
        }
    }

    private void handle(Id card) {
        Targets.handle(board, card).ifPresent(spot ->
                add(new Mark.Box(spot, Targets.HANDLE, Ink.of(Tone.ACCENT), Stroke.solid(Tone.PAPER, 1.5))));
    }

    /// A bar where the cards would come to stand.
    private void marker(Grid.Spot spot) {
        var cell = board.grid().cells().get(spot.cell());
        if (cell == null) return;
        add(new Mark.Box(cell.grown(-3), 8, new Ink(Tone.ACCENT, 0.06), Stroke.NONE));
        var last = board.grid().order().getOrDefault(spot.cell(), List.of()).stream().reduce((_, one) -> one).flatMap(this::place);
        var y = spot.before().flatMap(this::place).map(rect -> rect.y() - 6)
                .or(() -> last.map(rect -> rect.bottom() + 2)).orElse(cell.y() + 8);
        var at = spot.before().flatMap(this::place).or(() -> last).orElse(new Rect(cell.x() + 8, y, Math.min(182, cell.width() - 16), 0));
        add(new Mark.Box(new Rect(at.x(), y, at.width(), 4), 2, Ink.of(Tone.ACCENT), Stroke.NONE));
    }

    private void line(Gesture.Linking linking) {
        linking.to().ifPresent(end -> {
            switch (end) {
                case End.AtCard(var id) -> place(id).ifPresent(rect -> add(ring(rect, 8)));
                case End.AtStage(var stage) -> chosen(Selection.of(new journey.plan.Place.OfStage(stage)));
            }
        });
        Targets.handle(board, linking.from()).ifPresent(from -> {
            var start = new Point(from.middle(), from.centre());
            add(new Mark.Shape(List.of(new Mark.Step.MoveTo(start.x(), start.y()), new Mark.Step.LineTo(linking.at().x(), linking.at().y())),
                    Ink.NONE, Stroke.solid(Tone.ACCENT, 2)));
            add(new Mark.Box(new Rect(linking.at().x() - 4, linking.at().y() - 4, 8, 8), 4, Ink.of(Tone.ACCENT), Stroke.NONE));
        });
    }

    private static Mark.Box ring(Rect rect, double radius) {
        return new Mark.Box(rect, radius, Ink.NONE, Stroke.solid(Tone.ACCENT, 2));
    }

    private Optional<Rect> place(Id card) {
        return Optional.ofNullable(board.grid().cards().get(card));
    }

    private void add(Mark mark) {
        figures.add(new Figure(new Subject.OfPlan(), Role.LEGEND, bounds(mark), "", 0, "", 1, List.of(mark)));
    }

    private static Rect bounds(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box.rect();
            case Mark.Shape shape -> shape.steps().stream().map(Drawn::point).reduce(Rect::joined).orElseThrow();
            case Mark.Text text -> new Rect(text.x(), text.baseline() - text.face().size(), text.width(), 1.5 * text.face().size());
        };
    }

    private static Rect point(Mark.Step step) {
        return switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> new Rect(x, y, 0, 0);
            case Mark.Step.LineTo(var x, var y) -> new Rect(x, y, 0, 0);
            case Mark.Step.CurveTo(_, _, _, _, var x, var y) -> new Rect(x, y, 0, 0);
            case Mark.Step.Close() -> new Rect(0, 0, 0, 0);
        };
    }
}
