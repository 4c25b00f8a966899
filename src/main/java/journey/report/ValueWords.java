package journey.report;

import java.time.LocalDate;
import java.util.Optional;
import journey.forecast.Measure;
import journey.merge.Spot;
import journey.merge.Step;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.StagePlan.StepBack;
import journey.plan.StagePlan;
import journey.plan.Word;
import journey.text.Words;

/// Says what became of a value: what people wrote stands in quotation marks and is shortened, numbers, money and days stand as they are. Two
/// values that would not read well with a "to" between them are told as now and before.
final class ValueWords {
    private final Plan before;
    private final Plan after;
    private final Words words;
    private final Voice voice;
    private final FieldWords old;
    private final FieldWords now;

    ValueWords(Plan before, Plan after, Words words, Voice voice) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.voice = voice;
        old = new FieldWords(before, words);
        now = new FieldWords(after, words);
    }

    String sentence(Spot at, Optional<?> from, Optional<?> to) {
        var place = voice.place(words, after, at.place());
        return switch (at.steps().getFirst()) {
            case Step.Own.PUT_ASIDE -> new AsideWords(before, after, words, voice).sentence(at, to);
            case Step.Own.STAGE, Step.Own.ORDER -> say("value.changed", place, at.steps().getFirst().text());
            case Step.Named(var name) -> unknown(place, name, from, to);
            case Step.Foreign(var name) -> unknown(place, name, from, to);
            case Step.Of(var field) when at.steps().size() == 1 -> whole(at, field, from, to);
            case Step.Of(var field) -> inside(at, field, from, to);
        };
    }

    private String say(String key, Object... args) {
        return voice.say(words, key, args);
    }

    private String unknown(String place, String name, Optional<?> from, Optional<?> to) {
        if (name.isEmpty()) return say("unknown.several", place);
        return say(from.isEmpty() ? "unknown.put" : to.isEmpty() ? "unknown.gone" : "unknown.other", place, Excerpt.of(name, voice.longest()));
    }

    private String whole(Spot at, Field<?> field, Optional<?> from, Optional<?> to) {
        if (isName(at.place(), field)) return renamed(at, from, to);
        if (field == StagePlan.SKIPPED && (from.isEmpty() || to.isEmpty())) return skipped(at, to);
        if (field.kind() instanceof Kind.Flag) return say(to.isPresent() ? "flag.put" : "flag.gone", place(at), words.say("difference.flag." + field.key()));
        if (from.isPresent() && to.isPresent() && from.get() instanceof StepBack was && to.get() instanceof StepBack is) return stepBack(at, was, is);
        return changed(at, noun(at.place(), field), field, from, to);
    }

    private String place(Spot at) {
        return voice.place(words, after, at.place());
    }

    private static boolean isName(Place place, Field<?> field) {
        return place instanceof Place.Of && (field == CardFields.TITLE || field == Audience.NAME);
    }

    private String renamed(Spot at, Optional<?> from, Optional<?> to) {
        var was = from.map(Object::toString).orElse("");
        var is = to.map(Object::toString).orElse("");
        if (was.isBlank()) return say("named", Voice.title(words, after, ((Place.Of) at.place()).id()));
        var pair = Excerpt.of(was, is, voice.longest());
        return is.isBlank() ? say("unnamed", pair.was()) : say("renamed", pair.was(), pair.is());
    }

    private String skipped(Spot at, Optional<?> to) {
        if (to.isEmpty()) return say("skipped.gone", place(at));
        var reason = Excerpt.of(to.get().toString(), voice.longest());
        return reason.isEmpty() ? say("skipped.put", place(at)) : say("skipped.because", place(at), reason);
    }

    /// Where people go has to be the same for the shares to be set against each other.
    private String stepBack(Spot at, StepBack was, StepBack is) {
        var stage = is.fields().get(StepBack.TO);
        return stage.isPresent() && stage.equals(was.fields().get(StepBack.TO))
                ? changed(at, words.say("difference.field.back-to", stage.get()), StepBack.RATE, was.fields().get(StepBack.RATE), is.fields().get(StepBack.RATE))
                : changed(at, words.say("difference.field.back"), StagePlan.BACK, Optional.of(was), Optional.of(is));
    }

    private String inside(Spot at, Field<?> field, Optional<?> from, Optional<?> to) {
        var place = place(at);
        var part = new PartWords(before, after, words, voice);
        return switch (at.steps().get(1)) {
            case Step.Of(var inner) when at.steps().size() == 2 -> changed(at, words.say("difference.field." + field.key() + "." + inner.key()), inner, from, to);
            case Step.Named _ when field.kind() instanceof Kind.Words || field.kind() instanceof Kind.Choices<?> ->
                    say((to.isPresent() ? "one.added." : "one.removed.") + field.key(), place, element(to.isPresent() ? to.get() : from.orElseThrow()));
            case Step.Named(var name) when part.isTold(field) -> part.sentence(at, field, name, from, to);
            case Step.Foreign(var name) -> unknown(place, name, from, to);
            case Step.Of _, Step.Named _, Step.Own _ -> say("value.changed", place, noun(at.place(), field));
        };
    }

    private String element(Object one) {
        return one instanceof Word word ? words.name(word) : Excerpt.of(one.toString(), voice.longest());
    }

    /// @param noun what the value is called within a sentence
    String changed(Spot at, String noun, Field<?> field, Optional<?> from, Optional<?> to) {
        var was = from.map(value -> said(old, before, at, field, value)).orElse("");
        var is = to.map(value -> said(now, after, at, field, value)).orElse("");
        if (was.isBlank() && is.isBlank() || isNotTold(field)) return say("value.changed", place(at), noun);
        if (was.isBlank()) return say("value.put", place(at), noun, quoted(field, to.orElseThrow(), is));
        if (is.isBlank()) return say("value.gone", place(at), noun, quoted(field, from.orElseThrow(), was));
        if (!isWritten(field, from.orElseThrow()) || !isWritten(field, to.orElseThrow()))
            return say(reads(from.get()) && reads(to.orElseThrow()) ? "value.other" : "value.now", place(at), noun, quoted(field, from.get(), was), quoted(field, to.get(), is));
        var pair = Excerpt.of(was, is, voice.longest());
        return pair.was().equals(pair.is()) ? say("value.changed", place(at), noun) : say("value.other", place(at), noun, quoted(pair.was()), quoted(pair.is()));
    }

    /// Some values are called otherwise within a sentence than in a field.
    private String said(FieldWords fields, Plan plan, Spot at, Field<?> field, Object value) {
        if (field == CardFields.PRICE && value instanceof Amount amount && !amount.isMore()) return words.say("difference.free");
        if (value instanceof Rate.OfMetric(var metric, var take, _)) return words.say("difference.rate." + take.word(), Voice.title(words, plan, metric));
        return fields.said(field, value, plan.at(at.place()).orElse(Fields.NONE));
    }

    /// A picture or what only a feature of the program understands.
    private static boolean isNotTold(Field<?> field) {
        return field == Settings.Brand.LOGO || field.kind() instanceof Kind.Raw;
    }

    /// Whether "from this to that" can be said of it: a span of days or numbers would say it twice.
    private static boolean reads(Object value) {
        return switch (value) {
            case Amount.Range _, Rate.Range _, Rate.Count _, Rate.OfMetric _, StepBack _, LocalDate _ -> false;
            case String text -> Measure.of(text).isEmpty();
            default -> true;
        };
    }

    private String quoted(Field<?> field, Object value, String said) {
        return isWritten(field, value) ? quoted(Excerpt.of(said, voice.longest())) : said;
    }

    private String quoted(String said) {
        return words.say("difference.quoted", said);
    }

    /// By people, in their own words.
    private static boolean isWritten(Field<?> field, Object value) {
        if (field == Settings.CURRENCY || field == Settings.LANGUAGE) return false;
        if (field == CardFields.MEASURES) return Measure.of(value.toString()).isEmpty();
        return field.kind() instanceof Kind.Line || field.kind() instanceof Kind.Prose || field.kind() instanceof Kind.Address || value instanceof Id;
    }

    private String noun(Place place, Field<?> field) {
        if (field == Link.KIND) return words.say("difference.field.way-kind");
        return words.say("difference.field." + (place instanceof Place.OfStage && field == StagePlan.SKIPPED ? "skipped" : field.key()));
    }
}
