package journey.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.edit.Edit;
import journey.guide.Addition;
import journey.guide.Suggestion;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Typed;
import journey.plan.Status;

/// A fix in the making: the steps that it takes, and what the stages would hold after them. A draft becomes a [Fix] only if it
/// brings no error about a stage that was not there before; where a further suggested card or two would prevent that, they come
/// along. Severities that a plan sets itself are not looked at here.
final class Draft {
    /// With more cards on top than this a fix would be a surprise.
    private static final int MOST_GAPS = 2;
    private static final Id ANY = new Id("any");

    private final View view;
    private final Tally tally;
    private final Set<Stage> filled;
    private final List<Function<Ids, Edit>> steps;

    private Draft(View view, Tally tally, Set<Stage> filled, List<Function<Ids, Edit>> steps) {
        this.view = view;
        this.tally = tally;
        this.filled = filled;
        this.steps = List.copyOf(steps);
    }

    static Draft of(View view) {
        return new Draft(view, view.tally(), Set.of(), List.of());
    }

    private Draft then(Tally after) {
        return new Draft(view, after, filled, steps);
    }

    private Draft then(Tally after, Function<Ids, Edit> step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Draft(view, after, filled, more);
    }

    /// Moves a card to a stage, before another card or to the end.
    Draft move(Card card, Stage to, Optional<Id> before) {
        return then(tally.minus(card).plus(card.at(to)), _ -> new Edit.Move(Set.of(card.id()), to, before));
    }

    /// Sets a field of a card, or takes its value away.
    <T> Draft put(Card card, Field<T> field, Optional<T> value) {
        return then(tally.minus(card).plus(card.with(card.fields().with(field, value))), _ -> new Edit.Put<>(new Place.Of(card.id()), field, value));
    }

    /// Sets whatever fields of a card are set in these values and differ.
    Draft change(Card card, Fields values) {
        var draft = then(tally.minus(card).plus(card.with(values)));
        for (var field : values.present())
            if (!card.fields().get(field).equals(values.get(field))) draft = draft.also(put(new Place.Of(card.id()), field, values));
        return draft;
    }

    private static <T> Edit put(Place place, Field<T> field, Fields values) {
        return new Edit.Put<>(place, field, values.get(field));
    }

    /// Adds a card, before another or to the end, leading on as cards of its type should.
    Draft add(Suggestion suggestion, Optional<Id> before) {
        return then(tally.plus(suggestion.card(ANY, view::say)), ids -> {
            var card = suggestion.card(ids.next(), view::say);
            return new Edit.Add(List.of(card), view.fitting().ways(card), before);
        });
    }

    Draft add(Suggestion suggestion) {
        return add(suggestion, Optional.empty());
    }

    /// Adds a card that is an idea so far, as the answer to what another card shows: that one leads to it.
    Draft answer(Card because, Suggestion suggestion) {
        var idea = suggestion.with(CardFields.STATUS, Status.IDEA);
        return then(tally.plus(idea.card(ANY, view::say)), ids -> {
            var card = idea.card(ids.next(), view::say);
            var links = new ArrayList<>(view.fitting().ways(card));
            links.add(Link.of(because.id(), new End.AtCard(card.id())));
            return new Edit.Add(List.of(card), links, Optional.empty());
        });
    }

    /// Adds the card that makes a stage a planned one, which ends skipping it.
    Draft fill(Stage stage) {
        var suggestions = view.fitting().complete(stage);
        var after = tally;
        for (var suggestion : suggestions) after = after.plus(suggestion.card(ANY, view::say));
        var draft = then(after, ids -> added(view.fitting().addition(suggestions, ids, view::say)));
        if (view.plan().stage(stage).isSkipped())
            draft = draft.then(draft.tally, _ -> new Edit.Put<>(View.at(stage), StagePlan.SKIPPED, Optional.empty()));
        var more = filled.isEmpty() ? EnumSet.of(stage) : EnumSet.copyOf(filled);
        more.add(stage);
        return new Draft(view, draft.tally, more, draft.steps);
    }

    private static Edit added(Addition addition) {
        return new Edit.Add(addition.cards(), addition.links(), Optional.empty());
    }

    /// Takes a step that neither brings cards nor moves or changes any.
    Draft also(Edit step) {
        return then(tally, _ -> step);
    }

    boolean holds(Stage stage) {
        return tally.holds(stage);
    }

    /// The fix, if it does no harm.
    Optional<Fix> fix(Phrase title) {
        return harmless(MOST_GAPS).map(draft -> draft.ready(draft.filled.size() > filled.size() ? Phrase.of("rule.fix.and-gaps", title) : title));
    }

    private Optional<Draft> harmless(int gaps) {
        var added = Trouble.added(view.trouble(), Trouble.of(tally, this::isSkipped, view.plan().profile()));
        if (added.isEmpty()) return Optional.of(this);
        return gaps == 0 ? Optional.empty()
                : Trouble.first(added).flatMap(Trouble::remedy).filter(stage -> !filled.contains(stage)).flatMap(stage -> fill(stage).harmless(gaps - 1));
    }

    private boolean isSkipped(Stage stage) {
        return view.plan().stage(stage).isSkipped() && !filled.contains(stage);
    }

    private Fix ready(Phrase title) {
        return new Fix.Ready(title, ids -> new Edit.Together(Phrase.of("rule.undo", title), steps.stream().map(step -> step.apply(ids)).toList()));
    }

    /// A fix that asks for a line of text and puts it somewhere.
    static Fix asking(String key, Place place, Field<String> field) {
        var title = Phrase.of(key);
        return new Fix.Asking(title, Phrase.of(key + ".question"),
                (_, answer) -> new Edit.Together(Phrase.of("rule.undo", title), List.of(new Edit.Put<>(place, field, answer.strip()))));
    }

    /// The same, but not with any text: what is said of one that is taken stands under `.wrong`.
    static Fix asking(String key, Place place, Field<String> field, Predicate<String> isTaken) {
        var title = Phrase.of(key);
        return new Fix.Asking(title, Phrase.of(key + ".question"), (_, answer, _) -> isTaken.test(answer) ? Typed.wrong(key + ".wrong")
                : Typed.of(new Edit.Together(Phrase.of("rule.undo", title), List.of(new Edit.Put<>(place, field, answer.strip())))));
    }
}
