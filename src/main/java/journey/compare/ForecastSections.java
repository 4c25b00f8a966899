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
import journey.plan.Better;
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
        var text = was.isEmpty() ? words.say("compare.forecast.came", name, is.orElseThrow())
                : is.isEmpty() ? words.say("compare.forecast.went", name, was.get())
                : change(measure, from.get(), to.orElseThrow()).map(by -> words.say("compare.forecast.by", name, was.get(), is.get(), by))
                        .orElseGet(() -> words.say("compare.forecast.other", name, was.get(), is.get()));
        return Optional.of(new Entry(sort(measure, from, to), text, measure instanceof Measure.People(var stage) ? Optional.of(new Subject.OfStage(stage)) : Optional.empty()));
    }

    private Optional<String> change(Measure measure, double from, double to) {
        return isComparable(measure) && Double.isFinite(to - from) ? Optional.of(now.says().change(measure, to - from)) : Optional.empty();
    }

    private boolean isComparable(Measure measure) {
        return isOfOnePeriod() && (measure instanceof Measure.People || before.plan().currency().equals(after.plan().currency()));
    }

    private Sort sort(Measure measure, Optional<Double> from, Optional<Double> to) {
        if (from.isEmpty() || to.isEmpty() || !isComparable(measure) || from.get().equals(to.get())) return Sort.OTHER;
        return to.get() > from.get() == (measure.better() == Better.HIGHER) ? Sort.BETTER : Sort.WORSE;
    }
}
