package journey.interview;

import static journey.interview.Seats.CONTENT;
import static journey.interview.Seats.MEETING;

import java.util.List;
import java.util.Optional;
import journey.guide.Fitting;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Proof;
import journey.plan.Stage;

/// What is asked about Aware and Engage: where people meet us, what they know, what keeps them, and what they can trust.
final class MeetingQuestions {
    private static final Chapter AWARE = Chapter.of(Stage.AWARE);
    private static final Chapter ENGAGE = Chapter.of(Stage.ENGAGE);

    static final List<Question> ALL = List.of(
            Question.of(AWARE, "channel", Ask.lineFor("aware.channel"), new Channel()),
            Question.of(AWARE, "title", Ask.line(), new Seen()).when(Seats.with(MEETING, "aware.channel")),
            Question.of(AWARE, "awareness", Ask.choice("aware.awareness", Awareness.class, Awareness.values()), MEETING.field(CardFields.AWARENESS))
                    .when(Seats.with(MEETING, "aware.channel")),
            Seats.callQuestion(Stage.AWARE),
            Measure.question(Stage.AWARE),
            Question.of(ENGAGE, "content", Ask.line(), CONTENT.title("engage.content")).worded(MeetingQuestions::asFits),
            Question.of(ENGAGE, "channel", Ask.lineFor("engage.channel"), CONTENT.field(CardFields.CHANNEL)).when(Seats.with(CONTENT, "engage.content")),
            Question.of(ENGAGE, "proof", Ask.choice("engage.proof", Proof.class, Proof.values()), new Shown()),
            Seats.callQuestion(Stage.ENGAGE),
            Measure.question(Stage.ENGAGE));

    private MeetingQuestions() {}

    /// People who know nothing yet need something else than people who compare.
    private static Phrase asFits(Plan plan) {
        var approach = CONTENT.in(plan).flatMap(card -> card.fields().get(CardFields.APPROACH)).orElseGet(() -> Fitting.of(plan).wanted());
        return Phrase.of("interview.engage.content." + approach.word());
    }

    /// Where people meet us. Until somebody says what they see there, the card is called by it.
    private static final class Channel implements Spot<String> {
        private final Spot<String> channel = MEETING.field(CardFields.CHANNEL);

        @Override
        public Optional<String> read(Plan plan) {
            return channel.read(plan).filter(text -> !text.isBlank());
        }

        @Override
        public void write(Writing writing, String value) {
            var before = MEETING.in(writing.plan());
            var card = MEETING.take(writing, Fields.of(CardFields.CHANNEL, value).with(CardFields.TITLE, value));
            if (before.filter(one -> one.title().equals(one.fields().text(CardFields.CHANNEL))).isPresent())
                writing.put(new Place.Of(card.id()), CardFields.TITLE, value);
            channel.write(writing, value);
        }

        @Override
        public Optional<Place> place(Plan plan) {
            return channel.place(plan);
        }
    }

    /// What people see where they meet us.
    private static final class Seen implements Spot<String> {
        private final Spot<String> title = MEETING.title("aware.title");

        @Override
        public Optional<String> read(Plan plan) {
            return title.read(plan).filter(text -> MEETING.in(plan).filter(card -> card.fields().text(CardFields.CHANNEL).equals(text)).isEmpty());
        }

        @Override
        public void write(Writing writing, String value) {
            title.write(writing, value);
        }

        @Override
        public Optional<Place> place(Plan plan) {
            return title.place(plan);
        }
    }

    /// What others say of us, shown before anybody is asked for a yes. It may stand wherever that is so; a new card comes into Engage.
    private static final class Shown implements Spot<Proof> {
        private static Optional<Card> card(Plan plan) {
            return plan.cards().stream().filter(card -> card.counts() && card.stage().isBefore(Stage.CONVERT) && card.fields().has(CardFields.PROOF)).findFirst();
        }

        @Override
        public Optional<Proof> read(Plan plan) {
            return card(plan).flatMap(card -> card.fields().get(CardFields.PROOF));
        }

        @Override
        public void write(Writing writing, Proof value) {
            var there = card(writing.plan());
            if (there.isPresent()) {
                change(there.get(), value, writing);
                return;
            }
            var fields = Fields.of(CardFields.TITLE, writing.say(title(value))).with(CardFields.PROOF, value).with(CardFields.CHANNEL, writing.say(where(value)));
            var audience = writing.plan().audiences().stream().findFirst().map(Audience::id);
            Course.lead(writing.add(CardType.TOUCHPOINT, Stage.ENGAGE, fields.with(CardFields.AUDIENCE, audience)), Seat.Company.ALONE, writing);
        }

        private static void change(Card card, Proof value, Writing writing) {
            var at = new Place.Of(card.id());
            for (var proof : Proof.values()) {
                if (card.title().equals(writing.say(title(proof)))) writing.put(at, CardFields.TITLE, writing.say(title(value)));
                if (card.fields().text(CardFields.CHANNEL).equals(writing.say(where(proof)))) writing.put(at, CardFields.CHANNEL, writing.say(where(value)));
            }
            writing.put(at, CardFields.PROOF, value);
        }

        private static Phrase title(Proof proof) {
            return Phrase.of("interview.fresh.proof." + proof.word());
        }

        private static Phrase where(Proof proof) {
            return Phrase.of("interview.fresh.proof." + proof.word() + ".channel");
        }

        @Override
        public Optional<Place> place(Plan plan) {
            return card(plan).map(card -> new Place.Of(card.id()));
        }
    }
}
