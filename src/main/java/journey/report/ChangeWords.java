package journey.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.merge.Change;
import journey.merge.Difference;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Word;
import journey.text.Words;

/// Says what changed from one plan to another, a sentence for each change and in the order of [Difference]. What a stage lost or gained as a
/// whole by it, its only check-in or little victory, stands first.
///
/// [ValueWords] says what became of values.
public final class ChangeWords {
    private final Plan before;
    private final Plan after;
    private final Words words;
    private final Voice voice;
    private final ValueWords values;

    ChangeWords(Plan before, Plan after, Words words, Voice voice) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.voice = voice;
        values = new ValueWords(before, after, words, voice);
    }

    public static List<String> of(Plan before, Plan after, Words words) {
        return Stream.concat(stages(before, after, words).values().stream().flatMap(List::stream), each(Difference.of(before, after), before, after, words).stream().map(Told::sentence)).toList();
    }

    /// The sentences of some of the changes alone.
    public static List<String> of(List<Change> some, Plan before, Plan after, Words words) {
        var said = new ChangeWords(before, after, words, Voice.NOBODY);
        return some.stream().map(said::sentence).toList();
    }

    /// Each change with what is said of it. What is said of two parts of one value in the same words is said once.
    public static List<Told> each(Difference difference, Plan before, Plan after, Words words) {
        var whole = new ChangeWords(before, after, words, Voice.NOBODY);
        var brief = new ChangeWords(before, after, words, Voice.BRIEF);
        var all = new ArrayList<Told>();
        for (var change : difference.changes()) {
            var told = new Told(change, whole.sentence(change), brief.brief(change));
            if (all.isEmpty() || !isAgain(all.getLast(), told)) all.add(told);
        }
        return all;
    }

    private static boolean isAgain(Told last, Told told) {
        return last.sentence().equals(told.sentence()) && last.change() instanceof Change.ValueChanged(var at, _, _) && told.change() instanceof Change.ValueChanged(var other, _, _)
                && at.place().equals(other.place());
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
            case Change.CardAdded(var card) -> say("card.added", name(after, card.id()), card.stage(), type(card));
            case Change.CardRemoved(var card) -> say("card.removed", name(before, card.id()), card.stage(), type(card));
            case Change.CardMoved(var card, var from) -> say("card.moved", name(after, card.id()), from, card.stage());
            case Change.CardReordered(var card, var behind) -> behind.map(one -> say("card.behind", name(after, card.id()), name(after, one.id())))
                    .orElseGet(() -> say("card.first", name(after, card.id()), card.stage()));
            case Change.CardReplaced(_, var card) -> say("card.replaced", name(after, card.id()), type(card));
            case Change.AudienceAdded(var audience) -> say("audience.added", name(after, audience.id()));
            case Change.AudienceRemoved(var audience) -> say("audience.removed", name(before, audience.id()));
            case Change.LinkAdded(var link) -> link("link.added", after, link);
            case Change.LinkRemoved(var link) -> link("link.removed", before, link);
            case Change.ValueChanged(var at, var from, var to) -> values.sentence(at, from, to);
        };
    }

    private String say(String key, Object... args) {
        return voice.say(words, key, args);
    }

    /// What a card is called within a sentence.
    private String type(Card card) {
        return words.say("difference.type." + card.type().map(Word::word).orElse("card"));
    }

    private String name(Plan plan, Id id) {
        return Voice.title(words, plan, id);
    }

    private String link(String key, Plan plan, Link link) {
        return switch (link.to()) {
            case End.AtCard(var to) -> say(key, name(plan, link.from()), name(plan, to));
            case End.AtStage(var stage) -> say(key + "-to-stage", name(plan, link.from()), stage);
        };
    }

    /// Some fields of the file are called otherwise at another place.
    static String name(Field<?> field, Words words, FieldWords now) {
        if (field == Settings.TITLE) return words.say("field.plan-title");
        if (field == Settings.PROMISE) return words.say("field.plan-promise");
        if (field == Audience.NAME) return words.say("field.audience-name");
        return field == Link.KIND ? words.say("field.way-kind") : now.name(field);
    }
}
