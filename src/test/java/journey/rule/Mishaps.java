package journey.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.guide.WorkedPlan;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Status;

/// Worked plans to which a few things have happened: a card was lost, moved or copied, a field is empty or changed, a link is gone or new.
/// Always the same for a seed. So are the faults of real plans, which plans of nothing but chance hardly ever show.
final class Mishaps {
    private static final List<Plan> SOUND = WorkedPlan.ALL.stream().map(Mishaps::read).toList();
    private static final List<String> SUMS = List.of("0.00", "0.50", "1.00", "9.00", "29.00", "60.00", "240.00");

    private final SplittableRandom random;
    private final Ids ids;
    private Plan plan;

    private Mishaps(long seed) {
        random = new SplittableRandom(seed);
        ids = Ids.from(random.split());
        plan = one(SOUND);
    }

    static Plan of(long seed) {
        var mishaps = new Mishaps(seed);
        if (mishaps.random.nextInt(3) == 0) mishaps.set(Place.PLAN, Settings.PROFILE, Profile.FLEXIBLE_ENTRY);
        for (int i = mishaps.random.nextInt(10); i >= 0; i--) mishaps.happen();
        return mishaps.plan;
    }

    private static Plan read(WorkedPlan plan) {
        try (var in = WorkedPlan.class.getResourceAsStream(plan.resource())) {
            return ((Opened.Whole) PlanFile.read(in.readAllBytes(), Ids.from(new SplittableRandom(1)))).stored().plan();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void happen() {
        if (plan.cards().isEmpty()) return;
        var card = one(plan.cards());
        var at = new Place.Of(card.id());
        switch (random.nextInt(18)) {
            case 0, 1 -> does(new Edit.Delete(Set.of(card.id())));
            case 2 -> does(new Edit.Delete(Set.copyOf(plan.cardsIn(one(Stage.ALL)).map(Card::id).toList())));
            case 3 -> does(new Edit.Move(Set.of(card.id()), one(Stage.ALL), Optional.of(one(plan.cards()).id())));
            case 4 -> does(new Edit.Add(Card.of(card.type().orElse(CardType.NOTE), ids.next(), one(Stage.ALL), card.fields())));
            case 5, 6, 7 -> without(at, card);
            case 8 -> set(at, CardFields.STATUS, Status.RETIRED);
            case 9, 10 -> onOffer();
            case 11 -> onMeeting();
            case 12 -> does(new Edit.Connect(new Link(card.id(), end(), Fields.of(Link.KIND, one(List.of(LinkKind.values()))))));
            case 13, 14 -> onLink();
            case 15 -> onAudience();
            case 16 -> set(new Place.OfStage(one(Stage.ALL)), StagePlan.SKIPPED, "no time");
            default -> copied(at, card);
        }
    }

    private void onOffer() {
        var offers = plan.offers().toList();
        if (offers.isEmpty()) return;
        var at = new Place.Of(one(offers).id());
        switch (random.nextInt(5)) {
            case 0 -> set(at, CardFields.KIND, one(List.of(OfferKind.values())));
            case 1, 2 -> set(at, CardFields.PRICE, Amount.of(one(SUMS)));
            case 3 -> set(at, CardFields.COST, Amount.of(one(SUMS)));
            default -> set(at, CardFields.MINUTES, random.nextInt(4) * 30);
        }
    }

    private void onMeeting() {
        var met = plan.cards().stream().filter(card -> card instanceof Card.Touchpoint && card.stage().isBefore(Stage.SUBSCRIBE)).toList();
        if (met.isEmpty()) return;
        var at = new Place.Of(one(met).id());
        if (random.nextBoolean()) set(at, CardFields.AWARENESS, one(List.of(Awareness.values())));
        else set(at, CardFields.APPROACH, one(List.of(Approach.values())));
    }

    private void onLink() {
        if (plan.links().isEmpty()) return;
        var link = one(plan.links());
        switch (random.nextInt(4)) {
            case 0 -> set(link.place(), Link.KIND, one(List.of(LinkKind.values())));
            case 1 -> does(new Edit.Disconnect(Set.copyOf(plan.links().stream().map(Link::place).toList())));
            default -> does(new Edit.Disconnect(Set.of(link.place())));
        }
    }

    private void onAudience() {
        if (!plan.audiences().isEmpty()) does(new Edit.DeleteAudience(one(plan.audiences()).id()));
    }

    private End end() {
        return random.nextBoolean() ? new End.AtStage(one(Stage.ALL)) : new End.AtCard(one(plan.cards()).id());
    }

    private void without(Place at, Card card) {
        var there = new ArrayList<Field<?>>(card.shape());
        there.removeIf(field -> !card.fields().has(field));
        if (!there.isEmpty()) does(empty(at, one(there)));
    }

    private static <T> Edit empty(Place at, Field<T> field) {
        return new Edit.Put<>(at, field, Optional.empty());
    }

    /// What another card of its type says.
    private void copied(Place at, Card card) {
        var like = plan.cards().stream().filter(other -> other.type().equals(card.type())).toList();
        copied(at, one(card.shape()), one(like));
    }

    private <T> void copied(Place at, Field<T> field, Card from) {
        does(new Edit.Put<>(at, field, from.fields().get(field)));
    }

    private <T> void set(Place at, Field<T> field, T value) {
        does(new Edit.Put<>(at, field, value));
    }

    private void does(Edit edit) {
        plan = edit.apply(plan);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
