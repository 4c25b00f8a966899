package journey.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.forecast.Figure;
import journey.forecast.Freshness;
import journey.forecast.Measure;
import journey.forecast.Outcome;
import journey.forecast.Spread;
import journey.plan.Plan;

/// The figures of a forecast as CSV, a line for each: `figure,unit,expected,p10,p50,p90`. Figures are called as the field `measures` of a
/// metric card calls them. The unit is `people`, the currency of the plan or `money`, `share` (a part of one), `ratio`, or the length of
/// the plan's period. What is absent or without bound is empty.
public final class FiguresCsv {
    private static final List<String> HEADER = List.of("figure", "unit", "expected", "p10", "p50", "p90");

    private final CsvLines csv = new CsvLines();

    /// Of one plan.
    public static String of(Plan plan, List<Outcome> figures) {
        var one = new FiguresCsv();
        one.csv.line(HEADER);
        figures.forEach(figure -> one.csv.line(line(plan, figure)));
        return one.csv.text();
    }

    /// Of several plans, in one table whose first column names the file.
    public static FiguresCsv ofSeveral() {
        var several = new FiguresCsv();
        several.csv.line(after("file", HEADER));
        return several;
    }

    private FiguresCsv() {}

    public void add(String file, Plan plan, List<Outcome> figures) {
        figures.forEach(figure -> csv.line(after(Guarded.text(file), line(plan, figure))));
    }

    public String text() {
        return csv.text();
    }

    private static List<String> after(String first, List<String> line) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(line);
        return all;
    }

    private static List<String> line(Plan plan, Outcome figure) {
        return List.of(figure.measure().text(), unit(figure.measure(), plan), CsvLines.number(figure.expected()),
                CsvLines.number(figure.spread().map(Spread::p10)), CsvLines.number(figure.spread().map(Spread::p50)), CsvLines.number(figure.spread().map(Spread::p90)));
    }

    private static String unit(Measure measure, Plan plan) {
        return switch (measure) {
            case Measure.People _ -> "people";
            case Measure.Onward _, Measure.Back _, Measure.Taken _ -> "share";
            case Measure.Whole(var figure) -> unit(figure, plan);
        };
    }

    private static String unit(Figure figure, Plan plan) {
        return switch (figure) {
            case REVENUE, COST, PROFIT, CAC, LTV, VALUE_PER_PERSON -> Optional.of(plan.currency()).filter(code -> !code.isBlank()).map(Guarded::text).orElse("money");
            case LTV_CAC -> "ratio";
            case PAYBACK -> Freshness.length(plan).word();
            case REACH_PROMOTE -> "share";
        };
    }
}
