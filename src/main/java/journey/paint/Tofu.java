package journey.paint;

import java.util.List;
import java.util.stream.IntStream;
import journey.layout.Mark;
import journey.layout.Rect;

/// The hollow boxes that stand for characters that no font has, in board units.
final class Tofu {
    private static final double HEIGHT = 0.72;
    private static final double MARGIN = 0.12;
    private static final double STROKE = 0.06;

    private Tofu() {}

    static List<Rect> boxes(Lettering.Piece.Gaps gaps, Mark.Text text) {
        var size = text.face().size();
        var each = gaps.width() / Math.max(1, gaps.boxes());
        return IntStream.range(0, gaps.boxes())
                .mapToObj(i -> new Rect(text.x() + gaps.x() + i * each + each * MARGIN, text.baseline() - HEIGHT * size, each * (1 - 2 * MARGIN), HEIGHT * size))
                .toList();
    }

    static double stroke(Mark.Text text) {
        return text.face().size() * STROKE;
    }
}
