package journey.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import journey.layout.Point;
import journey.layout.Rect;
import journey.plan.Stage;

/// Where people stand in the picture: a column for each stage, and how high.
///
/// @param top    where the most people stand
/// @param bottom the ground
record Plot(PeopleAxis axis, StageRow stages, double top, double bottom) {
    double y(double people) {
        return bottom - axis.height(people) * (bottom - top);
    }

    Point at(Stage stage, double people) {
        return new Point(stages.middle(stage), y(people));
    }

    /// A stage's column, with some room above the highest point.
    Rect column(Stage stage, double above) {
        return stages.column(stage, top - above, bottom - top + above);
    }

    List<Point> line(Course course) {
        return course.line().stream().map(stop -> at(stop.stage(), stop.shown())).toList();
    }

    List<Point> tried(Course course) {
        return course.line().stream().flatMap(stop -> stop.tried().filter(Double::isFinite).map(people -> at(stop.stage(), people)).stream()).toList();
    }

    /// As x and y by turns.
    static double[] corners(List<Point> points) {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(point.x(), point.y())).toArray();
    }
}
