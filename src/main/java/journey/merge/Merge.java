package journey.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Joins what two people made of one plan, by id and field. All that does not collide is joined; where it does, the plan holds mine and a
/// [Conflict] holds all three.
///
/// - What one side deleted and the other changed, or names from now on, stays, with its links, and is asked for ([Spared]). Moving a card within
///   its stage is no change of it.
/// - What both added under one id gets a fresh one in theirs ([Sides]), unless it is the same.
/// - A link is known by its ends and a finding put aside by its rule and place; an open choice of either side stays open.
/// - A card whose type changed is one value: its fields mean something else.
///
/// Whoever exchanges mine and theirs exchanges them in the conflicts, and changes nothing else but which of the two stands in the plan, and
/// which of two cards of one id gets a fresh one.
public final class Merge {
    private final Asked asked = new Asked();
    private final Elements elements = new Elements(asked);
    private final Parts parts = new Parts(asked, elements);
    private final Plan base;
    private final Plan mine;
    private final Plan theirs;

    private Merge(Plan base, Plan mine, Plan theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// @param base what both began with
    /// @param ids where fresh ids come from; those that any of the plans has are passed over
    public static Merged of(Plan base, Plan mine, Plan theirs, Ids ids) {
        if (Pick.of(base, mine, theirs) instanceof Pick.Settled(var plan)) return new Merged(plan, List.of());
        var unmoved = new Unmoved(base);
        var sides = new Sides(base, unmoved.of(mine), unmoved.of(theirs)).withClearIds(ids);
        var here = Spared.of(sides.base(), sides.mine(), sides.theirs());
        var there = Spared.of(sides.base(), sides.theirs(), sides.mine());
        var merge = new Merge(sides.base(), here.side(), there.side());
        for (var id : here.ids()) merge.asked.about(Spot.of(new Place.Of(id)), there(sides.base(), id), Optional.empty(), there(there.side(), id));
        for (var id : there.ids()) merge.asked.about(Spot.of(new Place.Of(id)), there(sides.base(), id), there(here.side(), id), Optional.empty());
        var plan = merge.plan();
        return new Merged(plan, merge.asked.all());
    }

    private static Optional<?> there(Plan plan, Id id) {
        return plan.cards().has(id) ? plan.card(id) : plan.audience(id);
    }

    private Plan plan() {
        var settings = parts.join(Spot.of(Place.PLAN), base.settings(), mine.settings(), theirs.settings());
        return new Plan(settings, audiences(), stages(), cards(), links(), putAside());
    }

    private List<Audience> audiences() {
        var kin = new Kin<Audience>(one -> one.id().value(), Merge::spot, (at, before, ours, others) ->
                new Audience(ours.id(), parts.join(at, before.map(Audience::fields).orElse(Fields.NONE), ours.fields(), others.fields())));
        return elements.join(Spot.of(Place.PLAN), kin, base.audiences(), mine.audiences(), theirs.audiences());
    }

    private Map<Stage, StagePlan> stages() {
        var all = new EnumMap<Stage, StagePlan>(Stage.class);
        for (var stage : Stage.ALL)
            all.put(stage, new StagePlan(parts.join(Spot.of(new Place.OfStage(stage)), base.stage(stage).fields(), mine.stage(stage).fields(), theirs.stage(stage).fields())));
        return all;
    }

    private Cards cards() {
        if (Pick.<List<Card>>of(base.cards(), mine.cards(), theirs.cards()) instanceof Pick.Settled(var cards)) return Cards.of(cards);
        var kin = new Kin<Card>(one -> one.id().value(), Merge::spot, this::card);
        var before = Elements.byKey(kin.key(), base.cards());
        var ours = Elements.byKey(kin.key(), mine.cards());
        var others = Elements.byKey(kin.key(), theirs.cards());
        var left = elements.left(kin, before, ours, others);
        var order = AgreedOrder.of(Order.of(before.keySet(), ours.keySet(), others.keySet(), left.keySet()), base.cards(), mine.cards(), theirs.cards(), left).order();
        for (var key : order.torn()) {
            var id = new Id(key);
            asked.about(spot(key).into(Step.Own.ORDER), Behind.in(base.cards(), id), Behind.in(mine.cards(), id), Behind.in(theirs.cards(), id));
        }
        return Cards.of(List.copyOf(Elements.inOrder(left, order.tornAsIn(ours.keySet())).values()));
    }

    private Card card(Spot at, Optional<Card> base, Card mine, Card theirs) {
        if (!sameType(mine, theirs)) {
            asked.about(at, base, Optional.of(mine), Optional.of(theirs));
            return mine;
        }
        var before = base.filter(card -> sameType(card, mine));
        var stage = switch (Pick.of(before.map(Card::stage), Optional.of(mine.stage()), Optional.of(theirs.stage()))) {
            case Pick.Settled(var settled) -> settled.orElseThrow();
            case Pick.Torn(var first, var here, var there) -> {
                asked.about(at.into(Step.Own.STAGE), first, here, there);
                yield mine.stage();
            }
        };
        return mine.at(stage).with(parts.join(at, before.map(Card::fields).orElse(Fields.NONE), mine.fields(), theirs.fields()));
    }

    private static boolean sameType(Card one, Card other) {
        return one.at(other.stage()).with(other.fields()).equals(other);
    }

    private List<Link> links() {
        var kin = new Kin<Link>(one -> one.place().text(), Merge::spot, (at, before, ours, others) ->
                ours.with(parts.join(at, before.map(Link::fields).orElse(Fields.NONE), ours.fields(), others.fields())));
        return elements.join(Spot.of(Place.PLAN), kin, base.links(), mine.links(), theirs.links());
    }

    private List<PutAside> putAside() {
        var kin = new Kin<PutAside>(Asides::key, Asides::spot, (at, before, ours, others) ->
                new PutAside(ours.rule(), ours.at(), parts.join(at, before.map(PutAside::fields).orElse(Fields.NONE), ours.fields(), others.fields())));
        return elements.join(Asides.ALL, kin, base.putAside(), mine.putAside(), theirs.putAside());
    }

    /// Of a card, an audience or a link, by its key.
    private static Spot spot(String key) {
        return Spot.of(Place.of(key).orElseThrow());
    }
}
