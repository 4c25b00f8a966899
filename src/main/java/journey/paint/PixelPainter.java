package journey.paint;

import java.util.List;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;

/// Paints figures into pixels: what a window shows, and what a PNG holds. Only what meets the clip is painted, and a part that is
/// painted by itself has the very pixels that it has in the whole, as long as the board moves by whole pixels.
///
/// It draws by itself rather than through Java2D: boxes and letters, which boards are made of, are several times faster, and a
/// command that starts cold need not load a graphics toolkit. A painter keeps the letters that it has drawn, so keep the painter; it
/// serves one thread at a time.
public final class PixelPainter {
    /// Text smaller than this, in pixels, is drawn as bars: nobody can read it.
    private static final double SMALLEST_TEXT = 4.4;
    private static final double BAR_STRENGTH = 0.35;
    private static final double THINNEST_LINE = 0.6;
    private static final double OVERHANG = 4;

    private final Coverage coverage = new Coverage();
    private final TextPainter texts = new TextPainter(coverage);
    private final PicturePainter pictures = new PicturePainter();

    /// Paints the ground that boards lie on.
    public void ground(Pixels pixels, Pixels.Clip clip, Palette palette) {
        pixels.clear(clip, palette.rgb(Tone.GROUND));
    }

    /// Paints figures in their order, the later over the earlier.
    public void paint(List<Figure> figures, Pixels pixels, Sight sight, Pixels.Clip clip, Palette palette) {
        if (clip.isEmpty()) return;
        var boxes = new Boxes(pixels, clip);
        var target = new Target(pixels, sight, clip, palette);
        for (var figure : figures)
            if (clip.meets(sight.of(figure.bounds().grown(OVERHANG))))
                for (var mark : figure.marks()) paint(mark, figure.alpha(), boxes, target);
    }

    /// Where a mark goes.
    record Target(Pixels pixels, Sight sight, Pixels.Clip clip, Palette palette) {
        int rgb(Ink ink) {
            return palette.rgb(ink.tone());
        }
    }

    private void paint(Mark mark, double alpha, Boxes boxes, Target target) {
        switch (mark) {
            case Mark.Box(var rect, var radius, var fill, var stroke) -> box(rect, radius, fill, stroke, alpha, boxes, target);
            case Mark.Shape(var steps, var fill, var stroke) -> shape(Outline.of(steps, target.sight), fill, stroke, alpha, target);
            case Mark.Text text -> text(text, alpha, boxes, target);
            case Mark.Picture picture -> pictures.paint(picture, target, alpha);
        }
    }

    private void box(Rect rect, double radius, Ink fill, Stroke stroke, double alpha, Boxes boxes, Target target) {
        var at = target.sight.of(rect);
        var corners = Boxes.Corners.of(at.x(), at.y(), at.right(), at.bottom(), radius * target.sight.scale());
        if (fill.isVisible()) boxes.fill(corners.sharp(), target.rgb(fill), fill.alpha() * alpha);
        if (!stroke.isVisible()) return;
        if (stroke.dash() > 0) {
            var line = corners.line(stroke.width() * target.sight.scale());
            coverage.begin(target.clip.and(at.x() - 2, at.y() - 2, at.right() + 2, at.bottom() + 2));
            draw(Outline.of(line, new Sight(1, 0, 0)), stroke, alpha, target);
        } else {
            boxes.border(corners, stroke.width() * target.sight.scale(), target.rgb(stroke.ink()), stroke.ink().alpha() * alpha);
        }
    }

    private void shape(List<Outline.Run> runs, Ink fill, Stroke stroke, double alpha, Target target) {
        if (fill.isVisible()) {
            coverage.begin(around(runs, 0, target.clip));
            for (var run : runs) fill(run);
            coverage.fill(target.pixels, target.rgb(fill), fill.alpha() * alpha);
        }
        if (!stroke.isVisible()) return;
        coverage.begin(around(runs, 2 * Math.max(stroke.width() * target.sight.scale(), 1), target.clip));
        draw(runs, stroke, alpha, target);
    }

    private void draw(List<Outline.Run> runs, Stroke stroke, double alpha, Target target) {
        var scale = target.sight.scale();
        var pen = new Pen(coverage, Math.max(stroke.width() * scale, THINNEST_LINE));
        for (var run : runs)
            for (var dash : Pen.dashes(run, stroke.dash() * scale, stroke.gap() * scale)) pen.draw(dash);
        coverage.fill(target.pixels, target.rgb(stroke.ink()), stroke.ink().alpha() * alpha);
    }

    private void fill(Outline.Run run) {
        var p = run.points();
        for (var i = 0; i < p.length; i += 2) {
            var next = (i + 2) % p.length;
            coverage.line(p[i], p[i + 1], p[next], p[next + 1]);
        }
    }

    private static Pixels.Clip around(List<Outline.Run> runs, double by, Pixels.Clip clip) {
        double left = Double.MAX_VALUE, top = Double.MAX_VALUE, right = -Double.MAX_VALUE, bottom = -Double.MAX_VALUE;
        for (var run : runs) {
            var p = run.points();
            for (var i = 0; i < p.length; i += 2) {
                left = Math.min(left, p[i]);
                right = Math.max(right, p[i]);
                top = Math.min(top, p[i + 1]);
                bottom = Math.max(bottom, p[i + 1]);
            }
        }
        return clip.and(left - by, top - by, right + by, bottom + by);
    }

    private void text(Mark.Text text, double alpha, Boxes boxes, Target target) {
        var size = text.face().size() * target.sight.scale();
        var strength = text.ink().alpha() * alpha;
        var x = target.sight.x(text.x());
        var y = target.sight.y(text.baseline());
        var width = text.width() * target.sight.scale();
        if (!text.ink().isVisible() || !target.clip.meets(new Rect(x - size, y - 2 * size, width + 2 * size, 3 * size))) return;
        if (size >= SMALLEST_TEXT) {
            texts.paint(text, target, strength);
        } else {
            var foot = Math.round(y);
            var bar = Boxes.Corners.of(x, foot - Math.max(1, Math.round(0.6 * size)), x + width, foot, 0);
            boxes.fill(bar.sharp(), target.rgb(text.ink()), strength * BAR_STRENGTH);
        }
    }
}
