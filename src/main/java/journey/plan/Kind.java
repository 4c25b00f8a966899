package journey.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The kinds of value that fields take. The reader, the writer and the inspector each have one switch over these; none of
/// them knows single fields.
public sealed interface Kind<T> {

    /// One line of text.
    record Line() implements Kind<String> {}

    /// Text of any number of lines.
    record Prose() implements Kind<String> {}

    /// An address to open: http, https or mailto. Anything may be written there; a rule speaks of what cannot be opened.
    record Address() implements Kind<String> {}

    /// A whole number, 0 or more.
    record Whole() implements Kind<Integer> {}

    /// Whole numbers in a list.
    record Wholes() implements Kind<List<Integer>> {}

    /// A decimal number, a string in the file so that 1.10 stays 1.10.
    record Decimal() implements Kind<BigDecimal> {}

    /// A decimal, or a range of one: money in the plan's currency, or people.
    record Sum(Unit unit) implements Kind<Amount> {}

    /// A share of people that are named.
    record Share() implements Kind<Rate> {}

    /// A day.
    record Day() implements Kind<LocalDate> {}

    /// Yes or no; absent is no.
    record Flag() implements Kind<Boolean> {}

    /// One of a closed set of words.
    record Choice<E extends Enum<E> & Word>(Class<E> type) implements Kind<E> {}

    /// Several of a closed set of words.
    record Choices<E extends Enum<E> & Word>(Class<E> type) implements Kind<List<E>> {}

    /// Free words, such as tags.
    record Words() implements Kind<List<String>> {}

    /// One of the plan's audiences, by id.
    record OfAudience() implements Kind<Id> {}

    /// The id of the part itself.
    record OwnId() implements Kind<Id> {}

    /// One part of its own.
    record One<T extends Part>(Shape<T> shape) implements Kind<T> {}

    /// Parts in a list.
    record Many<T extends Part>(Shape<T> shape) implements Kind<List<T>> {}

    /// Parts under names.
    record Named<T extends Part>(Shape<T> shape) implements Kind<Map<String, T>> {}

    /// JSON that is kept as its text: it means something to one feature alone, or not yet.
    record Raw() implements Kind<String> {}

    /// What a [Sum] counts.
    enum Unit { MONEY, PEOPLE }
}
