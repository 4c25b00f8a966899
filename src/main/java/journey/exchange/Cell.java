package journey.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell of a table. A CSV file knows texts only; a workbook tells numbers and days from them.
public sealed interface Cell {
    Cell EMPTY = new Text("");

    /// As a person sees it in a preview.
    String shown();

    default boolean isEmpty() {
        return shown().isBlank();
    }

    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text.strip();
        }
    }

    /// A number; one that is shown as percent is multiplied already, 12 for 12 %.
    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return day.toString();
        }
    }
}
