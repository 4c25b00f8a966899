package journey.paint;

import journey.deck.Slide;
import journey.layout.Board;
import journey.layout.Rect;

/// Where a board comes to lie on a slide, in the English Metric Units of office files, of which an inch has 914 400.
record PptxScale(double scale, double left, double top) {
    static final long WIDTH = 12_192_000;
    static final long HEIGHT = 6_858_000;
    private static final double UNIT = WIDTH / Slide.WIDTH;
    private static final double MARGIN = 16;
    private static final double UNDER_TITLE = 80;
    private static final double LARGEST = 1.25;
    /// Hundredths of a point in a unit of a slide, and the smallest and largest letters that there are.
    private static final double HUNDREDTHS = 75;
    private static final long SMALLEST = 100;
    private static final long LARGEST_LETTERS = 400_000;
    private static final long MOST_SPACING = 158_400;

    /// A place on a slide, its sides never negative.
    record Place(long x, long y, long width, long height) {}

    static PptxScale of(Slide slide) {
        return switch (slide.form()) {
            case COVER, PAGE -> new PptxScale(1, 0, 0);
            case PICTURE -> fitted(slide.board(), slide.hasTitle() ? MARGIN : UNDER_TITLE);
        };
    }

    /// In the middle, and from the top.
    private static PptxScale fitted(Board board, double top) {
        var roomX = Slide.WIDTH - 2 * MARGIN;
        var roomY = Slide.HEIGHT - top - MARGIN;
        var scale = Math.min(LARGEST, Math.min(roomX / board.width(), roomY / board.height()));
        return new PptxScale(scale, (Slide.WIDTH - scale * board.width()) / 2, top);
    }

    long x(double x) {
        return Math.round((left + x * scale) * UNIT);
    }

    long y(double y) {
        return Math.round((top + y * scale) * UNIT);
    }

    /// Up to where there is room on the slide, in the board's units.
    double rightEdge() {
        return (Slide.WIDTH - MARGIN - left) / scale;
    }

    long length(double length) {
        return Math.round(length * scale * UNIT);
    }

    /// Edges that meet on the board meet on the slide.
    Place of(Rect rect) {
        var x = x(rect.x());
        var y = y(rect.y());
        return new Place(x, y, Math.max(0, x(rect.right()) - x), Math.max(0, y(rect.bottom()) - y));
    }

    /// In hundredths of a point.
    long letters(double size) {
        return Math.clamp(Math.round(size * scale * HUNDREDTHS), SMALLEST, LARGEST_LETTERS);
    }

    long spacing(double length) {
        return Math.clamp(Math.round(length * scale * HUNDREDTHS), 0, MOST_SPACING);
    }
}
