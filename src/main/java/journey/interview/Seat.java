package journey.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// A place on the board that several questions are about: the card that sits there, or the one that the first answer puts there. The
/// card that is found first counts; retired ones do not.
///
/// @param fresh  what a new card says beside the answer
/// @param titles what it may be called until somebody names it, the first at first
/// @param isIt   whether a card of the stage is the one
record Seat(Stage stage, CardType type, Function<Plan, Fields> fresh, List<Phrase> titles, Predicate<Card> isIt, Company company) {

    /// What comes onto the board with a new card.
    enum Company {
        /// Nothing: the call to action is asked for.
        ALONE,
        /// A call to action, if the stage has none.
        A_CALL
    }

    Optional<Card> in(Plan plan) {
        return plan.cardsIn(stage).filter(Card::counts).filter(isIt).findFirst();
    }

    Optional<Place> place(Plan plan) {
        return in(plan).map(card -> new Place.Of(card.id()));
    }

    /// Whether a card still has the title that it got from here.
    boolean isUnnamed(Card card, Plan plan) {
        var words = Words.of(plan);
        return titles.stream().anyMatch(title -> words.say(title).equals(card.title()));
    }

    /// Makes sure that somebody sits here. A new card has `more` beside what it says anyway.
    Card take(Writing writing, Fields more) {
        return in(writing.plan()).orElseGet(() -> add(writing, more));
    }

    private Card add(Writing writing, Fields more) {
        var fields = fresh.apply(writing.plan());
        if (!titles.isEmpty()) fields = fields.with(CardFields.TITLE, writing.say(titles.getFirst()));
        for (var field : more.present()) fields = copied(field, more, fields);
        var card = writing.add(type, stage, fields);
        Course.lead(card, company, writing);
        return card;
    }

    private static <T> Fields copied(Field<T> field, Fields from, Fields to) {
        return to.with(field, from.get(field));
    }

    /// A field of the card here.
    <T> Spot<T> field(Field<T> field) {
        return new Spot<>() {
            @Override
            public Optional<T> read(Plan plan) {
                return in(plan).flatMap(card -> card.fields().get(field));
            }

            @Override
            public void write(Writing writing, T value) {
                var card = take(writing, Fields.of(field, value));
                writing.put(new Place.Of(card.id()), field, value);
            }

            @Override
            public Optional<Place> place(Plan plan) {
                return Seat.this.place(plan);
            }
        };
    }

    /// The title of the card here; one that it got only for want of a better is none, unless the question of that id was answered by it.
    Spot<String> title(String id) {
        var title = field(CardFields.TITLE);
        return new Spot<>() {
            @Override
            public Optional<String> read(Plan plan) {
                return in(plan).filter(card -> !isUnnamed(card, plan) || Interview.done(plan).contains(id)).map(Card::title).filter(text -> !text.isBlank());
            }

            @Override
            public void write(Writing writing, String value) {
                title.write(writing, value);
            }

            @Override
            public Optional<Place> place(Plan plan) {
                return title.place(plan);
            }
        };
    }

    /// Yes or no about the card here. A no leaves no trace on the card, so it is known by the question having been answered.
    Spot<Boolean> flag(Field<Boolean> field, String id) {
        var flag = field(field);
        return new Spot<>() {
            @Override
            public Optional<Boolean> read(Plan plan) {
                return flag.read(plan).or(() -> in(plan).filter(_ -> Interview.done(plan).contains(id)).map(_ -> false));
            }

            @Override
            public void write(Writing writing, Boolean value) {
                flag.write(writing, value);
            }

            @Override
            public Optional<Place> place(Plan plan) {
                return flag.place(plan);
            }
        };
    }
}
