package journey.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.State;
import journey.merge.Spot;
import journey.merge.Step;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings.Remark;
import journey.plan.Settings.Scenario;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.rule.Rules;
import journey.text.Words;

/// Says what became of one of several parts: a reading, a remark, a scenario, what the plan says of a rule.
record PartWords(Plan before, Plan after, Words words, Voice voice) {
    private static final List<Field<?>> TOLD = List.of(CardFields.READINGS, CardFields.BRINGS, Settings.REMARKS, Settings.SCENARIOS, Settings.RULES, Settings.STATES, Settings.IMPORTS);

    boolean isTold(Field<?> field) {
        return TOLD.contains(field);
    }

    /// @param name by which it is known among the others
    String sentence(Spot at, Field<?> field, String name, Optional<?> from, Optional<?> to) {
        var old = part(before, at.place(), field, name);
        var now = part(after, at.place(), field, name);
        if (field == Settings.REMARKS) return remark(at, old, now);
        if (field == CardFields.READINGS || field == CardFields.BRINGS) return counted(at, field, name, old, now);
        var called = called(field, name, now.or(() -> old));
        if (at.steps().size() == 3 && at.steps().get(2) instanceof Step.Of(var inner))
            return new ValueWords(before, after, words, voice).changed(at, words.say("difference.part." + field.key() + "." + inner.key(), called), inner, from, to);
        return voice.say(words, old.isEmpty() ? "part.put" : now.isEmpty() ? "part.gone" : "value.changed", place(at), words.say("difference.part." + field.key(), called));
    }

    private String place(Spot at) {
        return voice.place(words, after, at.place());
    }

    private static Optional<Part> part(Plan plan, Place place, Field<?> field, String name) {
        var value = plan.at(place).flatMap(fields -> fields.get(field)).map(Object.class::cast);
        if (value.isPresent() && value.get() instanceof Map<?, ?> named) return Optional.ofNullable((Part) named.get(name));
        return value.stream().flatMap(list -> ((List<?>) list).stream()).map(Part.class::cast).filter(part -> isNamed(part.fields(), name)).findFirst();
    }

    private static boolean isNamed(Fields part, String name) {
        return part.get(Reading.ON).filter(day -> day.toString().equals(name)).isPresent() || part.get(Bring.INTO).filter(stage -> stage.word().equals(name)).isPresent()
                || part.get(Scenario.ID).filter(id -> id.value().equals(name)).isPresent() || part.get(Remark.ID).filter(id -> id.value().equals(name)).isPresent();
    }

    private String called(Field<?> field, String name, Optional<Part> part) {
        if (field == Settings.RULES) return Rules.of(name).map(rule -> words.say(rule.title())).orElse(name);
        if (field == Settings.SCENARIOS) return part.map(one -> one.fields().text(Scenario.NAME)).filter(one -> !one.isBlank()).map(one -> Excerpt.of(one, voice.longest())).orElse(name);
        if (field == Settings.STATES) return Stream.of(State.values()).filter(state -> state.word().equals(name)).map(words::name).findFirst().orElse(name);
        return Excerpt.of(name, voice.longest());
    }

    private String counted(Spot at, Field<?> field, String name, Optional<Part> old, Optional<Part> now) {
        var noun = words.say("difference.part." + field.key(), field == CardFields.BRINGS ? Stage.of(name).map(words::name).orElse(name) : day(name));
        var was = old.map(part -> number(before, at.place(), part)).orElse("");
        var is = now.map(part -> number(after, at.place(), part)).orElse("");
        if (was.isEmpty() && is.isEmpty() || was.equals(is)) return voice.say(words, "value.changed", place(at), noun);
        if (was.isEmpty()) return voice.say(words, "part.counted", place(at), noun, is);
        return is.isEmpty() ? voice.say(words, "part.gone", place(at), noun) : voice.say(words, "value.now", place(at), noun, was, is);
    }

    private String day(String name) {
        try {
            return words.date(LocalDate.parse(name));
        } catch (DateTimeParseException other) {
            return name;
        }
    }

    private String number(Plan plan, Place place, Part part) {
        return new FieldWords(plan, words).counted(part, plan.at(place).orElse(Fields.NONE));
    }

    private String remark(Spot at, Optional<Part> old, Optional<Part> now) {
        var fields = now.or(() -> old).map(Part::fields).orElse(Fields.NONE);
        var about = Place.of(fields.text(Remark.AT)).map(place -> Voice.within(words, after.has(place) ? after : before, place)).orElseGet(() -> Voice.within(words, after, Place.PLAN));
        return voice.say(words, "remark." + news(at, old, now), about, Excerpt.of(fields.text(Remark.TEXT), voice.longest()));
    }

    private static String news(Spot at, Optional<Part> old, Optional<Part> now) {
        if (old.isEmpty()) return "put";
        if (now.isEmpty()) return "gone";
        if (!at.steps().getLast().equals(new Step.Of(Remark.RESOLVED))) return "other";
        return now.get().fields().is(Remark.RESOLVED) ? "resolved" : "open";
    }
}
