package journey.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.guide.Need.Standing;
import journey.guide.Steps.Jump;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.StateNote;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Word;

/// A plan as lenses look at it, its cards sorted once.
final class Looking {
    static final StateNote NOTHING = new StateNote(Fields.NONE);

    private final Plan plan;
    private final Fitting fitting;
    private final Steps steps;
    private final Set<Id> back;
    private final Map<String, StateNote> notes;

    Looking(Plan plan) {
        this.plan = plan;
        fitting = Fitting.of(plan);
        steps = Steps.of(fitting::in);
        back = leadingBack(plan);
        notes = plan.settings().get(Settings.STATES).orElse(Map.of());
    }

    StateNote note(Band band) {
        return notes.getOrDefault(band.key(), NOTHING);
    }

    private List<Card> in(Band band) {
        return band.stages().stream().flatMap(stage -> fitting.in(stage).stream()).toList();
    }

    /// What people do, what we do about it, what we ask, and what of it is counted: each link of the chain hangs on the one before.
    Holding chain(Band band, List<Want> wants, StateNote note) {
        var cards = in(band);
        var stage = band.stages().stream().filter(one -> fitting.in(one).stream().anyMatch(Want.ACTIVITY::isMetBy)).findFirst()
                .orElse(band.stages().getFirst());
        return new Holding(band, wants.stream().map(want -> Need.of(want, cards.stream().filter(want::isMetBy).toList(),
                want.note().map(note.fields()::text).orElse(""), leftOut(band).isPresent() ? Standing.OPEN : Standing.MISSING,
                leftOut(band).orElseGet(() -> gap(want, cards)), suggestion(want, stage))).toList(), List.of());
    }

    /// The gap in a chain says what it leaves hanging.
    private static Phrase gap(Want want, List<Card> cards) {
        if (want == Want.MEASURE)
            return cards.stream().filter(Want.CALL::isMetBy).filter(card -> !card.title().isBlank()).findFirst()
                    .map(call -> Phrase.of("guide.gap.measure-of", call.title())).orElse(Phrase.of("guide.gap.measure"));
        var counted = want == Want.CALL && cards.stream().anyMatch(Want.MEASURE::isMetBy);
        return Phrase.of(counted ? "guide.gap.call-counted" : "guide.gap." + want.word());
    }

    /// Why a band is left out on purpose, if all its stages are.
    private Optional<Phrase> leftOut(Band band) {
        return in(band).isEmpty() && band.stages().stream().allMatch(stage -> plan.stage(stage).isSkipped())
                ? Optional.of(Phrase.of("guide.gap.left-out", plan.stage(band.stages().getFirst()).fields().text(StagePlan.SKIPPED)))
                : Optional.empty();
    }

    Holding kinds(Band band, List<Want> wants) {
        var cards = in(band);
        var needs = new ArrayList<Need>();
        var used = new HashSet<Id>();
        for (var want : wants) {
            var met = cards.stream().filter(card -> want == Want.WAY_BACK ? back.contains(card.id()) : want.isMetBy(card) && isAtHome(want, card)).toList();
            met.forEach(card -> used.add(card.id()));
            var home = home(want);
            var reason = fitting.in(home).isEmpty() && plan.stage(home).isSkipped()
                    ? Optional.of(Phrase.of("guide.gap.left-out", plan.stage(home).fields().text(StagePlan.SKIPPED))) : Optional.<Phrase>empty();
            needs.add(Need.of(want, met, "", reason.isPresent() ? Standing.OPEN : Standing.MISSING,
                    reason.orElse(Phrase.of("guide.gap." + want.word())), suggestion(want, home)));
        }
        return new Holding(band, needs, cards.stream().filter(card -> !used.contains(card.id())).toList());
    }

    private Optional<Suggestion> suggestion(Want want, Stage stage) {
        var first = want == Want.CONTENT || want == Want.ACTIVITY && stage == Stage.ENGAGE;
        return first ? Optional.of(Suggestions.engaging(fitting.wanted())) : want.suggestion(stage);
    }

    /// A touchpoint is content only where people are to be held; any other kind of card is what it is wherever it stands in its band.
    private static boolean isAtHome(Want want, Card card) {
        return want != Want.CHANNEL && want != Want.CONTENT || card.stage() == home(want);
    }

    private static Stage home(Want want) {
        return switch (want) {
            case CHANNEL -> Stage.AWARE;
            case CONTENT -> Stage.ENGAGE;
            case LEAD_MAGNET -> Stage.SUBSCRIBE;
            case FIRST_YES -> Stage.CONVERT;
            case VICTORY -> Stage.EXCITE;
            case CORE_OFFER, MAXIMIZER -> Stage.ASCEND;
            case VOICE -> Stage.ADVOCATE;
            case PROGRAM, WAY_BACK -> Stage.PROMOTE;
            case BEHAVIOUR, ACTIVITY, CALL, MEASURE, STEP, ORDER -> throw new IllegalArgumentException(want + " is at home everywhere");
        };
    }

    /// The cards of the last two stages from which a loop leads back to those before.
    private static Set<Id> leadingBack(Plan plan) {
        return plan.links().stream().filter(link -> link.kind() == LinkKind.LOOP && target(plan, link).isBefore(Stage.ADVOCATE))
                .map(Link::from).collect(Collectors.toSet());
    }

    private static Stage target(Plan plan, Link link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> stage;
            case End.AtCard(var id) -> plan.card(id).orElseThrow().stage();
        };
    }

    Holding step(Band band) {
        var step = Word.in(Step.class, band.key()).orElseThrow();
        var needs = new ArrayList<Need>();
        var over = steps.jumps().stream().filter(jump -> jump.skipped().contains(step)).findFirst();
        needs.add(Need.of(Want.STEP, steps.taking(step), "", over.isPresent() ? Standing.MISSING : Standing.OPEN,
                over.map(jump -> Phrase.of("guide.gap.step-jumped", title(jump))).orElse(Phrase.of("guide.gap.step")), Optional.of(suggestion(step))));
        steps.jumps().stream().filter(jump -> jump.to() == step).forEach(jump -> needs.add(new Need(Want.ORDER, List.of(), "", Standing.MISSING,
                Phrase.of("guide.gap.order", jump.from(), jump.skipped().size()), Optional.empty())));
        return new Holding(band, needs, List.of());
    }

    private Object title(Jump jump) {
        return steps.first(jump.to()).map(Card::title).filter(title -> !title.isBlank()).<Object>map(title -> title).orElse(jump.to());
    }

    /// The card that takes a step.
    private static Suggestion suggestion(Step step) {
        return switch (step) {
            case NOTICED, ATTENTION_RETURNED, HANDSHAKE, TIME_GIVEN, SHARED_DELIGHT, BIGGER_PURCHASE, SPEAKS_FOR_US, PARTNER ->
                    Suggestions.complete(step.stage());
            case CONVERSATION -> Suggestions.callToAction(step.stage());
            case TRUST -> Suggestions.checkIn();
            case REPEAT_PURCHASE -> Ideas.named("upsell").suggestion();
            case FIRST_PURCHASE -> Ideas.named("first-purchase").suggestion();
        };
    }
}
