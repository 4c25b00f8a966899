package journey.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// An input set to another value, as the changes of the plan that make it so. A range is stretched with its likely value and stays as
/// uncertain as it was. What was counted, and what a metric holds, becomes an exact share in each field that takes it: what was measured
/// stays as it was measured.
public final class Tuning {
    /// As many digits as anybody wants to read in a field.
    private static final MathContext READABLE = new MathContext(4, RoundingMode.HALF_UP);
    private static final int CENTS = 2;

    private Tuning() {}

    /// @param value a share as a part of one, all else as it is
    public static List<Change<?>> of(Plan plan, Input input, double value) {
        var all = new ArrayList<Change<?>>();
        for (var source : input.usedBy()) all.add(change(plan, source, input.unit(), value));
        return all;
    }

    /// The same, but for a range, which becomes the value and nothing else.
    static List<Change<?>> exactly(Plan plan, Input input, double value) {
        var bare = plan;
        for (var source : input.usedBy()) bare = bare.with(source.place(), fields -> bare(fields, source));
        return of(bare, input, value);
    }

    private static Fields bare(Fields fields, Source source) {
        var field = source.field();
        if (field == StagePlan.BACK)
            return fields.with(StagePlan.BACK, fields.get(StagePlan.BACK).map(step -> new StepBack(step.fields().with(StepBack.RATE, step.fields().get(StepBack.RATE).map(Tuning::exact)))));
        if (field == CardFields.BRINGS)
            return fields.with(CardFields.BRINGS, fields.list(CardFields.BRINGS).stream()
                    .map(one -> new Bring(one.fields().with(Bring.PEOPLE, one.fields().get(Bring.PEOPLE).map(Tuning::exact)))).toList());
        return exact(fields, field);
    }

    @SuppressWarnings("unchecked") // a value of the field is a value of the field
    private static <T> Fields exact(Fields fields, Field<T> field) {
        return fields.with(field, fields.get(field).map(value -> (T) switch (value) {
            case Rate rate -> exact(rate);
            case Amount amount -> exact(amount);
            default -> value;
        }));
    }

    private static Rate exact(Rate rate) {
        return rate instanceof Rate.Range(_, var likely, _, var of) ? new Rate.Percent(likely, of) : rate;
    }

    private static Amount exact(Amount amount) {
        return new Amount.Exact(amount.likely());
    }

    /// A value of an input as it will stand in the plan: people, money or times as they are, shares in percent.
    public static BigDecimal shown(Unit unit, double value) {
        var exact = BigDecimal.valueOf(value);
        return switch (unit) {
            case SHARE -> plain(exact.movePointRight(2).round(READABLE));
            case PEOPLE -> plain(exact.round(READABLE));
            case MONEY -> exact.setScale(CENTS, RoundingMode.HALF_UP);
            case TIMES -> exact.setScale(0, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Change<?> change(Plan plan, Source source, Unit unit, double value) {
        var fields = plan.at(source.place()).orElse(Fields.NONE);
        var shown = shown(unit, value);
        var field = source.field();
        if (field == StagePlan.ONWARD || field == CardFields.TAKE) return rate(source, fields, shown);
        if (field == StagePlan.BACK) return back(source, fields, shown);
        if (field == CardFields.SHARE) return new Change<>(source, CardFields.SHARE, shown);
        if (field == CardFields.KEPT_FOR) return new Change<>(source, CardFields.KEPT_FOR, shown.intValueExact());
        if (field == CardFields.BRINGS) return brings(source, fields, shown);
        return amount(source, fields, shown, unit);
    }

    @SuppressWarnings("unchecked") // the fields that are left hold amounts
    private static Change<Amount> amount(Source source, Fields fields, BigDecimal value, Unit unit) {
        var field = (Field<Amount>) source.field();
        return new Change<>(source, field, stretched(fields.get(field), value, unit));
    }

    private static Amount stretched(Optional<Amount> before, BigDecimal value, Unit unit) {
        if (!(before.orElse(Amount.FREE) instanceof Amount.Range(var low, var likely, var high)) || likely.signum() <= 0) return new Amount.Exact(value);
        var by = value.doubleValue() / likely.doubleValue();
        return new Amount.Range(shown(unit, low.doubleValue() * by).min(value), value, shown(unit, high.doubleValue() * by).max(value));
    }

    @SuppressWarnings("unchecked") // these fields hold rates
    private static Change<Rate> rate(Source source, Fields fields, BigDecimal percent) {
        var field = (Field<Rate>) source.field();
        return new Change<>(source, field, tuned(fields.get(field), percent));
    }

    private static Rate tuned(Optional<Rate> before, BigDecimal percent) {
        var of = before.map(Rate::of).orElse("");
        if (!(before.orElse(null) instanceof Rate.Range(var low, var likely, var high, _)) || likely.signum() <= 0) return new Rate.Percent(percent, of);
        var by = percent.doubleValue() / likely.doubleValue() / 100;
        return new Rate.Range(shown(Unit.SHARE, low.doubleValue() * by).min(percent), percent, shown(Unit.SHARE, Math.min(1, high.doubleValue() * by)).max(percent), of);
    }

    private static Change<StepBack> back(Source source, Fields fields, BigDecimal percent) {
        var before = fields.get(StagePlan.BACK).map(StepBack::fields).orElse(Fields.NONE);
        return new Change<>(source, StagePlan.BACK, new StepBack(before.with(StepBack.RATE, tuned(before.get(StepBack.RATE), percent))));
    }

    private static Change<Amount> brings(Source source, Fields fields, BigDecimal people) {
        var named = fields.list(CardFields.BRINGS).stream().filter(one -> Change.isInto(one, source.into().orElseThrow())).toList();
        var amount = named.size() == 1 ? stretched(named.getFirst().fields().get(Bring.PEOPLE), people, Unit.PEOPLE) : new Amount.Exact(people);
        return new Change<>(source, Bring.PEOPLE, amount);
    }
}
