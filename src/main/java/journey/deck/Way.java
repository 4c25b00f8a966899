package journey.deck;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.plan.Stage;

/// The row of eight arrows, by which it is seen where on the way a slide is.
final class Way {
    private Way() {}

    /// Where the arrow of a stage is, of a row with little gaps.
    static Rect arrow(Stage stage, Rect row, double tip) {
        var step = (row.width() - tip) / Stage.ALL.size();
        return new Rect(row.x() + stage.ordinal() * step, row.y(), step + tip - 4, row.height());
    }

    /// Flat at its left if it is the first, and notched if not.
    static Mark.Shape outline(Stage stage, Rect place, double tip, Ink fill, Stroke stroke) {
        var corners = new ArrayList<>(List.of(place.x(), place.y(), place.right() - tip, place.y(), place.right(), place.centre(),
                place.right() - tip, place.bottom(), place.x(), place.bottom()));
        if (stage != Stage.ALL.getFirst()) corners.addAll(List.of(place.x() + tip, place.centre()));
        return Pen.closed(fill, stroke, corners.stream().mapToDouble(corner -> corner).toArray());
    }
}
