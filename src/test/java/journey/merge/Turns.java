package journey.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import journey.edit.Edit;
import journey.edit.Edits;
import journey.file.PlanFile;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Settings.ImportColumn;
import journey.plan.Settings.Scenario;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;

/// Two people at work on one plan: edits as planners make them, and any field of anything set to what another plan has there, or taken away,
/// on so few places that they often meet. What speaks of a card speaks of one of theirs, so that one deletes what the other names.
public record Turns(Plan base, Plan mine, Plan theirs) {
    static final int MOST = 12;
    private static final List<Plan> BASES = Plans.seeds(300).mapToObj(seed -> Plans.sized((int) (seed % 15), seed)).toList();
    private static final List<Plan> DONORS = Plans.seeds(40).mapToObj(Plans::some).toList();

    public static Turns of(long seed) {
        return of(seed, MOST, MOST);
    }

    /// The same with no more than so many edits of each side.
    static Turns of(long seed, int mine, int theirs) {
        var base = BASES.get((int) (seed % BASES.size()));
        return new Turns(base, turned(base, seed * 2 + 1, mine), turned(base, seed * 2 + 2, theirs));
    }

    Turns exchanged() {
        return new Turns(base, theirs, mine);
    }

    /// The same three as they are read from their files, where what nobody knows follows a field that is there.
    Turns asWritten() {
        return new Turns(read(base), read(mine), read(theirs));
    }

    private static Plan read(Plan plan) {
        return PlanFile.read(PlanFile.write(plan), Ids.from(new SplittableRandom(7))).plan().orElseThrow();
    }

    private static Plan turned(Plan base, long seed, int most) {
        var random = new SplittableRandom(seed);
        var plan = base;
        for (int i = Math.min(most, random.nextInt(1, MOST)); i > 0; i--) plan = turned(plan, random);
        return plan;
    }

    private static Plan turned(Plan plan, RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> Edits.some(plan, random).apply(plan);
            case 4 -> naming(plan, random).apply(plan);
            default -> put(plan, any(random, DONORS), random);
        };
    }

    /// Something that speaks of a card from now on.
    private static Edit naming(Plan plan, RandomGenerator random) {
        if (plan.cards().isEmpty()) return new Edit.Put<>(Place.PLAN, Settings.TITLE, "Nothing to name");
        var card = any(random, plan.cards()).id();
        var rate = new Rate.OfMetric(card, Take.TARGET, "");
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.Put<>(new Place.OfStage(any(random, Stage.ALL)), StagePlan.ONWARD, rate);
            case 1 -> new Edit.Put<>(new Place.OfStage(any(random, Stage.ALL)), StagePlan.BACK, new StepBack(Fields.of(StepBack.RATE, rate)));
            case 2 -> new Edit.Add(Card.of(CardType.METRIC, Ids.from(random).next(), Stage.AWARE, Fields.of(CardFields.MEASURES, card + "/take")));
            case 3 -> new Edit.Put<>(Place.PLAN, Settings.IMPORTS, Map.of("Clicks", new ImportColumn(Fields.of(ImportColumn.HOLDS, card.value()))));
            default -> new Edit.Put<>(Place.PLAN, Settings.SCENARIOS,
                    List.of(new Scenario(Fields.of(Scenario.ID, new Id("good")).with(Scenario.CHANGES, "{\"cards/" + card + "/price\":\"1.00\"}"))));
        };
    }

    private static Plan put(Plan plan, Plan donor, RandomGenerator random) {
        var place = place(plan, random);
        var shape = Spots.shape(plan, place);
        var from = donors(donor, place, shape);
        if (from.isEmpty()) return plan;
        var given = here(any(random, from), donor, plan);
        if (random.nextInt(12) == 0) return plan.with(place, fields -> fields.withUnknown(given.unknown()));
        return put(plan, place, any(random, shape), given);
    }

    /// What spoke of the donor's cards and audiences speaks of those of the plan.
    private static Fields here(Fields given, Plan donor, Plan plan) {
        return new Renaming(inPlaceOf(donor.cards().stream().map(Card::id).toList(), plan.cards().stream().map(Card::id).toList()),
                inPlaceOf(donor.audiences().stream().map(Audience::id).toList(), plan.audiences().stream().map(Audience::id).toList())).of(given);
    }

    private static Map<Id, Id> inPlaceOf(List<Id> theirs, List<Id> ours) {
        var all = new HashMap<Id, Id>();
        if (!ours.isEmpty()) for (int i = 0; i < theirs.size(); i++) all.put(theirs.get(i), ours.get(i % ours.size()));
        return all;
    }

    private static <T> Plan put(Plan plan, Place place, Field<T> field, Fields given) {
        return new Edit.Put<>(place, field, given.get(field)).apply(plan);
    }

    private static Place place(Plan plan, RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> Place.PLAN;
            case 1 -> new Place.OfStage(Stage.ALL.get(random.nextInt(3)));
            case 2 -> plan.audiences().isEmpty() ? Place.PLAN : new Place.Of(plan.audiences().getFirst().id());
            case 3 -> plan.links().isEmpty() ? Place.PLAN : plan.links().get(random.nextInt(Math.min(2, plan.links().size()))).place();
            default -> plan.cards().isEmpty() ? Place.PLAN : new Place.Of(plan.cards().get(random.nextInt(Math.min(3, plan.cards().size()))).id());
        };
    }

    /// Bags of another plan that hold the same fields.
    private static List<Fields> donors(Plan donor, Place place, List<Field<?>> shape) {
        var all = new ArrayList<Fields>();
        switch (place) {
            case Place.Whole _ -> all.add(donor.settings());
            case Place.OfStage _ -> donor.stages().values().forEach(one -> all.add(one.fields()));
            case Place.Of _ -> {
                donor.cards().stream().filter(card -> card.shape() == shape).forEach(card -> all.add(card.fields()));
                if (shape == Audience.FIELDS) donor.audiences().forEach(one -> all.add(one.fields()));
            }
            case Place.OfLink _ -> donor.links().forEach(one -> all.add(one.fields()));
        }
        return all;
    }

    private static <T> T any(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
