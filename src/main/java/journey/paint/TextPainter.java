package journey.paint;

import journey.layout.BundledFont;
import journey.layout.Mark;
import journey.paint.Lettering.Piece;

/// Paints lines of text into pixels, from letters that it has kept. Baselines stand on whole pixels.
final class TextPainter {
    /// Larger letters, in pixels, are drawn afresh each time: few of them fit on a screen.
    private static final double LARGEST_KEPT = 72;

    private final Coverage coverage;
    private final Strike.Case strikes;
    private final Lettering lettering = new Lettering();

    TextPainter(Coverage coverage) {
        this.coverage = coverage;
        strikes = new Strike.Case(coverage);
    }

    void paint(Mark.Text text, PixelPainter.Target target, double strength) {
        for (var piece : lettering.line(text.text(), text.face()).pieces()) switch (piece) {
            case Piece.Letters letters -> letters(letters, text, target, strength);
            case Piece.Gaps gaps -> gaps(gaps, text, target, strength);
        }
    }

    private void letters(Piece.Letters piece, Mark.Text text, PixelPainter.Target target, double strength) {
        var sight = target.sight();
        var size = text.face().size() * sight.scale();
        var rgb = target.rgb(text.ink());
        var baseline = Math.round(sight.y(text.baseline()));
        var strike = size <= LARGEST_KEPT ? strikes.of(piece.font(), size) : null;
        for (var i = 0; i < piece.glyphs().length; i++) {
            var x = sight.x(text.x() + piece.xs()[i]);
            var y = baseline + piece.ys()[i] * sight.scale();
            if (strike == null) {
                large(piece.font(), piece.glyphs()[i], size, x, y, rgb, strength, target);
            } else {
                var place = Math.round(x * Strike.PLACES);
                var letter = strike.letter(piece.glyphs()[i], (int) Math.floorMod(place, Strike.PLACES));
                lay(letter, (int) Math.floorDiv(place, Strike.PLACES), (int) Math.round(y), rgb, (int) (strength * 255 + 0.5), target);
            }
        }
    }

    private void large(BundledFont font, int glyph, double size, double x, double y, int rgb, double strength, PixelPainter.Target target) {
        var scale = size / font.table().unitsPerEm();
        var glyphs = Glyphs.of(font);
        var data = glyphs.glyph(glyph);
        if (data.limit() < 10) return;
        var clip = target.clip().and(x + data.getShort(2) * scale, y - data.getShort(8) * scale, x + data.getShort(6) * scale, y - data.getShort(4) * scale);
        if (clip.isEmpty()) return;
        coverage.begin(clip);
        glyphs.draw(glyph, Glyphs.Fit.at(scale, x, y), coverage::line);
        coverage.fill(target.pixels(), rgb, strength);
    }

    private static void lay(Strike.Letter letter, int penX, int penY, int rgb, int strength, PixelPainter.Target target) {
        var clip = target.clip();
        var left = penX + letter.left();
        var top = penY + letter.top();
        var from = Math.max(left, clip.left());
        var to = Math.min(left + letter.width(), clip.right());
        var pixels = target.pixels();
        for (var y = Math.max(top, clip.top()); y < Math.min(top + letter.height(), clip.bottom()); y++) {
            var row = (y - top) * letter.width() - left;
            var line = y * pixels.width();
            for (var x = from; x < to; x++) {
                var covered = letter.mask()[row + x] & 0xFF;
                if (covered == 0) continue;
                pixels.dot(line + x, rgb, strength == 255 ? covered : (covered * strength + 127) / 255);
            }
        }
    }

    /// A hollow box for each character that is missing.
    private void gaps(Piece.Gaps gaps, Mark.Text text, PixelPainter.Target target, double strength) {
        var boxes = new Boxes(target.pixels(), target.clip());
        for (var box : Tofu.boxes(gaps, text)) {
            var at = target.sight().of(box);
            boxes.border(Boxes.Corners.of(at.x(), at.y(), at.right(), at.bottom(), 0), Tofu.stroke(text) * target.sight().scale(),
                    target.rgb(text.ink()), strength);
        }
    }
}
