package journey.cli;

import java.nio.charset.StandardCharsets;
import journey.exchange.FiguresCsv;

/// A line for each figure, for spreadsheets and scripts.
sealed interface ForecastCsv extends ForecastReport {

    /// The figures of the one plan that was asked for.
    record OfOne(Console console) implements ForecastCsv {
        @Override
        public void plan(Foretold told) {
            print(FiguresCsv.of(told.plan(), told.figures()), console);
        }

        @Override
        public void end() {}
    }

    /// Those of all plans in one table, whose first column names the file.
    record OfSeveral(Console console, FiguresCsv table) implements ForecastCsv {
        OfSeveral(Console console) {
            this(console, FiguresCsv.ofSeveral());
        }

        @Override
        public void plan(Foretold told) {
            table.add(told.file().toString(), told.plan(), told.figures());
        }

        @Override
        public void end() {
            print(table.text(), console);
        }
    }

    private static void print(String csv, Console console) {
        console.raw(csv.getBytes(StandardCharsets.UTF_8));
    }
}
