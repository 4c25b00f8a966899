package journey.app.panels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide the columns of the table of targets are: as what stands in them needs, and the rest for the titles. Where there is too little
/// room, columns give way one after the other; what stood in them is then said where the pointer rests.
final class TargetsWidths {
    private static final Font PLAIN = Font.font("Inter", 12.5);
    private static final Font BOLD = Font.font("Inter SemiBold", 12.5);
    private static final Font SMALL = Font.font("Inter Medium", 11);
    /// Left and right of what stands in a cell, and more for what is drawn beside it.
    private static final double AROUND = 20;
    private static final double SIGN = 16;
    private static final double CHIP = 34;
    private static final double TREND = 96;
    private static final double LEAST_TITLE = 120;
    private static final double ROOMY_TITLE = 164;
    private static final double MOST_TITLE = 380;
    private static final double MOST = 190;
    /// So many rows from first to last: their widths will do for the rest.
    private static final int ENOUGH = 100;

    private final TargetsText text;
    private final Text ruler = new Text();
    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    TargetsWidths(TargetsText text) {
        this.text = text;
    }

    /// @param rows all that could be listed, so that the columns stay as they are while rows are sorted and filtered
    /// @return the columns that have room, with their widths; together they are as wide as what is given
    Map<TargetsColumn, Double> fit(List<TargetsRow> rows, double width) {
        var stride = Math.max(1, rows.size() / ENOUGH);
        var few = IntStream.range(0, rows.size()).filter(i -> i % stride == 0).mapToObj(rows::get).toList();
        var wanted = new EnumMap<TargetsColumn, Double>(TargetsColumn.class);
        for (var column : TargetsColumn.values()) wanted.put(column, wanted(column, few));
        var title = wanted.get(TargetsColumn.METRIC);
        wanted.put(TargetsColumn.METRIC, Math.min(title, ROOMY_TITLE));
        var leaving = new ArrayList<>(TargetsColumn.GIVING_WAY);
        while (sum(wanted) > width && !leaving.isEmpty()) wanted.remove(leaving.removeFirst());
        share(wanted, title, width - sum(wanted));
        return wanted;
    }

    private static double sum(Map<TargetsColumn, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Titles take what they lack; what is left then lies between all columns, so that a row stays together to the eye.
    private static void share(Map<TargetsColumn, Double> widths, double title, double spare) {
        var more = Math.clamp(title - widths.get(TargetsColumn.METRIC), Math.min(0, spare), Math.max(0, spare));
        widths.merge(TargetsColumn.METRIC, spare < 0 ? spare : more, Double::sum);
        if (spare <= more) return;
        var each = Math.floor((spare - more) / widths.size());
        widths.replaceAll((_, one) -> one + each);
        widths.merge(TargetsColumn.METRIC, spare - more - each * widths.size(), Double::sum);
    }

    private double wanted(TargetsColumn column, List<TargetsRow> rows) {
        var head = column == TargetsColumn.ADD ? 0 : width(SMALL, text.heading(column)) + SIGN;
        var cells = rows.stream().mapToDouble(row -> width(column, row)).max().orElse(0);
        var most = column == TargetsColumn.METRIC ? MOST_TITLE : MOST;
        return Math.ceil(Math.clamp(Math.max(head, cells) + AROUND, column == TargetsColumn.METRIC ? LEAST_TITLE : 40, most));
    }

    private double width(TargetsColumn column, TargetsRow row) {
        return switch (column) {
            case METRIC, READING -> width(BOLD, text.of(row, column));
            case STAGE, BETTER -> width(PLAIN, text.of(row, column)) + SIGN;
            case COUNTED, ON, RANGE, TARGET, LIKELY -> width(PLAIN, text.of(row, column));
            case CHANGE -> width(PLAIN, text.changed(row)) + SIGN + width(SMALL, text.words().say("target.noise")) + 8;
            case STATE -> width(SMALL, text.of(row, column)) + CHIP;
            case TREND -> TREND - AROUND;
            case ADD -> width(PLAIN, text.of(row, column)) + SIGN;
        };
    }

    private double width(Font font, String shown) {
        return known.computeIfAbsent(font, _ -> new HashMap<>()).computeIfAbsent(shown, _ -> {
            ruler.setFont(font);
            ruler.setText(shown);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
