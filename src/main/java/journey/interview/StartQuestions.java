package journey.interview;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.edit.Edit;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// What is asked about the plan as a whole.
final class StartQuestions {
    static final List<Question> ALL = List.of(
            of("title", Ask.line(), new Title()),
            of("audience", Ask.line(), new ForWhom()),
            of("promise", Ask.line(), Spot.setting(Settings.PROMISE)),
            of("currency", Ask.lineFor("start.currency"), new Money()).refusing(StartQuestions::noCurrency),
            of("period", Ask.choice("start.period", Span.class, Span.WEEK, Span.MONTH, Span.QUARTER, Span.YEAR), new Length()),
            of("owner", Ask.line(), new Owner()));

    private StartQuestions() {}

    private static <T> Question of(String name, Ask<T> ask, Spot<T> spot) {
        return Question.of(Chapter.START, name, ask, spot);
    }

    private static Optional<Phrase> noCurrency(Reply reply) {
        return reply instanceof Reply.Line(var text) && Currency.getAvailableCurrencies().stream().anyMatch(one -> one.getCurrencyCode().equalsIgnoreCase(text))
                ? Optional.empty() : Optional.of(Phrase.of("interview.start.currency.wrong"));
    }

    /// The title of a plan with nothing else in it is only a stopgap.
    private static final class Title implements Spot<String> {
        @Override
        public Optional<String> read(Plan plan) {
            var isBegun = !plan.cards().isEmpty() || !plan.audiences().isEmpty() || plan.settings().has(Settings.PROMISE)
                    || Interview.done(plan).contains("start.title");
            return plan.settings().get(Settings.TITLE).filter(_ -> isBegun);
        }

        @Override
        public void write(Writing writing, String value) {
            writing.put(Place.PLAN, Settings.TITLE, value);
        }
    }

    /// The first audience. Where people are met and spoken to without saying who they are, it is they.
    private static final class ForWhom implements Spot<String> {
        @Override
        public Optional<String> read(Plan plan) {
            return plan.audiences().stream().findFirst().map(Audience::name).filter(name -> !name.isBlank());
        }

        @Override
        public void write(Writing writing, String value) {
            var first = writing.plan().audiences().stream().findFirst().map(Audience::id);
            first.ifPresentOrElse(id -> writing.put(new Place.Of(id), Audience.NAME, value), () -> add(writing, value));
        }

        private static void add(Writing writing, String name) {
            var audience = new Audience(writing.id(), Fields.of(Audience.NAME, name));
            writing.then(new Edit.AddAudience(audience));
            for (var card : writing.plan().cards()) if (speaksToNobody(card)) means(card, audience.id(), writing);
        }

        private static boolean speaksToNobody(Card card) {
            return card instanceof Card.Touchpoint touchpoint && touchpoint.audience().isEmpty() && !card.stage().isAfter(Stage.ENGAGE);
        }

        private static void means(Card card, Id audience, Writing writing) {
            writing.put(new Place.Of(card.id()), CardFields.AUDIENCE, audience);
        }
    }

    private static final class Money implements Spot<String> {
        private final Spot<String> field = Spot.setting(Settings.CURRENCY);

        @Override
        public Optional<String> read(Plan plan) {
            return field.read(plan);
        }

        @Override
        public void write(Writing writing, String value) {
            field.write(writing, value.toUpperCase(Locale.ROOT));
        }
    }

    private static final class Length implements Spot<Span> {
        private final Spot<Settings.Period> period = Spot.setting(Settings.PERIOD);

        @Override
        public Optional<Span> read(Plan plan) {
            return period.read(plan).flatMap(one -> one.fields().get(Settings.Period.LENGTH)).filter(span -> span != Span.DAY);
        }

        @Override
        public void write(Writing writing, Span value) {
            var before = period.read(writing.plan()).map(Settings.Period::fields).orElse(Fields.NONE);
            period.write(writing, new Settings.Period(before.with(Settings.Period.LENGTH, value)));
        }
    }

    /// Who looks after all stages that nobody else looks after.
    private static final class Owner implements Spot<String> {
        @Override
        public Optional<String> read(Plan plan) {
            return Stage.ALL.stream().allMatch(stage -> plan.stage(stage).fields().has(StagePlan.OWNER))
                    ? Optional.of(plan.stage(Stage.AWARE).owner()) : Optional.empty();
        }

        @Override
        public void write(Writing writing, String value) {
            var before = read(writing.plan()).orElse("");
            for (var stage : Stage.ALL)
                if (writing.plan().stage(stage).owner().equals(before)) writing.put(new Place.OfStage(stage), StagePlan.OWNER, value);
        }
    }
}
