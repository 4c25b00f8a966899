package journey.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Mark.Step;
import journey.layout.Rect;
import journey.layout.Stroke;

/// The outline of a shape: one that office programs know by name where there is one, which people can then change as such, else its own
/// steps.
///
/// @param text the rectangle that office programs give to its text
record PptxOutline(Kind kind, Rect bounds, double adjusted, Rect text, List<Step> steps, Ink fill, Stroke stroke) {
    private static final double SQUARE = 0.5;
    /// How much of a round corner's radius text keeps away from the edge, and of an ellipse's half.
    private static final double CORNER = 0.29289;

    enum Kind {
        RECT("rect"), ROUND("roundRect"), ELLIPSE("ellipse"), PLATE("homePlate"), CHEVRON("chevron"), OWN("");

        private final String preset;

        Kind(String preset) {
            this.preset = preset;
        }
    }

    static PptxOutline of(Mark.Box box) {
        var rect = box.rect();
        var half = Math.min(rect.width(), rect.height()) / 2;
        var radius = Math.min(box.radius(), half);
        if (radius <= 0) return new PptxOutline(Kind.RECT, rect, 0, rect, List.of(), box.fill(), box.stroke());
        if (radius >= half - 0.01 && Math.abs(rect.width() - rect.height()) < SQUARE)
            return new PptxOutline(Kind.ELLIPSE, rect, 0, rect.grown(-CORNER * radius), List.of(), box.fill(), box.stroke());
        return new PptxOutline(Kind.ROUND, rect, radius / (2 * half), rect.grown(-CORNER * radius), List.of(), box.fill(), box.stroke());
    }

    static PptxOutline of(Mark.Shape shape) {
        var bounds = bounds(shape);
        return new PptxOutline(Kind.OWN, bounds, 0, bounds, shape.steps(), shape.fill(), shape.stroke());
    }

    /// The arrow of a stage: a plate with a tip, or a chevron if its left side is notched.
    static PptxOutline arrow(Mark.Shape shape) {
        var corners = corners(shape);
        var own = of(shape);
        if (corners.size() < 5 || corners.size() > 6 || !(shape.steps().getLast() instanceof Step.Close)) return own;
        var bounds = own.bounds();
        var tip = bounds.right() - corners.get(1)[0];
        var kind = corners.size() == 6 ? Kind.CHEVRON : Kind.PLATE;
        var left = kind == Kind.CHEVRON ? tip : 0;
        var text = new Rect(bounds.x() + left, bounds.y(), bounds.width() - left - (kind == Kind.CHEVRON ? tip : tip / 2), bounds.height());
        return new PptxOutline(kind, bounds, tip / Math.min(bounds.width(), bounds.height()), text, List.of(), shape.fill(), shape.stroke());
    }

    private static List<double[]> corners(Mark.Shape shape) {
        var corners = new ArrayList<double[]>();
        for (var step : shape.steps())
            switch (step) {
                case Step.MoveTo(var x, var y) -> corners.add(new double[] {x, y});
                case Step.LineTo(var x, var y) -> corners.add(new double[] {x, y});
                case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> corners.addAll(List.of(new double[] {x1, y1}, new double[] {x2, y2}, new double[] {x, y}));
                case Step.Close() -> {}
            }
        return corners;
    }

    private static Rect bounds(Mark.Shape shape) {
        return corners(shape).stream().map(at -> new Rect(at[0], at[1], 0, 0)).reduce(Rect::joined).orElse(new Rect(0, 0, 0, 0));
    }

    /// Of an arrow, the part before its tip: connectors are attached to the middle of its upper and lower side.
    Optional<Rect> shaft() {
        return switch (kind) {
            case PLATE, CHEVRON -> Optional.of(new Rect(bounds.x(), bounds.y(), bounds.width() - adjusted * Math.min(bounds.width(), bounds.height()), bounds.height()));
            case RECT, ROUND, ELLIPSE, OWN -> Optional.empty();
        };
    }

    /// Whether it is a line that encloses nothing.
    boolean isOpen() {
        return kind == Kind.OWN && !(steps.getLast() instanceof Step.Close);
    }

    void writeTo(Markup out, PptxScale scale) {
        switch (kind) {
            case RECT, ELLIPSE -> out.raw("<a:prstGeom prst=\"" + kind.preset + "\"><a:avLst/></a:prstGeom>");
            case ROUND, PLATE, CHEVRON -> out.raw("<a:prstGeom prst=\"" + kind.preset + "\"><a:avLst><a:gd name=\"adj\" fmla=\"val " + Math.round(adjusted * 100_000)
                    + "\"/></a:avLst></a:prstGeom>");
            case OWN -> path(out, scale);
        }
    }

    private void path(Markup out, PptxScale scale) {
        var place = scale.of(bounds);
        out.raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path")
                .attribute("w", place.width()).attribute("h", place.height()).raw(fill.isVisible() ? ">" : " fill=\"none\">");
        for (var step : steps)
            switch (step) {
                case Step.MoveTo(var x, var y) -> points(out, scale, "moveTo", x, y);
                case Step.LineTo(var x, var y) -> points(out, scale, "lnTo", x, y);
                case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> points(out, scale, "cubicBezTo", x1, y1, x2, y2, x, y);
                case Step.Close() -> out.raw("<a:close/>");
            }
        out.raw("</a:path></a:pathLst></a:custGeom>");
    }

    private void points(Markup out, PptxScale scale, String element, double... numbers) {
        out.raw("<a:" + element + ">");
        for (int i = 0; i < numbers.length; i += 2)
            out.raw("<a:pt").attribute("x", scale.x(numbers[i]) - scale.x(bounds.x())).attribute("y", scale.y(numbers[i + 1]) - scale.y(bounds.y())).raw("/>");
        out.raw("</a:" + element + ">");
    }
}
