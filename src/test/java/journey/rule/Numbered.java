package journey.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;

/// Sprinkles a random plan with numbers as planners put them in: metrics in percent with targets and counted readings, of whom or not, and
/// shares of stages and offers, some of them impossible. In one plan of five of these the metrics measure the forecast, which takes its time.
final class Numbered {
    private final SplittableRandom random;
    private final Plan plan;
    private final boolean isMeasured;

    private Numbered(Plan plan, long seed) {
        this.plan = plan;
        isMeasured = seed % 10 == 0;
        random = new SplittableRandom(seed ^ 0x17);
    }

    static Plan some(Plan plan, long seed) {
        return new Numbered(plan, seed).plan();
    }

    private Plan plan() {
        var cards = new ArrayList<Card>();
        for (var card : plan.cards())
            cards.add(switch (card) {
                case Card.Metric metric when chance(3) -> metric(metric);
                case Card.Offer offer when chance(2) -> offer.with(CardFields.TAKE, rate());
                case Card.Touchpoint _, Card.Offer _, Card.CallToAction _, Card.Metric _, Card.Note _, Card.Foreign _ -> card;
            });
        var numbered = plan.withCards(Cards.of(cards));
        for (var stage : Stage.ALL) numbered = numbered.withStage(stage, one -> new StagePlan(stage(one.fields(), stage)));
        return numbered;
    }

    private boolean chance(int outOfFour) {
        return random.nextInt(4) < outOfFour;
    }

    private Card metric(Card.Metric metric) {
        var fields = metric.fields().with(CardFields.UNIT, "%").with(CardFields.TARGET, percent());
        if (chance(3)) fields = fields.with(CardFields.OF, List.of("visitors", "aware", "convert").get(random.nextInt(3)));
        if (isMeasured && chance(2)) fields = fields.with(CardFields.MEASURES, metric.stage().word() + "/" + List.of("onward", "people", "back").get(random.nextInt(3)));
        if (chance(3)) fields = fields.with(CardFields.READINGS, List.of(chance(2) ? counted() : new Reading(Fields.of(Reading.VALUE, percent()))));
        return metric.with(fields);
    }

    private Reading counted() {
        var all = 1 + random.nextInt(500);
        return new Reading(Fields.of(Reading.COUNT, random.nextInt(all + 1)).with(Reading.OUT_OF, all));
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(8) == 0 ? random.nextInt(300) - 100 : random.nextInt(101));
    }

    private Rate rate() {
        var metrics = plan.cards().stream().filter(Card.Metric.class::isInstance).toList();
        return chance(1) && !metrics.isEmpty()
                ? new Rate.OfMetric(metrics.get(random.nextInt(metrics.size())).id(), random.nextBoolean() ? Take.LAST : Take.TARGET, "")
                : new Rate.Percent(percent(), chance(1) ? "visitors" : "");
    }

    private Fields stage(Fields fields, Stage stage) {
        var with = fields;
        if (chance(3)) with = with.with(StagePlan.ONWARD, rate());
        if (chance(1)) with = with.with(StagePlan.BACK, new StepBack(Fields.of(StepBack.RATE, rate()).with(StepBack.TO, Stage.ALL.get(random.nextInt(stage.ordinal() + 1)))));
        return with;
    }
}
