package journey.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.layout.Subject;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.FigureWords;
import journey.text.Words;

/// What becomes of the forecast: the people of each stage and what they earn, before and after, with the likely value of each input. By how
/// much is said only where both count in the same period and money. Numbers that are as they were are left out.
final class ForecastSections {
    private static final List<Measure> ALL = Stream.concat(Stage.ALL.stream().<Measure>map(Measure.People::new), Stream.of(Figure.values()).<Measure>map(Measure.Whole::new)).toList();

    private final Side before;
    private final Side after;
    private final Words words;
    private final Reckoned old;
    private final Reckoned now;

    /// @param forecast nothing of a plan that does not say how many people enter: shares alone would come to 0
    private record Reckoned(Optional<Forecast> forecast, FigureWords says) {
        static Reckoned of(Plan plan, Words words) {
            var inputs = Inputs.of(plan);
            var known = inputs.isBegun() && inputs.gaps().stream().noneMatch(Gap.NobodyEnters.class::isInstance);
            return new Reckoned(known ? Optional.of(Forecast.of(inputs)) : Optional.empty(), new FigureWords(words, plan));
        }

        Optional<Double> value(Measure measure) {
            return forecast.flatMap(one -> one.said(measure));
        }
    }

    ForecastSections(Side before, Side after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
        old = Reckoned.of(before.plan(), words);
        now = Reckoned.of(after.plan(), words);
    }

    List<Section> sections() {
        var had = old.forecast().isPresent();
        var has = now.forecast().isPresent();
        if (!had && !has || before.plan().equals(after.plan())) return List.of();
        var entries = new ArrayList<Entry>();
        if (!had || !has) entries.add(remark("compare.forecast.only", had ? before.name() : after.name()));
        else if (!isOfOnePeriod()) entries.add(remark("compare.forecast.periods", old.says().aPeriod(), now.says().aPeriod()));
        for (var measure : ALL) entry(measure).ifPresent(entries::add);
        if (entries.isEmpty()) entries.add(remark("compare.forecast.same"));
        return List.of(new Section(words.say("compare.forecast", now.says().aPeriod()), entries));
    }

    private Entry remark(String key, Object... args) {
        return new Entry(Sort.REMARK, words.say(key, args), Optional.empty());
    }

    private boolean isOfOnePeriod() {
        return old.says().aPeriod().equals(now.says().aPeriod());
    }

    private Optional<Entry> entry(Measure measure) {
        var from = old.value(measure);
        var to = now.value(measure);
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        var was = from.map(value -> old.says().say(measure, value));
        var is = to.map(value -> now.says().say(measure, value));
        if (was.equals(is) && isOfOnePeriod()) return Optional.empty();
        var name = now.says().name(measure);
        var sort = sort(measure, from, to);
        var text = was.isEmpty() ? words.say("compare.forecast.came", name, is.orElseThrow())
                : is.isEmpty() ? words.say("compare.forecast.went", name, was.get())
                : Double.isInfinite(from.get()) || Double.isInfinite(to.orElseThrow()) ? words.say("compare.forecast.bound", name, is.get(), was.get())
                : isComparable(measure) ? words.say(by(sort), name, was.get(), is.get(), now.says().change(measure, to.get() - from.get()))
                : words.say("compare.forecast.other", name, was.get(), is.get());
        return Optional.of(new Entry(sort, text, measure instanceof Measure.People(var stage) ? Optional.of(new Subject.OfStage(stage)) : Optional.empty()));
    }

    /// Where less is better, the arrow does not say so.
    private static String by(Sort sort) {
        return switch (sort) {
            case BETTER_LESS -> "compare.forecast.better";
            case WORSE_MORE -> "compare.forecast.worse";
            case ADDED, REMOVED, CHANGED, MOVED, MENDED, ERROR, WARNING, HINT, BETTER, WORSE, OTHER, REMARK -> "compare.forecast.by";
        };
    }

    private boolean isComparable(Measure measure) {
        return isOfOnePeriod() && (measure instanceof Measure.People || before.plan().currency().equals(after.plan().currency()));
    }

    private Sort sort(Measure measure, Optional<Double> from, Optional<Double> to) {
        if (from.isEmpty() || to.isEmpty() || !isComparable(measure) || !Double.isFinite(to.get() - from.get()) || from.get().equals(to.get())) return Sort.OTHER;
        return switch (measure.better()) {
            case HIGHER -> to.get() > from.get() ? Sort.BETTER : Sort.WORSE;
            case LOWER -> to.get() < from.get() ? Sort.BETTER_LESS : Sort.WORSE_MORE;
        };
    }
}
