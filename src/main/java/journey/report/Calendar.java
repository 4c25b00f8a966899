package journey.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Settings.Period;
import journey.plan.Settings;

/// Who runs what in which week. Touchpoints, offers and calls to action stand in it, and any other card that has a day; what is retired
/// does not. A card with a first day only runs to the end, one with a last day only from the beginning.
///
/// The weeks are those of the plan's period; where it lacks an end, that is taken from the days of the cards. There are two years of them at
/// most, and they lie where most of the days do: what lies beyond, as what lies outside the period, is told by its days and not by its weeks.
///
/// @param weeks  without a gap; none if neither the plan nor a card has a day
/// @param owners in the order in which the board names them; cards that nobody owns stand last
public record Calendar(List<Week> weeks, List<Owner> owners) {
    public Calendar {
        weeks = List.copyOf(weeks);
        owners = List.copyOf(owners);
    }

    /// @param name    empty for the cards that nobody owns
    /// @param runs    what runs in these weeks, in the order of the board
    /// @param outside what runs at other times
    /// @param undated what has no day
    public record Owner(String name, List<Run> runs, List<Card> outside, List<Card> undated) {
        public Owner {
            runs = List.copyOf(runs);
            outside = List.copyOf(outside);
            undated = List.copyOf(undated);
        }

        /// What runs in a week, by its place among the weeks.
        public Stream<Card> in(int week) {
            return runs.stream().filter(run -> run.first() <= week && week <= run.last()).map(Run::card);
        }
    }

    /// A card from its first to its last week, both by their places among the weeks.
    public record Run(Card card, int first, int last) {
        /// Its first day; absent where it runs from the beginning.
        public Optional<LocalDate> from() {
            return Calendar.from(card);
        }

        /// Its last day; absent where it runs to the end.
        public Optional<LocalDate> until() {
            return Calendar.until(card);
        }
    }

    public static Calendar of(Plan plan) {
        var cards = plan.cards().stream().filter(Card::counts).filter(card -> isContent(card) || isDated(card)).toList();
        var weeks = weeks(plan, cards);
        var names = new LinkedHashMap<String, List<Card>>();
        for (var card : cards) names.computeIfAbsent(card.owner().strip(), _ -> new ArrayList<>()).add(card);
        var nobodys = Optional.ofNullable(names.remove(""));
        nobodys.ifPresent(last -> names.put("", last));
        return new Calendar(weeks, names.entrySet().stream().map(one -> owner(one.getKey(), one.getValue(), weeks)).toList());
    }

    private static boolean isContent(Card card) {
        return switch (card) {
            case Card.Touchpoint _, Card.Offer _, Card.CallToAction _ -> true;
            case Card.Metric _, Card.Note _, Card.Foreign _ -> false;
        };
    }

    private static boolean isDated(Card card) {
        return card.fields().has(CardFields.FROM) || card.fields().has(CardFields.UNTIL);
    }

    private static Stream<LocalDate> days(Card card) {
        return Stream.of(CardFields.FROM, CardFields.UNTIL).flatMap(field -> card.fields().get(field).stream());
    }

    private static List<Week> weeks(Plan plan, List<Card> cards) {
        return Weeks.of(plan.settings().get(Settings.PERIOD).map(Period::fields).orElse(Fields.NONE), cards.stream().flatMap(Calendar::days));
    }

    private static Owner owner(String name, List<Card> cards, List<Week> weeks) {
        var runs = new ArrayList<Run>();
        var outside = new ArrayList<Card>();
        var undated = new ArrayList<Card>();
        for (var card : cards) {
            if (!isDated(card)) undated.add(card);
            else run(card, weeks).ifPresentOrElse(runs::add, () -> outside.add(card));
        }
        return new Owner(name, runs, outside, undated);
    }

    /// A last day before the first one is taken for the first: the two were exchanged.
    private static Optional<LocalDate> from(Card card) {
        return card.fields().get(CardFields.FROM).flatMap(_ -> days(card).min(LocalDate::compareTo));
    }

    private static Optional<LocalDate> until(Card card) {
        return card.fields().get(CardFields.UNTIL).flatMap(_ -> days(card).max(LocalDate::compareTo));
    }

    private static Optional<Run> run(Card card, List<Week> weeks) {
        if (weeks.isEmpty()) return Optional.empty();
        var first = from(card).map(day -> place(day, weeks)).orElse(0L);
        var last = until(card).map(day -> place(day, weeks)).orElse(weeks.size() - 1L);
        return first > last || last < 0 || first >= weeks.size() ? Optional.empty()
                : Optional.of(new Run(card, (int) Math.max(0, first), (int) Math.min(weeks.size() - 1L, last)));
    }

    /// How many weeks after the first one a day lies.
    private static long place(LocalDate day, List<Week> weeks) {
        return ChronoUnit.WEEKS.between(weeks.getFirst().monday(), Week.of(day).monday());
    }
}
