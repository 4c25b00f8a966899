package journey.chart;

import java.util.List;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.plan.Stage;

/// A part that stands in a stage's column and knows its height before it has a place.
///
/// @param name of the part on its sheet
/// @param draw its marks, for the place that it gets
record Item(Stage stage, String name, double height, String spoken, Deed deed, Drawing draw) {
    interface Drawing {
        List<Mark> in(Rect place);
    }
}
