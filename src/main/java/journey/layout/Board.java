package journey.layout;

import java.util.List;

/// Everything that is drawn, in the order of painting: the earlier lies under the later. `head` is the strip of stage arrows and
/// `labels` the strip of lane labels: a window keeps both in view while it scrolls. Sizes are in board units.
public record Board(double width, double height, Rect head, Rect labels, Grid grid, List<Figure> figures) {
    public Board {
        figures = List.copyOf(figures);
    }
}
