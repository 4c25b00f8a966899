package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import journey.file.OpenChoice;
import journey.file.OpenChoices;
import journey.file.PlanFile;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.Test;

/// What holds of every choice between two people's values, whatever they did.
class ChoiceLawsTest {
    private static final int PAIRS = 500;
    private static final long FIRST = Plans.seeds(1).findFirst().orElseThrow();
    private static final List<Merged> MERGED = Plans.seeds(PAIRS).mapToObj(seed -> merged(Turns.of(seed))).toList();

    @Test
    void choosingMineEverywhereLeavesThePlanAsItIsButForWhatMineTookAway() {
        forEachPair(merged -> {
            var there = merged.conflicts().stream().filter(one -> one.mine().isPresent() || one.at().steps().equals(List.of(Step.Own.ORDER))).toList();
            assertEquals(merged.plan(), Choice.all(merged.plan(), choices(there, Choice.Side.MINE)));
        });
    }

    @Test
    void choosingTheirsEverywhereIsChoosingMineWhereTheSidesAreExchanged() {
        Plans.seeds(PAIRS).forEach(seed -> {
            var one = MERGED.get((int) (seed - FIRST));
            var other = merged(Turns.of(seed).exchanged());
            var torn = one.conflicts().stream().filter(it -> it.at().text().endsWith("/order")).map(it -> it.at().place()).collect(Collectors.toSet());
            assertEquals(calm(Choice.all(other.plan(), choices(other.conflicts(), Choice.Side.MINE)), torn),
                    calm(Choice.all(one.plan(), choices(one.conflicts(), Choice.Side.THEIRS)), torn), () -> "seed " + seed);
        });
    }

    @Test
    void aChoiceChangesWhatItIsAboutAndNothingElse() {
        forEachPair(merged -> {
            for (var conflict : merged.conflicts())
                for (var side : Choice.Side.values()) {
                    var choice = new Choice(conflict, side);
                    var chosen = choice.in(merged.plan());
                    var at = conflict.at().text();
                    if (choice.isDeletion()) assertTrue(!chosen.has(conflict.at().place()), at);
                    else if (at.endsWith("/order") && conflict.at().steps().size() == 1) assertEquals(calm(merged.plan(), List.of(conflict.at().place())), calm(chosen, List.of(conflict.at().place())));
                    else for (var change : Difference.of(merged.plan(), chosen).changes()) assertTrue(isAbout(change, conflict.at()), () -> at + " changed " + change);
                }
        });
    }

    @Test
    void whoeverChoosesAnythingHasAPlanThatCanBeWrittenAndRead() {
        var random = new SplittableRandom(5);
        MERGED.stream().limit(100).forEach(merged -> {
            var some = merged.conflicts().stream().filter(_ -> random.nextBoolean()).map(one -> new Choice(one, Choice.Side.values()[random.nextInt(2)])).toList();
            var plan = Choice.all(merged.plan(), some);
            var read = PlanFile.read(PlanFile.write(plan), ids()).plan().orElseThrow();
            assertEquals(read, PlanFile.read(PlanFile.write(read), ids()).plan().orElseThrow());
            assertEquals(List.of(plan.cards().stream().map(Card::id).toList(), plan.links().stream().map(Link::place).toList()),
                    List.of(read.cards().stream().map(Card::id).toList(), read.links().stream().map(Link::place).toList()));
        });
    }

    @Test
    void theChoicesThatAFileHoldsAreThoseOfTheMerge() {
        forEachPair(merged -> {
            var before = merged.plan().settings().list(Settings.CONFLICTS);
            var plan = OpenChoices.of(merged);
            var read = OpenChoices.in(plan).stream().filter(one -> !before.contains(one.entry())).toList();
            var wanted = merged.conflicts().stream().filter(one -> !before.containsAll(entries(one))).toList();
            assertEquals(wanted.stream().map(Conflict::at).toList(), read.stream().map(one -> ((OpenChoice.Clear) one).conflict().at()).toList());
            var again = new Merged(merged.plan(), read.stream().map(one -> ((OpenChoice.Clear) one).conflict()).toList());
            assertEquals(plan, OpenChoices.of(again));
        });
    }

    private static List<Settings.Conflict> entries(Conflict one) {
        return OpenChoices.of(new Merged(Plan.blank(""), List.of(one))).settings().list(Settings.CONFLICTS);
    }

    private static boolean isAbout(Change change, Spot at) {
        return switch (change) {
            case Change.ValueChanged(var spot, _, _) -> spot.text().equals(at.text()) || spot.text().startsWith(at.text() + "/") || at.steps().isEmpty() && spot.place().equals(at.place());
            case Change.CardMoved(var card, _) -> at.place().equals(new Place.Of(card.id()));
            case Change.CardReplaced(_, var card) -> at.equals(Spot.of(new Place.Of(card.id())));
            case Change.CardReordered _ -> true; // seen from another stage
            case Change.CardAdded _, Change.CardRemoved _, Change.AudienceAdded _, Change.AudienceRemoved _, Change.LinkAdded _, Change.LinkRemoved _ -> false;
        };
    }

    private static List<Choice> choices(List<Conflict> conflicts, Choice.Side side) {
        return conflicts.stream().map(one -> new Choice(one, side)).toList();
    }

    /// A plan but for the places of some cards, and the order of what has none.
    private static Object calm(Plan plan, Collection<Place> torn) {
        var cards = new TreeMap<Id, Card>();
        plan.cards().forEach(card -> cards.put(card.id(), card));
        return List.of(plan.settings(), plan.stages(), cards, new HashSet<>(plan.audiences()), new HashSet<>(plan.links()), new HashSet<>(plan.putAside()),
                plan.cards().stream().map(Card::id).filter(id -> !torn.contains(new Place.Of(id))).toList());
    }

    private static Merged merged(Turns turns) {
        return Merge.of(turns.base(), turns.mine(), turns.theirs(), ids());
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(7));
    }

    private static void forEachPair(Consumer<Merged> law) {
        Plans.seeds(PAIRS).forEach(seed -> {
            try {
                law.accept(MERGED.get((int) (seed - FIRST)));
            } catch (AssertionError | RuntimeException wrong) {
                fail("seed " + seed + ": " + wrong.getMessage(), wrong);
            }
        });
    }
}
