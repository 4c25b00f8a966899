package journey.rule;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// A pair for each rule about numbers.
final class NumberPairs {
    static final List<Pair> ALL = List.of(
            new Pair("no-target",
                    plan(in(SUBSCRIBE, metric("Opt-in rate"))),
                    plan(in(SUBSCRIBE, metric("Opt-in rate").with(CardFields.TARGET, new BigDecimal("12"))))),
            new Pair("target-missed",
                    plan(in(EXCITE, share("Active in week 2", "60").with(CardFields.READINGS, List.of(counted(44, 100))))),
                    plan(in(EXCITE, share("Active in week 2", "60").with(CardFields.READINGS, List.of(counted(11, 25)))))),
            new Pair("metric-stale",
                    plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.READINGS, List.of(value("12", LocalDate.of(2027, 3, 1)))))),
                    plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.READINGS, List.of(value("12", LocalDate.of(2027, 4, 1))))))),
            new Pair("rate-out-of-range",
                    onward(ENGAGE, "112", plan()),
                    onward(ENGAGE, "100", plan())),
            new Pair("no-denominator",
                    plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.OF, ""))),
                    plan(in(SUBSCRIBE, share("Opt-in rate", "12")))),
            new Pair("target-unlikely",
                    onward(SUBSCRIBE, "10", plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.MEASURES, "subscribe/onward")))),
                    onward(SUBSCRIBE, "13", plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.MEASURES, "subscribe/onward"))))),
            new Pair("forecast-incomplete",
                    entering("1000", plan(in(ENGAGE, touchpoint("Guide")))),
                    onward(ENGAGE, "10", entering("1000", plan(in(ENGAGE, touchpoint("Guide")))))));

    private NumberPairs() {}

    static Sketch.Piece share(String title, String target) {
        return metric(title).with(CardFields.UNIT, "%").with(CardFields.OF, "visitors").with(CardFields.TARGET, new BigDecimal(target));
    }

    static Reading counted(int some, int all) {
        return new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 4, 30)).with(Reading.COUNT, some).with(Reading.OUT_OF, all));
    }

    static Reading value(String value, LocalDate day) {
        return new Reading(Fields.of(Reading.ON, day).with(Reading.VALUE, new BigDecimal(value)));
    }

    static Plan onward(Stage stage, String percent, Plan plan) {
        return onward(stage, new Rate.Percent(new BigDecimal(percent), ""), plan);
    }

    static Plan onward(Stage stage, Rate rate, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.ONWARD, rate)));
    }

    static Plan entering(String people, Plan plan) {
        return plan.withStage(AWARE, one -> new StagePlan(one.fields().with(StagePlan.ENTERS, Amount.of(people))));
    }
}
