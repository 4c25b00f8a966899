package journey.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.merge.Change;
import journey.merge.Difference;
import journey.merge.Spot;
import journey.merge.Step;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Word;
import journey.text.Places;
import journey.text.Words;

/// Says what changed from one plan to another, a sentence for each change and in the order of [Difference]. What a stage lost or gained as a
/// whole by it, its only check-in or little victory, stands first.
///
/// Beside the thing itself the same is said in a few words, with the same arguments under other keys.
public final class ChangeWords {
    private final Plan before;
    private final Plan after;
    private final Words words;
    private final Voice voice;
    private final FieldWords old;
    private final FieldWords now;

    /// Who is said to have done it; or the same in few words, beside the thing itself.
    enum Voice {
        NOBODY("difference."), THEIRS("difference.they."), MINE("difference.i."), BRIEF("difference.brief.");

        private final String keys;

        Voice(String keys) {
            this.keys = keys;
        }
    }

    ChangeWords(Plan before, Plan after, Words words, Voice voice) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.voice = voice;
        old = new FieldWords(before, words);
        now = new FieldWords(after, words);
    }

    public static List<String> of(Plan before, Plan after, Words words) {
        return Stream.concat(stages(before, after, words).values().stream().flatMap(List::stream), each(before, after, words).stream().map(Told::sentence)).toList();
    }

    /// The sentences of some of the changes alone.
    public static List<String> of(List<Change> some, Plan before, Plan after, Words words) {
        var said = new ChangeWords(before, after, words, Voice.NOBODY);
        return some.stream().map(said::sentence).toList();
    }

    /// Each change with what is said of it.
    public static List<Told> each(Plan before, Plan after, Words words) {
        var whole = new ChangeWords(before, after, words, Voice.NOBODY);
        var brief = new ChangeWords(before, after, words, Voice.BRIEF);
        return Difference.of(before, after).changes().stream().map(change -> new Told(change, whole.sentence(change), brief.brief(change))).toList();
    }

    /// What stages lost or gained as a whole.
    public static Map<Stage, List<String>> stages(Plan before, Plan after, Words words) {
        var all = new EnumMap<Stage, List<String>>(Stage.class);
        for (var stage : Stage.ALL)
            for (var field : List.of(CardFields.CHECK_IN, CardFields.VICTORY)) {
                var had = has(before, stage, field);
                if (had != has(after, stage, field))
                    all.computeIfAbsent(stage, _ -> new ArrayList<>(2)).add(words.say((had ? "difference.lost." : "difference.gained.") + field.key(), stage));
            }
        return all;
    }

    private static boolean has(Plan plan, Stage stage, Field<Boolean> field) {
        return plan.cardsIn(stage).anyMatch(card -> card.counts() && card.fields().is(field));
    }

    private String brief(Change change) {
        return switch (change) {
            case Change.CardAdded _, Change.CardRemoved _, Change.AudienceAdded _, Change.AudienceRemoved _ -> "";
            case Change.ValueChanged(var at, _, _) when at.place() == Place.PLAN -> "";
            case Change.CardMoved _, Change.CardReordered _, Change.CardReplaced _, Change.LinkAdded _, Change.LinkRemoved _, Change.ValueChanged _ -> sentence(change);
        };
    }

    String sentence(Change change) {
        return switch (change) {
            case Change.CardAdded(var card) -> say("card.added", name(after, card), card.stage(), type(card));
            case Change.CardRemoved(var card) -> say("card.removed", name(before, card), card.stage(), type(card));
            case Change.CardMoved(var card, var from) -> say("card.moved", name(after, card), from, card.stage());
            case Change.CardReordered(var card, var behind) -> behind.map(one -> say("card.behind", name(after, card), name(after, one)))
                    .orElseGet(() -> say("card.first", name(after, card), card.stage()));
            case Change.CardReplaced(_, var card) -> say("card.replaced", name(after, card));
            case Change.AudienceAdded(var audience) -> say("audience.added", name(after, new Place.Of(audience.id())));
            case Change.AudienceRemoved(var audience) -> say("audience.removed", name(before, new Place.Of(audience.id())));
            case Change.LinkAdded(var link) -> say("link.added", name(after, link.place()), end(after, link));
            case Change.LinkRemoved(var link) -> say("link.removed", name(before, link.place()), end(before, link));
            case Change.ValueChanged(var at, var from, var to) -> value(at, from, to);
        };
    }

    private String say(String key, Object... args) {
        return words.say(voice.keys + key, args);
    }

    /// What a card is called within a sentence.
    private String type(Card card) {
        return words.say("difference.type." + card.type().map(Word::word).orElse("card"));
    }

    private String name(Plan plan, Card card) {
        return name(plan, new Place.Of(card.id()));
    }

    private String name(Plan plan, Place place) {
        return place instanceof Place.OfStage(var stage) ? words.name(stage) : words.say(Places.name(plan, place));
    }

    private String end(Plan plan, Link link) {
        return words.say(Places.end(plan, link.to()));
    }

    private String value(Spot at, Optional<?> from, Optional<?> to) {
        var first = at.steps().getFirst();
        var place = name(after, at.place());
        if (first == Step.Own.PUT_ASIDE) return aside(at, to);
        if (!(first instanceof Step.Of(var field))) return say("value.changed", place, first.text());
        if (at.steps().size() == 1) return told(at, name(field), field, from, to);
        if (at.steps().size() == 2 && at.steps().get(1) instanceof Step.Of(var inner) && (field == Settings.PERIOD || field == Settings.BRAND || field == CardFields.UTM))
            return told(at, words.say("field." + field.key() + "." + inner.key()), inner, from, to);
        if (at.steps().size() == 2 && (field.kind() instanceof Kind.Words || field.kind() instanceof Kind.Choices<?>))
            return say(to.isPresent() ? "one.added" : "one.removed", place, name(field), element(to.isPresent() ? to.get() : from.orElseThrow()));
        return say("value.changed", place, name(field));
    }

    private String element(Object one) {
        return one instanceof Word word ? words.name(word) : one.toString();
    }

    /// A value with what it was and what it is; a text of many lines only by name.
    private String told(Spot at, String name, Field<?> field, Optional<?> from, Optional<?> to) {
        var place = name(after, at.place());
        var was = from.map(value -> old.said(field, value, before.at(at.place()).orElse(Fields.NONE))).orElse("");
        var is = to.map(value -> now.said(field, value, after.at(at.place()).orElse(Fields.NONE))).orElse("");
        if (field.kind() instanceof Kind.Flag) return say(to.isPresent() ? "flag.put" : "flag.gone", place, name);
        if (field.kind() instanceof Kind.Prose || from.isPresent() && was.isBlank() || to.isPresent() && is.isBlank()) return say("value.changed", place, name);
        if (from.isEmpty()) return say("value.put", place, name, is);
        return to.isEmpty() ? say("value.gone", place, name, was) : say("value.other", place, name, was, is);
    }

    /// The steps are the list, the rule and the place that the finding is about.
    private String aside(Spot at, Optional<?> to) {
        if (at.steps().size() < 3) return say("value.changed", name(after, at.place()), words.say("field.putAside"));
        var rule = at.steps().get(1).text();
        var place = Place.of(at.steps().get(2).text()).map(one -> name(after.has(one) ? after : before, one)).orElse(at.steps().get(2).text());
        if (at.steps().size() > 3) return say("aside.changed", place, rule);
        return say(to.isPresent() ? "aside.put" : "aside.gone", place, rule);
    }

    /// Some fields of the file are called otherwise at another place.
    private String name(Field<?> field) {
        return name(field, words, now);
    }

    static String name(Field<?> field, Words words, FieldWords now) {
        if (field == Settings.TITLE) return words.say("field.plan-title");
        if (field == Settings.PROMISE) return words.say("field.plan-promise");
        if (field == Audience.NAME) return words.say("field.audience-name");
        return field == Link.KIND ? words.say("field.way-kind") : now.name(field);
    }
}
