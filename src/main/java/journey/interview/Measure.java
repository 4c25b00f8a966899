package journey.interview;

import static journey.plan.CardFields.BETTER;
import static journey.plan.CardFields.FORMULA;
import static journey.plan.CardFields.OF;
import static journey.plan.CardFields.READINGS;
import static journey.plan.CardFields.TARGET;
import static journey.plan.CardFields.TITLE;
import static journey.plan.CardFields.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.guide.Fitting;
import journey.guide.KnownMetric;
import journey.guide.Suggestion;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;

/// How a team knows that a stage works: one metric and its target, which are the stage's goal too for as long as nobody writes another.
record Measure(Stage stage) implements Spot<Reply.Figure> {
    private static final String OWN = "own";
    private static final String PERCENT = "%";

    private Optional<Card> card(Plan plan) {
        var all = plan.cardsIn(stage).filter(Card::counts).filter(Card.Metric.class::isInstance).toList();
        return all.stream().filter(card -> card.fields().has(TARGET)).findFirst().or(() -> all.stream().findFirst());
    }

    /// The metric that stands there first, if it is the team's own, then what is usually measured.
    List<Option> options(Plan plan) {
        var own = card(plan).filter(card -> known(card, plan).isEmpty()).map(card -> new Option(OWN, Phrase.of("interview.own", card.title()), card.fields().text(UNIT)));
        return Stream.concat(own.stream(), usual().map(metric -> new Option(key(metric), metric.title(), fields(metric, plan).text(UNIT)))).toList();
    }

    private Stream<Suggestion> usual() {
        return KnownMetric.typicalOf(stage).stream().map(metric -> metric.suggestion(stage));
    }

    private static String key(Suggestion metric) {
        return metric.title().key();
    }

    private Optional<Suggestion> known(Card card, Plan plan) {
        return usual().filter(metric -> Words.of(plan).say(metric.title()).equals(card.title())).findFirst();
    }

    @Override
    public Optional<Reply.Figure> read(Plan plan) {
        return card(plan).flatMap(card -> card.fields().get(TARGET)
                .map(target -> new Reply.Figure(new Amount.Exact(target), known(card, plan).map(Measure::key).orElse(OWN))));
    }

    @Override
    public void write(Writing writing, Reply.Figure value) {
        var there = card(writing.plan());
        var wanted = usual().filter(metric -> key(metric).equals(value.key())).findFirst();
        var aim = there.flatMap(card -> goal(card, writing));
        var card = there.isEmpty() ? fresh(wanted.orElseThrow(), writing) : wanted.filter(metric -> known(there.get(), writing.plan()).filter(metric::equals).isEmpty())
                .map(metric -> exchanged(there.get(), metric, writing)).orElse(there.get());
        writing.put(new Place.Of(card.id()), TARGET, value.amount().likely());
        aim(card.id(), aim, writing);
    }

    private Card fresh(Suggestion metric, Writing writing) {
        return writing.add(CardType.METRIC, stage, fields(metric, writing.plan()));
    }

    private static Fields fields(Suggestion metric, Plan plan) {
        return Fitting.of(plan).fitted(metric).card(new Id("any"), Words.of(plan)::say).fields();
    }

    /// A metric that was never read gives way; one that was stays behind the new one.
    private Card exchanged(Card card, Suggestion metric, Writing writing) {
        if (card.fields().has(READINGS)) {
            var next = Card.of(CardType.METRIC, writing.id(), stage, fields(metric, writing.plan()));
            writing.then(new Edit.Add(List.of(next), List.of(), Optional.of(card.id())));
            return next;
        }
        var fields = fields(metric, writing.plan());
        for (var field : List.<Field<?>>of(TITLE, UNIT, OF, FORMULA, BETTER)) exchange(card, field, fields, writing);
        return card;
    }

    private static <T> void exchange(Card card, Field<T> field, Fields from, Writing writing) {
        writing.put(new Place.Of(card.id()), field, from.get(field));
    }

    /// Writes the goal, unless somebody wrote one of their own.
    private void aim(Id metric, Optional<String> before, Writing writing) {
        var now = writing.plan().stage(stage).goal();
        if (now.isBlank() || before.filter(now::equals).isPresent())
            writing.put(new Place.OfStage(stage), StagePlan.GOAL, writing.plan().card(metric).flatMap(card -> goal(card, writing)));
    }

    /// "Opt-in rate: 15 % of visitors", in the plan's language.
    private static Optional<String> goal(Card card, Writing writing) {
        var words = Words.of(writing.plan());
        var fields = card.fields();
        return fields.get(TARGET).map(target -> {
            var figure = fields.text(UNIT).equals(PERCENT) ? words.percent(target) : words.number(target);
            if (fields.text(UNIT).equals(PERCENT) && !fields.text(OF).isEmpty()) return words.say("interview.goal.share", card.title(), figure, fields.text(OF));
            return fields.text(UNIT).isEmpty() || fields.text(UNIT).equals(PERCENT)
                    ? words.say("interview.goal", card.title(), figure)
                    : words.say("interview.goal.counted", card.title(), figure, fields.text(UNIT));
        });
    }

    @Override
    public Optional<Place> place(Plan plan) {
        return card(plan).map(card -> new Place.Of(card.id()));
    }

    /// How a stage's measure is asked for.
    static Question question(Stage stage) {
        var measure = new Measure(stage);
        return Question.of(Chapter.of(stage), "measure", Ask.figure(Form.Unit.PLAIN, measure::options), measure).refusing(reply -> measure.wrong(reply));
    }

    /// A share of people is no more than all of them.
    private Optional<Phrase> wrong(Reply reply) {
        if (!(reply instanceof Reply.Figure(var amount, var key))) return Optional.empty();
        var isShare = KnownMetric.typicalOf(stage).stream().anyMatch(metric -> metric.title().key().equals(key) && metric.countsPercent());
        var fits = amount.likely().signum() >= 0 && amount.likely().compareTo(BigDecimal.valueOf(100)) <= 0;
        return isShare && !fits ? Optional.of(Phrase.of("typed.wrong.share")) : Optional.empty();
    }
}
