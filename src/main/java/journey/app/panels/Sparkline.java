package journey.app.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import journey.forecast.Measurement;
import journey.forecast.Standing;

/// The readings of a metric as a small line from the first to the last, with the target as a dashed line across. Readings that all have a
/// day stand as far apart as their days do.
final class Sparkline extends Region {
    private static final double EDGE = 4;
    private final Polyline line = new Polyline();
    private final Line target = new Line();
    private final Circle last = new Circle(2.5);
    private List<Measurement> readings = List.of();
    private Optional<Double> aim = Optional.empty();

    Sparkline() {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("sparkline-line");
        target.getStyleClass().add("sparkline-target");
        last.getStyleClass().add("sparkline-last");
        getChildren().setAll(target, line, last);
        getChildren().forEach(part -> part.setManaged(false));
    }

    void show(Standing standing) {
        readings = standing.readings();
        aim = standing.target().map(Number::doubleValue);
        setVisible(readings.size() > 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (readings.size() < 2) return;
        var values = readings.stream().mapToDouble(one -> one.value().doubleValue()).toArray();
        var low = aim.orElse(values[0]);
        var high = low;
        for (var value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        line.getPoints().clear();
        for (int i = 0; i < values.length; i++) line.getPoints().addAll(snapPositionX(x(i)), y(values[i], low, high));
        var end = line.getPoints().size() - 2;
        last.setCenterX(line.getPoints().get(end));
        last.setCenterY(line.getPoints().get(end + 1));
        target.setVisible(aim.isPresent());
        target.setStartX(EDGE);
        target.setEndX(getWidth() - EDGE);
        var across = Math.round(y(aim.orElse(low), low, high)) + 0.5;
        target.setStartY(across);
        target.setEndY(across);
    }

    private double x(int number) {
        return EDGE + (getWidth() - 2 * EDGE) * way(number);
    }

    /// How far on the way from the first to the last reading one lies.
    private double way(int number) {
        var days = readings.stream().map(Measurement::on).toList();
        var first = days.getFirst();
        var end = days.getLast();
        if (days.stream().anyMatch(Optional::isEmpty) || first.equals(end)) return (double) number / (readings.size() - 1);
        return (double) (day(days.get(number)) - day(first)) / (day(end) - day(first));
    }

    private static long day(Optional<LocalDate> day) {
        return day.orElseThrow().toEpochDay();
    }

    private double y(double value, double low, double high) {
        var height = getHeight() - 2 * EDGE;
        return high > low ? EDGE + height * (high - value) / (high - low) : EDGE + height / 2;
    }
}
