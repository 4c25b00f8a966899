package journey.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// What two plans agree on, to stand for their common beginning where nobody knows that any more: of two copies that a sync client made,
/// say. Merged with it, nothing counts as deleted, so that all that either has is in the joined plan, and every value in which they differ is asked for.
public final class CommonGround {
    private CommonGround() {}

    public static Plan of(Plan mine, Plan theirs) {
        var cards = Cards.of(common(mine.cards(), theirs.cards(), Card::id, CommonGround::card));
        return new Plan(fields(mine.settings(), theirs.settings()),
                common(mine.audiences(), theirs.audiences(), Audience::id, (one, other) -> Optional.of(new Audience(one.id(), fields(one.fields(), other.fields())))),
                stages(mine, theirs),
                cards,
                common(mine.links(), theirs.links(), Link::place, (one, other) -> link(cards, one, other)),
                mine.putAside().stream().filter(theirs.putAside()::contains).toList());
    }

    private static Map<Stage, StagePlan> stages(Plan mine, Plan theirs) {
        var all = new EnumMap<Stage, StagePlan>(Stage.class);
        for (var stage : Stage.ALL) all.put(stage, new StagePlan(fields(mine.stage(stage).fields(), theirs.stage(stage).fields())));
        return all;
    }

    /// Two cards of one id and of different types are two cards. One that stands in two stages stood in a third, so that neither place gives
    /// way to the other unasked.
    private static Optional<Card> card(Card mine, Card theirs) {
        if (!mine.at(theirs.stage()).with(theirs.fields()).equals(theirs)) return Optional.empty();
        var stage = mine.stage() == theirs.stage() ? mine.stage()
                : Stage.ALL.stream().filter(one -> one != mine.stage() && one != theirs.stage()).findFirst().orElseThrow();
        return Optional.of(mine.at(stage).with(fields(mine.fields(), theirs.fields())));
    }

    private static Optional<Link> link(Cards cards, Link mine, Link theirs) {
        if (!cards.has(mine.from()) || mine.target().filter(id -> !cards.has(id)).isPresent()) return Optional.empty();
        return Optional.of(mine.with(fields(mine.fields(), theirs.fields())));
    }

    private static <T, K> List<T> common(Iterable<? extends T> mine, Iterable<? extends T> theirs, Function<T, K> key, BiFunction<T, T, Optional<T>> both) {
        var others = new HashMap<K, T>();
        for (T one : theirs) others.put(key.apply(one), one);
        var all = new ArrayList<T>();
        for (T one : mine) Optional.ofNullable(others.get(key.apply(one))).flatMap(other -> both.apply(one, other)).ifPresent(all::add);
        return all;
    }

    private static Fields fields(Fields mine, Fields theirs) {
        var common = new Fields.Filling();
        for (var field : mine.present()) put(common, field, mine, theirs);
        return common.done(Unknowns.common(mine.unknown(), theirs.unknown()));
    }

    private static <T> void put(Fields.Filling common, Field<T> field, Fields mine, Fields theirs) {
        mine.get(field).filter(value -> theirs.get(field).filter(value::equals).isPresent()).ifPresent(value -> common.put(field, value));
    }
}
