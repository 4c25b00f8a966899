package journey.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// What a scenario assumes otherwise than the plan: just the inputs that differ. The file holds them under their paths, each as its field
/// would hold it: `"stages/aware/enters": "20000"`, `"cards/b2m6r8ye/take": { "percent": "20" }`, `"cards/g3y7q4nh/brings/aware": "1.4"`.
///
/// @param all     in the order of the file
/// @param strange paths that name no input of the plan, and those whose value is none that the input could have
public record Changes(List<Change<?>> all, List<String> strange) {
    public Changes {
        all = List.copyOf(all);
        strange = List.copyOf(strange);
    }

    public static Changes of(Settings.Scenario scenario, Plan plan) {
        var all = new ArrayList<Change<?>>();
        var strange = new ArrayList<String>();
        var changed = plan;
        for (var one : Json.object(scenario.fields().text(Settings.Scenario.CHANGES)).orElse(Map.of()).entrySet()) {
            var change = read(one.getKey(), one.getValue(), changed);
            if (change.isEmpty()) strange.add(one.getKey());
            else {
                all.add(change.get());
                changed = change.get().in(changed);
            }
        }
        return new Changes(all, strange);
    }

    /// As a scenario of the file keeps them. Of two changes of one number the later counts.
    public static String text(List<Change<?>> changes) {
        var all = new LinkedHashMap<String, String>();
        for (var change : changes) all.put(change.source().path(), value(change));
        return Json.object(all);
    }

    private static String value(Change<?> change) {
        return switch (change.value()) {
            case Amount amount -> Json.object(amount);
            case Rate rate -> Json.object(rate, Map.of());
            case StepBack back -> Json.object(back.fields().get(StepBack.RATE).orElseThrow(), back.fields().get(StepBack.TO)
                    .map(to -> Map.of("to", Json.quoted(to.word()))).orElse(Map.of()));
            case BigDecimal share -> Json.quoted(share.toPlainString());
            case Integer kept -> kept.toString();
            default -> throw new IllegalArgumentException("no input holds this: " + change);
        };
    }

    /// The plan as the scenario has it.
    public Plan in(Plan plan) {
        return in(all, plan);
    }

    static Plan in(List<Change<?>> changes, Plan plan) {
        var changed = plan;
        for (var change : changes) changed = change.in(changed);
        return changed;
    }

    private static Optional<? extends Change<?>> read(String path, Object value, Plan plan) {
        var parts = path.split("/", -1);
        if (parts.length < 3) return Optional.empty();
        if (parts[0].equals("stages") && parts.length == 3) return Stage.of(parts[1]).flatMap(stage -> ofStage(stage, parts[2], value, plan));
        return parts[0].equals("cards") && Id.isOne(parts[1]) ? plan.card(new Id(parts[1])).flatMap(card -> ofCard(card, parts, value)) : Optional.empty();
    }

    private static Optional<? extends Change<?>> ofStage(Stage stage, String key, Object value, Plan plan) {
        var place = new Place.OfStage(stage);
        if (key.equals(StagePlan.ENTERS.key())) return amount(value).map(amount -> change(place, StagePlan.ENTERS, amount));
        if (key.equals(StagePlan.SPEND.key())) return amount(value).map(amount -> change(place, StagePlan.SPEND, amount));
        if (key.equals(StagePlan.ONWARD.key())) return rate(value).map(rate -> change(place, StagePlan.ONWARD, rate));
        if (key.equals(StagePlan.BACK.key())) return rate(value).map(rate -> change(place, StagePlan.BACK, back(plan.stage(stage), rate, value)));
        return Optional.empty();
    }

    private static StepBack back(StagePlan stage, Rate rate, Object value) {
        var before = stage.fields().get(StagePlan.BACK).map(StepBack::fields).orElse(Fields.NONE);
        var to = Json.fields(value).flatMap(fields -> text(fields, "to")).flatMap(Stage::of);
        return new StepBack(before.with(StepBack.TO, to.or(() -> before.get(StepBack.TO))).with(StepBack.RATE, rate));
    }

    private static Optional<? extends Change<?>> ofCard(Card card, String[] parts, Object value) {
        var place = new Place.Of(card.id());
        var field = card.shape().stream().filter(one -> one.key().equals(parts[2])).findFirst();
        if (field.isEmpty()) return Optional.empty();
        if (field.get() == CardFields.BRINGS && parts.length == 4) return Stage.of(parts[3]).flatMap(into -> amount(value).map(people -> new Change<>(Source.bringing(place, into), Bring.PEOPLE, people)));
        if (parts.length != 3) return Optional.empty();
        for (var money : List.of(CardFields.PRICE, CardFields.COST, CardFields.SPEND, CardFields.REWARD_COST))
            if (field.get() == money) return amount(value).map(amount -> change(place, money, amount));
        if (field.get() == CardFields.TAKE) return rate(value).map(rate -> change(place, CardFields.TAKE, rate));
        if (field.get() == CardFields.SHARE) return decimal(value).map(share -> change(place, CardFields.SHARE, share));
        if (field.get() == CardFields.KEPT_FOR) return whole(value).map(kept -> change(place, CardFields.KEPT_FOR, kept));
        return Optional.empty();
    }

    private static <T> Change<T> change(Place place, Field<T> field, T value) {
        return new Change<>(Source.of(place, field), field, value);
    }

    private static Optional<Amount> amount(Object value) {
        Optional<Amount> exact = decimal(value).map(Amount.Exact::new);
        return exact.or(() -> Json.fields(value).flatMap(Changes::range));
    }

    private static Optional<Amount.Range> range(Map<String, Object> fields) {
        var low = decimal(fields, "low");
        var likely = decimal(fields, "likely");
        var high = decimal(fields, "high");
        if (low.isEmpty() || likely.isEmpty() || high.isEmpty()) return Optional.empty();
        var rises = low.get().compareTo(likely.get()) <= 0 && likely.get().compareTo(high.get()) <= 0;
        return rises ? Optional.of(new Amount.Range(low.get(), likely.get(), high.get())) : Optional.empty();
    }

    /// A share as its field would hold it; a plain number is taken for percent.
    private static Optional<Rate> rate(Object value) {
        Optional<Rate> plain = decimal(value).map(percent -> new Rate.Percent(percent, ""));
        if (plain.isPresent()) return plain;
        return Json.fields(value).flatMap(fields -> {
            var of = text(fields, "of").orElse("");
            Optional<Rate> percent = decimal(fields, "percent").map(one -> new Rate.Percent(one, of));
            return percent.or(() -> range(fields).map(range -> new Rate.Range(range.low(), range.likely(), range.high(), of))).or(() -> count(fields, of));
        });
    }

    private static Optional<Rate> count(Map<String, Object> fields, String of) {
        var count = whole(fields.getOrDefault("count", ""));
        var all = whole(fields.getOrDefault("outOf", ""));
        return count.flatMap(some -> all.filter(outOf -> outOf > 0 && some <= outOf).map(outOf -> new Rate.Count(some, outOf, of)));
    }

    private static Optional<Integer> whole(Object value) {
        return decimal(value).filter(one -> one.signum() >= 0 && one.stripTrailingZeros().scale() <= 0 && one.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> decimal(Map<String, Object> fields, String key) {
        return text(fields, key).flatMap(Changes::decimal);
    }

    private static Optional<BigDecimal> decimal(Object value) {
        return value instanceof String text && Json.NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<String> text(Map<String, Object> fields, String key) {
        return fields.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
