package journey.app.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.paint.Pixels;
import journey.paint.Sight;

/// What a view of a board looks like, as pixels: the board itself, which is kept from frame to frame; over it the overlay (what is
/// chosen, what is being dragged), painted afresh; on top the stage arrows and lane labels, which stay when their place scrolls out
/// of sight. Knows no window.
final class Painting {
    /// The pixels of an overview.
    private static final double OVERVIEW = 1_200_000;

    private final Painter painter;
    private final Layer body = new Layer();
    private final Layer head = new Layer();
    private final Layer labels = new Layer();
    private final List<Rect> touched = new ArrayList<>();
    private boolean whole = true;
    private int state;
    private Spot shown = new Spot(1, 0, 0);
    private Area seen = Area.NONE;
    private Board board;
    private Palette palette;
    private List<Figure> overlay = List.of();
    private Optional<Stretch> overview = Optional.empty();

    /// Paints figures, the first the lowest; what lies outside of the clip stays as it is.
    interface Painter {
        void paint(List<Figure> figures, Palette palette, Pixels onto, Sight sight, Pixels.Clip clip);
    }

    Painting(Painter painter, Board board, Palette palette) {
        this.painter = painter;
        this.board = board;
        this.palette = palette;
    }

    void show(Board next) {
        if (next == board) return;
        state++;
        var parts = Changes.between(board.figures(), next.figures());
        var reshaped = !next.head().equals(board.head()) || !next.labels().equals(board.labels());
        board = next;
        touched.addAll(parts);
        for (var layer : List.of(body, head, labels)) layer.repaint(parts, brush(painter));
        if (reshaped) whole = true;
    }

    Palette palette() {
        return palette;
    }

    void show(Palette next) {
        if (next == palette) return;
        state++;
        palette = next;
        overview = Optional.empty();
        for (var layer : List.of(body, head, labels)) layer.forget();
        whole = true;
    }

    /// A number for the board and palette that it shows: another for each change.
    int state() {
        return state;
    }

    /// The image that it is shown in is a new one: all of it is to be filled.
    void begin() {
        whole = true;
    }

    void overlay(List<Figure> next) {
        touched.addAll(Changes.between(overlay, next));
        overlay = List.copyOf(next);
    }

    /// What paints the board as it is now; may go to another thread, with a painter of its own.
    Brush brush(Painter with) {
        var figures = board.figures();
        var colours = palette;
        return (pixels, sight, clip) -> {
            new Area(clip.left(), clip.top(), clip.right(), clip.bottom()).fill(pixels, 0xFF000000 | colours.rgb(Tone.GROUND));
            with.paint(figures, colours, pixels, sight, clip);
        };
    }

    /// Whether the board can be shown there by moving and painting strips, without painting all of it.
    boolean isNear(Spot spot) {
        return body.isPainted() && body.spot().scale() == spot.scale();
    }

    boolean isPainted() {
        return body.isPainted();
    }

    /// Takes an image of the board that was painted elsewhere.
    void adopt(Pixels image, Spot at) {
        body.adopt(image, at);
        whole = true;
    }

    /// Takes a small image of the whole board, for what comes into sight while the board is stretched.
    void takeOverview(Pixels image, Spot at) {
        overview = Optional.of(new Stretch(image, at));
    }

    /// Where a small image of the whole board would lie.
    Spot overviewSpot() {
        return new Spot(Math.min(0.8, Math.sqrt(OVERVIEW / (board.width() * board.height()))), 0, 0);
    }

    /// Shows the board at a spot, sharp.
    ///
    /// @return what of the image has changed
    Area sharp(Spot spot, int width, int height, Pixels onto) {
        body.show(spot, width, height, brush(painter));
        return compose(spot, width, height, onto);
    }

    /// Shows the board at a spot, stretched from the pixels that there are.
    Area stretched(Spot spot, int width, int height, Pixels onto) {
        whole = true;
        return compose(spot, width, height, onto);
    }

    private Area compose(Spot spot, int width, int height, Pixels onto) {
        var bands = Bands.of(board, spot, width, height);
        // the image keeps some room: a view that grows into it shows what was never painted
        var all = Area.of(width, height);
        var part = whole || !spot.equals(shown) || !all.equals(seen) ? Area.of(width, height) : dirty(spot, bands, width, height);
        whole = false;
        shown = spot;
        seen = all;
        touched.clear();
        if (part.isEmpty()) return part;
        if (body.holds(spot, width, height)) part.copy(body.pixels(), onto);
        else stretch(spot, onto, part);
        painter.paint(overlay, palette, onto, spot.sight(), part.clip());
        pin(bands, spot, width, height, onto, part);
        return part;
    }

    private void stretch(Spot spot, Pixels onto, Area part) {
        var sharp = new Stretch(body.pixels(), body.spot());
        if (!sharp.covers(spot, part)) {
            part.fill(onto, 0xFF000000 | palette.rgb(Tone.GROUND));
            overview.ifPresent(image -> image.paint(onto, spot, part));
        }
        sharp.paint(onto, spot, part);
    }

    private void pin(Bands bands, Spot spot, int width, int height, Pixels onto, Area part) {
        if (bands.labels() > 0) {
            labels.show(bands.labelsAt(spot), bands.labels(), height, brush(painter));
            part.and(bands.between()).copy(labels.pixels(), onto);
            line(new Area(bands.labels() - 1, bands.between().top(), bands.labels(), bands.between().bottom()), onto, part);
        }
        if (bands.head() > 0) {
            head.show(bands.headAt(spot), width, bands.head(), brush(painter));
            var strip = part.and(bands.headArea(width));
            strip.copy(head.pixels(), onto);
            if (!strip.isEmpty()) painter.paint(overlay, palette, onto, bands.headAt(spot).sight(), strip.clip());
            part.and(bands.corner()).fill(onto, 0xFF000000 | palette.rgb(Tone.GROUND));
            line(new Area(0, bands.head() - 1, width, bands.head()), onto, part);
        }
    }

    /// An edge under which the board goes on.
    private void line(Area at, Pixels onto, Area part) {
        part.and(at).fill(onto, 0xFF000000 | palette.rgb(Tone.LINE));
    }

    private Area dirty(Spot spot, Bands bands, int width, int height) {
        var all = Area.NONE;
        for (var rect : touched)
            all = all.or(Area.of(rect, spot, width, height))
                    .or(Area.of(rect, bands.headAt(spot), width, bands.head()))
                    .or(Area.of(rect, bands.labelsAt(spot), bands.labels(), height));
        return all;
    }
}
