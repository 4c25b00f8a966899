package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.End;
import journey.plan.Id;

/// What a window draws over a board while somebody works on it: figures that lie on the board's own, so that choosing and pointing never
/// run the layout again.
public final class Overlay {
    /// The radius of the disc at a card's right edge from which a link is drawn.
    public static final double HANDLE = 6;
    private static final double RING = 2;
    private static final double DIMMED = 0.06;
    private static final double AROUND = 4;

    private final Board board;
    private final Map<Subject, Figure> figures = new HashMap<>();
    private final Map<Id, List<Figure>> links = new HashMap<>();
    private final Map<Subject, List<Figure>> signs = new HashMap<>();

    public Overlay(Board board) {
        this.board = board;
        for (var figure : board.figures())
            switch (figure.role()) {
                case CARD, STAGE, STEP_BACK, GHOST, VALUE, FORECAST, STEP -> figures.put(figure.subject(), figure);
                case LINK -> addLink(figure);
                case BADGE, REMARKS -> signs.computeIfAbsent(figure.subject(), _ -> new ArrayList<>(2)).add(figure);
                case TITLE, SUMMARY, LANE, LANE_LABEL, RULER, WELCOME, LEGEND, HEADING -> {}
            }
    }

    /// The signs of something once more, as a ring would run through them.
    private List<Figure> signs(Subject subject) {
        return signs.getOrDefault(subject, List.of()).stream().map(sign -> over(sign, sign.bounds(), sign.marks().toArray(Mark[]::new))).toList();
    }

    private void addLink(Figure figure) {
        figures.put(figure.subject(), figure);
        if (!(figure.subject() instanceof Subject.OfLink(var link))) return;
        links.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(figure);
        if (link.to() instanceof End.AtCard(var id) && !id.equals(link.from())) links.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(figure);
    }

    /// Rings around what is chosen; its links, and those of chosen cards, in accent; of a stage a line under its part of the forecast too.
    public List<Figure> selection(Set<? extends Subject> chosen) {
        var over = new ArrayList<Figure>();
        for (var subject : chosen) {
            if (subject instanceof Subject.OfCard(var id))
                for (var link : links.getOrDefault(id, List.of())) over.add(traced(link));
            Optional.ofNullable(figures.get(subject)).map(this::chosen).ifPresent(over::add);
            over.addAll(signs(subject));
            if (subject instanceof Subject.OfStage(var stage))
                Optional.ofNullable(figures.get(new Subject.OfForecast(stage))).map(this::chosen).ifPresent(over::add);
        }
        return over;
    }

    private Figure chosen(Figure figure) {
        return switch (figure.role()) {
            case LINK, STEP_BACK -> traced(figure);
            case STAGE -> over(figure, figure.bounds().grown(3), ring(figure.bounds().grown(3), 6));
            case FORECAST -> over(figure, figure.bounds(), underline(figure.bounds()));
            case CARD, GHOST, TITLE, SUMMARY, LOGO, LANE, LANE_LABEL, RULER, BADGE, REMARKS, WELCOME, LEGEND, HEADING, VALUE, STEP ->
                    over(figure, figure.bounds(), ring(figure.bounds(), 8));
        };
    }

    /// A line once more, stronger and in accent, and what is written on it.
    private static Figure traced(Figure figure) {
        var marks = new ArrayList<Mark>(4);
        for (var mark : figure.marks())
            marks.add(switch (mark) {
                case Mark.Shape(var steps, var fill, _) when fill.isVisible() -> new Mark.Shape(steps, Ink.of(Tone.ACCENT), Stroke.NONE);
                case Mark.Shape(var steps, _, var stroke) -> new Mark.Shape(steps, Ink.NONE, new Stroke(Ink.of(Tone.ACCENT), RING, stroke.dash(), stroke.gap()));
                case Mark.Box box -> box;
                case Mark.Text text -> text;
                case Mark.Picture picture -> picture;
            });
        return over(figure, figure.bounds(), marks.toArray(Mark[]::new));
    }

    /// Dashed rings around what somebody speaks of, wider than those around what is chosen, so that both can be seen at once; lines once more.
    public List<Figure> lit(Set<? extends Subject> spokenOf) {
        return spokenOf.stream().flatMap(subject -> Stream.concat(Optional.ofNullable(figures.get(subject)).map(Overlay::lit).stream(), signs(subject).stream())).toList();
    }

