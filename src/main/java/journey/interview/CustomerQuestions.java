package journey.interview;

import static journey.interview.Seats.CHECK_IN;
import static journey.interview.Seats.CORE;
import static journey.interview.Seats.UPSELL;
import static journey.interview.Seats.VICTORY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Word;

/// What is asked about Excite and Ascend: a first success, and what we are here to sell.
final class CustomerQuestions {
    private static final Chapter EXCITE = Chapter.of(Stage.EXCITE);
    private static final Chapter ASCEND = Chapter.of(Stage.ASCEND);

    static final List<Question> ALL = List.of(
            Question.of(EXCITE, "victory", Ask.lineLike(Stage.EXCITE, CardType.TOUCHPOINT, Seats::isVictory), VICTORY.title("excite.victory")),
            Question.of(EXCITE, "check-in", Ask.lineLike(Stage.EXCITE, CardType.TOUCHPOINT, Seats::isCheckIn), CHECK_IN.title("excite.check-in")),
            Seats.callQuestion(Stage.EXCITE),
            Measure.question(Stage.EXCITE),
            Question.of(ASCEND, "core", Ask.line(), CORE.title("ascend.core")),
            Question.of(ASCEND, "price", Ask.figure(Form.Unit.MONEY, _ -> Price.RHYTHMS), new Price()).when(Seats.with(CORE, "ascend.core")),
            Question.of(ASCEND, "cost", Ask.money(), CORE.field(CardFields.COST)).when(Seats.with(CORE, "ascend.core")),
            Question.of(ASCEND, "upsell", Ask.line(), UPSELL.title("ascend.upsell")),
            Measure.question(Stage.ASCEND));

    private CustomerQuestions() {}

    /// What the core offer costs, and how often.
    private static final class Price implements Spot<Reply.Figure> {
        static final List<Option> RHYTHMS = Stream.of(Span.ONCE, Span.WEEK, Span.MONTH, Span.QUARTER, Span.YEAR, Span.DAY)
                .map(span -> new Option(span.word(), Phrase.of("interview.ascend.price." + span.word()))).toList();

        @Override
        public Optional<Reply.Figure> read(Plan plan) {
            return CORE.in(plan).flatMap(card -> card.fields().get(CardFields.PRICE)
                    .map(price -> new Reply.Figure(price, ((Card.Offer) card).every().word())));
        }

        @Override
        public void write(Writing writing, Reply.Figure value) {
            var card = CORE.take(writing, Fields.NONE);
            writing.put(new Place.Of(card.id()), CardFields.PRICE, value.amount());
            writing.put(new Place.Of(card.id()), CardFields.EVERY, Word.in(Span.class, value.key()));
        }

        @Override
        public Optional<Place> place(Plan plan) {
            return CORE.place(plan);
        }
    }
}
