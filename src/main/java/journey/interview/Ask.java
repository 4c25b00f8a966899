package journey.interview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.guide.Idea;
import journey.guide.Ideas;
import journey.plan.Amount;
import journey.plan.CardType;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.Word;

/// How a value is asked for: in which form, how a reply becomes the value, and how the value is shown as a reply.
record Ask<T>(Function<Plan, Form> form, Function<Reply, T> meant, Function<T, Reply> said) {

    /// @throws IllegalArgumentException for a reply of another form
    private static <R extends Reply, T> Ask<T> in(Function<Plan, Form> form, Class<R> type, Function<R, T> meant, Function<T, Reply> said) {
        return new Ask<>(form, reply -> {
            if (!type.isInstance(reply)) throw new IllegalArgumentException(reply + " where " + type.getSimpleName() + " is asked for");
            return meant.apply(type.cast(reply));
        }, said);
    }

    static Ask<String> line() {
        return line(List.of());
    }

    /// A line for which answers are offered: the message `interview.ID.chips`.
    static Ask<String> lineFor(String id) {
        return line(List.of(Phrase.of("interview." + id + ".chips")));
    }

    /// A line for which the titles of the guide's ideas for a place on the board are offered.
    static Ask<String> lineLike(Stage stage, CardType type, Predicate<Idea> fits) {
        return line(Ideas.of(stage, type).stream().filter(fits).map(Idea::title).toList());
    }

    private static Ask<String> line(List<Phrase> chips) {
        return in(_ -> new Form.Line(chips), Reply.Line.class, Reply.Line::text, Reply.Line::new);
    }

    static Ask<Amount> money() {
        return in(_ -> new Form.Money(), Reply.Money.class, Reply.Money::amount, Reply.Money::new);
    }

    static Ask<Integer> minutes() {
        return in(_ -> new Form.Minutes(), Reply.Minutes.class, Reply.Minutes::minutes, Reply.Minutes::new);
    }

    @SafeVarargs
    static <E extends Enum<E> & Word> Ask<E> choice(String id, Class<E> type, E... values) {
        var form = new Form.Choice(options(id, values));
        return in(_ -> form, Reply.Choice.class, reply -> Word.in(type, reply.key()).orElseThrow(), value -> new Reply.Choice(value.word()));
    }

    @SafeVarargs
    static <E extends Enum<E> & Word> Ask<List<E>> several(String id, Class<E> type, E... values) {
        var form = new Form.Several(options(id, values));
        return in(_ -> form, Reply.Several.class, reply -> reply.keys().stream().map(key -> Word.in(type, key).orElseThrow()).toList(),
                list -> new Reply.Several(list.stream().map(Word::word).toList()));
    }

    static Ask<Boolean> yesNo() {
        var form = new Form.Choice(List.of(new Option("yes", Phrase.of("interview.yes")), new Option("no", Phrase.of("interview.no"))));
        return in(_ -> form, Reply.Choice.class, reply -> reply.key().equals("yes"), yes -> new Reply.Choice(yes ? "yes" : "no"));
    }

    static Ask<Reply.Figure> figure(Form.Unit unit, Function<Plan, List<Option>> options) {
        return in(plan -> new Form.Figure(unit, options.apply(plan)), Reply.Figure.class, Function.identity(), reply -> reply);
    }

    private static List<Option> options(String id, Word... values) {
        return Arrays.stream(values).map(value -> new Option(value.word(), Phrase.of("interview." + id + "." + value.word()))).toList();
    }
}