    private static Figure lit(Figure figure) {
        return switch (figure.role()) {
            case LINK, STEP_BACK -> traced(figure);
            case STAGE -> over(figure, figure.bounds().grown(AROUND + 2), dashes(figure.bounds().grown(AROUND + 2), 8));
            case CARD, GHOST, TITLE, SUMMARY, LOGO, LANE, LANE_LABEL, RULER, BADGE, REMARKS, WELCOME, LEGEND, HEADING, VALUE, FORECAST, STEP ->
                    over(figure, figure.bounds().grown(AROUND), dashes(figure.bounds().grown(AROUND), 11));
        };
    }

    private static Mark.Box dashes(Rect place, double radius) {
        return new Mark.Box(place, radius, new Ink(Tone.ACCENT, DIMMED), Stroke.dashed(Tone.ACCENT, RING, 6, 4));
    }

    private static Figure over(Figure figure, Rect bounds, Mark... marks) {
        return new Figure(figure.subject(), figure.role(), bounds, "", figure.order(), "", 1, List.of(marks));
    }

    /// A ring would cut through the shares that stand on either side.
    private static Mark.Shape underline(Rect place) {
        var y = place.bottom() - RING;
        return Pen.open(Stroke.solid(Tone.ACCENT, 1.5 * RING), place.x(), y, place.right() - Measures.LANE_GAP, y);
    }

    private static Mark.Box ring(Rect place, double radius) {
        return new Mark.Box(place, radius, Ink.NONE, Stroke.solid(Tone.ACCENT, RING));
    }

    /// Where a card's handle stands: around the middle of its right edge. Absent for a card that the board lacks.
    public Optional<Rect> handle(Id card) {
        return Optional.ofNullable(board.grid().cards().get(card))
                .map(place -> new Rect(place.right(), place.centre(), 0, 0).grown(HANDLE));
    }

    /// The handle, as it is drawn on the card under the pointer.
    public List<Figure> pointed(Id card) {
        return handle(card).map(place -> List.of(free(place.grown(1),
                new Mark.Box(place, HANDLE, Ink.of(Tone.ACCENT), Stroke.solid(Tone.PAPER, 1.5)),
                Pen.open(Stroke.solid(Tone.ON_COLOUR, 1.4), place.middle() - 1.3, place.centre() - 2.6, place.middle() + 1.4, place.centre(),
                        place.middle() - 1.3, place.centre() + 2.6)))).orElse(List.of());
    }

    /// Where dragged cards would come to stand: their cell in a faint colour, and a bar before the card that would follow.
    public List<Figure> marker(Grid.Spot spot) {
        var cell = board.grid().cells().get(spot.cell());
        if (cell == null) return List.of();
        var bar = board.grid().gap(spot);
        return List.of(free(cell, new Mark.Box(cell.grown(-3), 8, new Ink(Tone.ACCENT, DIMMED), Stroke.NONE)),
                free(bar, new Mark.Box(bar, 2, Ink.of(Tone.ACCENT), Stroke.NONE)));
    }

    /// The band with which cards are caught.
    public List<Figure> band(Rect band) {
        return List.of(free(band.grown(1), new Mark.Box(band, 2, new Ink(Tone.ACCENT, 0.08), Stroke.solid(Tone.ACCENT, 1))));
    }

    /// A link while it is drawn, from a card's handle to a point; what it would lead to has a ring.
    public List<Figure> linking(Id from, Point at, Optional<End> to) {
        var over = new ArrayList<Figure>();
        to.map(end -> switch (end) {
            case End.AtCard(var id) -> new Subject.OfCard(id);
            case End.AtStage(var stage) -> new Subject.OfStage(stage);
        }).map(figures::get).ifPresent(aim -> {
            over.add(chosen(aim));
            over.addAll(signs(aim.subject()));
        });
        handle(from).ifPresent(place -> {
            var start = new Point(place.middle(), place.centre());
            var reach = Math.max(30, Math.abs(at.x() - start.x()) / 2);
            var curve = new Mark.Shape(List.of(new Mark.Step.MoveTo(start.x(), start.y()),
                    new Mark.Step.CurveTo(start.x() + reach, start.y(), at.x() - reach, at.y(), at.x(), at.y())), Ink.NONE, Stroke.solid(Tone.ACCENT, RING));
            over.add(free(Rect.between(start.x(), start.y(), at.x(), at.y()).grown(reach), curve,
                    Pen.disc(at.x(), at.y(), 4, Tone.ACCENT, Stroke.NONE)));
            over.addAll(pointed(from));
        });
        return over;
    }

    private static Figure free(Rect bounds, Mark... marks) {
        return new Figure(new Subject.OfPlan(), Role.LEGEND, bounds, "", 0, "", 1, List.of(marks));
    }
}
