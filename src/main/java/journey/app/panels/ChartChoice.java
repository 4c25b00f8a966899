package journey.app.panels;

import javafx.beans.property.ObjectProperty;
import journey.chart.Chart;
import journey.text.Words;

/// Which chart is shown.
final class ChartChoice extends Segments<Chart> {
    ChartChoice(Words words, ObjectProperty<Chart> chart) {
        super(Chart.EXPLAINING, chart, one -> "chart-" + one.word());
        setAccessibleText(words.say("panel.charts"));
        name(one -> words.say("panel.chart." + one.word()));
    }
}
