package journey.exchange;

import java.util.Arrays;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Word;

/// What a column of a table holds. A table may have a row for each reading, with the metric in one column and its value in another, or
/// a row for each day, with a column for each metric.
public sealed interface Role {

    /// How the file remembers it.
    String word();

    enum Plain implements Role, Word {
        NOTHING, METRIC, DAY, VALUE, COUNT, OUT_OF;

        @Override
        public String word() {
            return Word.super.word();
        }
    }

    /// The values of one metric card.
    record ValuesOf(Id metric) implements Role {
        @Override
        public String word() {
            return metric.value();
        }
    }

    static Optional<Role> of(String word) {
        var plain = Arrays.stream(Plain.values()).filter(one -> one.word().equals(word)).findFirst();
        return plain.isPresent() ? Optional.of(plain.get()) : Optional.of(word).filter(Id::isOne).map(Id::new).map(ValuesOf::new);
    }
}
