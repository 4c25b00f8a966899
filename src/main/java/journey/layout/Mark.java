package journey.layout;

import java.util.List;

/// The four things that anything is drawn with. Painters have one case for each.
public sealed interface Mark {

    /// A rectangle with round corners; radius 0 for square ones, half of the height for a pill.
    record Box(Rect rect, double radius, Ink fill, Stroke stroke) implements Mark {}

    /// Any outline, open or closed.
    record Shape(List<Step> steps, Ink fill, Stroke stroke) implements Mark {
        public Shape {
            steps = List.copyOf(steps);
        }
    }

    /// One line of text from its left end; `width` is what [TextMeasure] says of it, so media whose font machinery
    /// differs by a hair can fit it exactly.
    record Text(double x, double baseline, String text, Face face, Ink ink, double width) implements Mark {}

    /// A picture, made to fill a rectangle; no theme changes its colours. What it shows is said by the figure that it belongs to.
    record Picture(Rect rect, journey.layout.Picture picture) implements Mark {}

    /// A step of an outline.
    sealed interface Step {
        record MoveTo(double x, double y) implements Step {}

        record LineTo(double x, double y) implements Step {}

        /// A cubic Bézier curve.
        record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record Close() implements Step {}
    }
}
