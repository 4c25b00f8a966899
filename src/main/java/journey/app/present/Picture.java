package journey.app.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.deck.Slide;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.paint.PixelPainter;
import journey.paint.Pixels;
import journey.paint.Sight;
import journey.plan.Id;

/// A slide as it stands on a screen of any shape: as large as it goes, its ground going on to the edges. The card that is spoken of comes
/// forward where its letters are too small for a room, and the others stand back; nothing else moves.
record Picture(Slide slide, Optional<Id> card) {
    /// The strength of what stands back.
    private static final double BACK = 0.3;
    /// The least letters of the card that is spoken of, of a slide's 720: those of slides with few cards.
    private static final double READABLE = 17.6;
    /// Where a card that comes forward stays: off the edges, and clear of the foot.
    private static final Rect STAGE = new Rect(32, 24, Slide.WIDTH - 64, Slide.HEIGHT - 72);
    private static final double RING = 2.5;
    private static final double HALO = 9;
    private static final double ROUND = 8;
    /// Of the screen's height, kept free around a board; the foot stands below it.
    private static final double AROUND = 0.02;
    private static final double FOOT = 0.05;

    /// @param onto all of the screen
    void paint(PixelPainter painter, Palette palette, Pixels onto) {
        painter.ground(onto, onto.whole(), palette);
        var sight = sight(onto.width(), onto.height());
        var seen = new Rect(-sight.left() / sight.scale(), -sight.top() / sight.scale(), onto.width() / sight.scale(), onto.height() / sight.scale());
        var told = told();
        painter.paint(slide.board().figures().stream().map(figure -> bleeding(standing(figure, told), seen)).toList(), onto, sight, onto.whole(), palette);
        told.ifPresent(figure -> painter.paint(List.of(ringed(figure)), onto, nearer(figure, sight), onto.whole(), palette));
    }

    /// Where the slide lies on the screen, in whole pixels.
    Sight sight(int width, int height) {
        var board = slide.board();
        return switch (slide.form()) {
            case COVER, PAGE -> centred(width, height, board.width(), board.height());
            case PICTURE -> {
                var around = Math.round(height * AROUND);
                var inner = centred(width - 2 * around, height - around - Math.round(height * FOOT), board.width(), board.height());
                yield new Sight(inner.scale(), inner.left() + around, inner.top() + around);
            }
        };
    }

    private static Sight centred(double width, double height, double boardWidth, double boardHeight) {
        var scale = Math.min(width / boardWidth, height / boardHeight);
        return new Sight(scale, Math.round((width - boardWidth * scale) / 2), Math.round((height - boardHeight * scale) / 2));
    }

    /// The card that is spoken of.
    private Optional<Figure> told() {
        return card.flatMap(id -> slide.board().figures().stream().filter(figure -> figure.subject().equals(new Subject.OfCard(id))).findFirst());
    }

    /// All cards and the names of all lanes stand back, but for the lane of the card that is spoken of: its name is the last before the card.
    private Figure standing(Figure figure, Optional<Figure> told) {
        if (told.isEmpty()) return figure;
        return switch (figure.role()) {
            case CARD -> faded(figure);
            case LANE_LABEL -> lane(told.get()).equals(Optional.of(figure)) ? figure : faded(figure);
            case TITLE, LOGO, SUMMARY, LANE, STAGE, RULER, LINK, STEP_BACK, GHOST, BADGE, REMARKS, WELCOME, LEGEND, HEADING, VALUE, FORECAST, STEP -> figure;
        };
    }

    private Optional<Figure> lane(Figure told) {
        return slide.board().figures().stream().filter(figure -> figure.role() == Role.LANE_LABEL && figure.order() < told.order()).max(Comparator.comparingInt(Figure::order));
    }

    private static Figure faded(Figure figure) {
        return new Figure(figure.subject(), figure.role(), figure.bounds(), figure.spoken(), figure.order(), figure.href(), figure.alpha() * BACK, figure.marks());
    }

    /// What lies behind all else and reaches to an edge of the slide reaches to that edge of the screen.
    private Figure bleeding(Figure figure, Rect seen) {
        if (slide.form() == Slide.Form.PICTURE || figure.role() != Role.LANE) return figure;
        var marks = figure.marks().stream().map(mark -> mark instanceof Mark.Box(var rect, var radius, var fill, var stroke)
                ? new Mark.Box(out(rect, seen), radius, fill, stroke) : mark).toList();
        return new Figure(figure.subject(), figure.role(), out(figure.bounds(), seen), figure.spoken(), figure.order(), figure.href(), figure.alpha(), marks);
    }

    private static Rect out(Rect rect, Rect seen) {
        return Rect.between(rect.x() <= 0 ? seen.x() : rect.x(), rect.y() <= 0 ? seen.y() : rect.y(),
                rect.right() >= Slide.WIDTH ? seen.right() : rect.right(), rect.bottom() >= Slide.HEIGHT ? seen.bottom() : rect.bottom());
    }

    /// The card with a ring in the colour of its stage, and a little room between it and what it covers.
    private Figure ringed(Figure figure) {
        var around = figure.bounds();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(around.grown(HALO), ROUND + HALO, Ink.of(Tone.GROUND), Stroke.NONE));
        marks.add(new Mark.Box(around.grown(RING / 2), ROUND + RING / 2, Ink.of(Tone.PAPER), Stroke.solid(slide.stage().map(Tone::of).orElse(Tone.ACCENT), RING)));
        marks.addAll(figure.marks());
        return new Figure(figure.subject(), figure.role(), around.grown(HALO), figure.spoken(), figure.order(), figure.href(), 1, marks);
    }

    /// Where it lies then, by the slide's own measure: nearer by what its letters lack, around its own middle, and no further than the slide has
    /// room.
    static Rect forward(Figure figure) {
        var at = figure.bounds();
        var letters = figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).face()).mapToDouble(Face::size).min().orElse(READABLE);
        var by = Math.clamp(READABLE / letters, 1, Math.max(1, Math.min(STAGE.width() / at.width(), STAGE.height() / at.height())));
        if (by == 1) return at;
        var left = Math.clamp(at.middle() - at.width() * by / 2, STAGE.x(), STAGE.right() - at.width() * by);
        var top = Math.clamp(at.centre() - at.height() * by / 2, STAGE.y(), STAGE.bottom() - at.height() * by);
        return new Rect(left, top, at.width() * by, at.height() * by);
    }

    private static Sight nearer(Figure figure, Sight sight) {
        var from = figure.bounds();
        var to = forward(figure);
        if (to.equals(from)) return sight;
        var scale = sight.scale() * to.width() / from.width();
        return new Sight(scale, Math.round(sight.left() + to.x() * sight.scale() - from.x() * scale), Math.round(sight.top() + to.y() * sight.scale() - from.y() * scale));
    }
}
