package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.file.OpenChoices;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.keep.Figures;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What holds of every merge, whatever two people did. Each failure names the seed of its pair, and how few edits of each side are enough.
@Execution(ExecutionMode.CONCURRENT)
class MergeLawsTest {
    private static final int PAIRS = 10_000;
    /// Some of them as they are read from files, which takes longer than to join them.
    private static final List<Turns> WRITTEN = Plans.seeds(400).mapToObj(seed -> Turns.of(seed).asWritten()).toList();

    @Test
    void whatOnlyOneSideChangedIsWhatItMade() {
        forEachPair(PAIRS / 4, MergeLawsTest::isMine);
        forEachWritten(MergeLawsTest::isMine);
    }

    private static void isMine(Turns turns) {
        assertEquals(new Merged(turns.mine(), List.of()), merged(turns.base(), turns.mine(), turns.base()));
        assertEquals(new Merged(turns.mine(), List.of()), merged(turns.base(), turns.base(), turns.mine()));
        assertEquals(new Merged(turns.mine(), List.of()), merged(turns.base(), turns.mine(), turns.mine()));
    }

    @Test
    void noEditOfEitherSideIsLost() {
        noted("merged", PAIRS);
    }

    @Test
    @Tag("long")
    void noEditOfEitherSideIsLostInManyPairs() {
        noted("merged-long", 300_000);
    }

    private static void noted(String name, int pairs) {
        var asked = new AtomicInteger();
        forEachPair(pairs, turns -> {
            if (everyEditIsThere(turns) > 0) asked.incrementAndGet();
        });
        Figures.note(name, "pairs of edited plans joined: %,d, of them asked about %,d, edits lost 0, wrong 0", pairs, asked.get());
    }

    @Test
    void noEditOfEitherSideIsLostBetweenFiles() {
        forEachWritten(MergeLawsTest::everyEditIsThere);
    }

    @Test
    void nobodyIsAskedWhereBothSaidTheSameOrOneChangedNothing() {
        forEachPair(PAIRS / 4, MergeLawsTest::nobodyIsAskedForNothing);
        forEachWritten(MergeLawsTest::nobodyIsAskedForNothing);
    }

    /// Each of the three as the file of the merged plan writes it. A card that one deleted and the other only drew a link to, say, is asked for as a whole.
    private static void nobodyIsAskedForNothing(Turns turns) {
        for (var conflict : merged(turns.base(), turns.mine(), turns.theirs()).conflicts()) {
            var base = OpenChoices.json(conflict.at(), conflict.base());
            var mine = OpenChoices.json(conflict.at(), conflict.mine());
            var theirs = OpenChoices.json(conflict.at(), conflict.theirs());
            var isDeletion = conflict.at().steps().isEmpty() && (conflict.mine().isEmpty() || conflict.theirs().isEmpty());
            assertNotEquals(mine, theirs, conflict.at()::text);
            if (isDeletion) continue;
            assertNotEquals(base, mine, conflict.at()::text);
            assertNotEquals(base, theirs, conflict.at()::text);
        }
    }

    @Test
    void exchangingTheSidesExchangesThemInTheConflictsAndNothingElseBesides() {
        forEachPair(PAIRS / 4, MergeLawsTest::isTheSameExchanged);
        forEachWritten(MergeLawsTest::isTheSameExchanged);
    }

    private static void isTheSameExchanged(Turns turns) {
        var one = merged(turns.base(), turns.mine(), turns.theirs());
        var other = merged(turns.base(), turns.theirs(), turns.mine());

        assertEquals(one.conflicts(), other.conflicts().stream().map(it -> new Conflict(it.at(), it.base(), it.theirs(), it.mine())).toList());
        if (one.conflicts().isEmpty()) assertEquals(one.plan(), other.plan());
        assertEquals(calm(one), calm(other));
    }

    @Test
    void whatHasNothingInCommonIsMergedAndCanBeWrittenAndRead() {
        forEachSeed(200, seed -> {
            var merged = merged(Plans.some(seed), Plans.some(seed + 1), Plans.some(seed + 2));
            var bytes = PlanFile.write(merged.plan());

            assertTrue(PlanFile.read(bytes, ids()) instanceof Opened.Whole, () -> "cannot be read");
        });
    }

    @Test
    void cardsAndAudiencesThatShareAnIdAcrossPlansAreToldApart() {
        forEachSeed(300, seed -> {
            var random = new SplittableRandom(seed);
            var merged = merged(crowded(seed, random), crowded(seed + 1, random), crowded(seed + 2, random));

            assertTrue(merged.plan().audiences().stream().noneMatch(one -> merged.plan().cards().has(one.id())));
        });
    }

    @Test
    void whateverFollowsAFreshIdIsAlsoFoundToSpeakOfIt() {
        forEachSeed(300, seed -> {
            var plan = seed % 2 == 0 ? Plans.some(seed) : Turns.of(seed).mine();
            var ids = Ids.from(new SplittableRandom(seed));
            var renaming = new Renaming(fresh(plan.cards().stream().map(Card::id), ids), fresh(plan.audiences().stream().map(Audience::id), ids));
            for (var bag : bags(plan))
                for (var field : bag.present()) {
                    if (field == Settings.REMARKS || field == Settings.CONFLICTS) continue;
                    var one = only(bag, field);
                    assertEquals(renaming.of(one).equals(one), Mentions.in(Spot.of(Place.PLAN), one).stream().noneMatch(it -> plan.has(new Place.Of(it.id()))), field::key);
                }
        });
    }

    private static <T> Fields only(Fields bag, Field<T> field) {
        return Fields.of(field, bag.get(field).orElseThrow());
    }

    private static List<Fields> bags(Plan plan) {
        return Stream.of(Stream.of(plan.settings()), plan.stages().values().stream().map(StagePlan::fields), plan.cards().stream().map(Card::fields)).flatMap(all -> all).toList();
    }

    private static Map<Id, Id> fresh(Stream<Id> old, Ids ids) {
        return old.collect(Collectors.toMap(id -> id, _ -> ids.next()));
    }

    /// A plan whose cards and audiences have ids of a very small space.
    private static Plan crowded(long seed, SplittableRandom random) {
        var plan = Plans.sized(5, seed);
        var names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
        Collections.shuffle(names, new Random(random.nextLong()));
        var cards = plan.cards().stream().collect(Collectors.toMap(Card::id, _ -> new Id(names.removeLast())));
        var audiences = plan.audiences().stream().collect(Collectors.toMap(Audience::id, _ -> new Id(names.removeLast())));
        return new Renaming(cards, audiences).of(plan);
    }

    /// @return how many choices are left to somebody
    private static int everyEditIsThere(Turns turns) {
        var merged = merged(turns.base(), turns.mine(), turns.theirs());
        var plan = merged.plan();
        var asked = merged.conflicts().stream().map(one -> one.at().text()).collect(Collectors.toSet());

        for (var id : ids(turns)) {
            var isThere = isThere(turns.base().card(id), turns.mine().card(id), turns.theirs().card(id)) || asked.contains(id.value());
            assertEquals(isThere, plan.cards().has(id), () -> "card " + id);
            if (isThere && !asked.contains(id.value())) stageIsThere(turns, id, plan, asked);
        }
        for (var place : places(turns)) {
            var whole = Stream.of(turns.base(), turns.mine(), turns.theirs()).filter(one -> one.has(place)).count();
            if (whole < 3 || asked.contains(place.text()) || !plan.has(place)) continue;
            if (turns.base().at(place).equals(turns.mine().at(place)) && turns.base().at(place).equals(turns.theirs().at(place))) {
                assertEquals(turns.base().at(place), plan.at(place), place::text);
                continue;
            }
            everyFieldIsThere(Spot.of(place), turns.base().at(place).orElseThrow(), turns.mine().at(place).orElseThrow(), turns.theirs().at(place).orElseThrow(),
                    plan.at(place).orElseThrow(), asked);
        }
        everyLinkIsThere(turns, plan, asked);
        whatIsNamedAnewIsThere(turns, plan);
        ordersAreKept(turns, plan);
        return merged.conflicts().size();
    }

    private static void stageIsThere(Turns turns, Id id, Plan plan, Set<String> asked) {
        if (Stream.of(turns.base(), turns.mine(), turns.theirs()).anyMatch(one -> !one.cards().has(id))) return;
        var expected = expected(stage(turns.base(), id), stage(turns.mine(), id), stage(turns.theirs(), id), asked.contains(id + "/stage"));
        assertEquals(expected, stage(plan, id), () -> "stage of " + id);
    }

    private static Stage stage(Plan plan, Id id) {
        return plan.card(id).orElseThrow().stage();
    }

    private static void everyFieldIsThere(Spot at, Fields base, Fields mine, Fields theirs, Fields joined, Set<String> asked) {
        var fields = new HashSet<Field<?>>(base.present());
        fields.addAll(mine.present());
        fields.addAll(theirs.present());
        for (var field : fields) {
            if (field == CardFields.AUDIENCE) continue;
            var spot = at.into(new Step.Of(field));
            var isInner = field.kind() instanceof Kind.One || field.kind() instanceof Kind.Many || field.kind() instanceof Kind.Named
                    || field.kind() instanceof Kind.Words || field.kind() instanceof Kind.Choices;
            var isTorn = !mine.get(field).equals(theirs.get(field)) && !mine.get(field).equals(base.get(field)) && !theirs.get(field).equals(base.get(field));
            if (isTorn && isInner) {
                if (field.kind() instanceof Kind.Words && !asked.contains(spot.text())) everyElementIsThere(list(base, field), list(mine, field), list(theirs, field), list(joined, field));
                continue;
            }
            assertEquals(isTorn, asked.contains(spot.text()), spot::text);
            assertEquals(expected(base.get(field), mine.get(field), theirs.get(field), isTorn), joined.get(field), spot::text);
        }
    }

    private static Collection<?> list(Fields fields, Field<?> field) {
        return fields.get(field).<Collection<?>>map(value -> (Collection<?>) value).orElse(List.of());
    }

    private static void everyElementIsThere(Collection<?> base, Collection<?> mine, Collection<?> theirs, Collection<?> joined) {
        var all = new HashSet<Object>(mine);
        all.addAll(theirs);
        all.removeIf(one -> base.contains(one) && !(mine.contains(one) && theirs.contains(one)));
        assertEquals(all, new HashSet<>(joined));
    }

    private static void everyLinkIsThere(Turns turns, Plan plan, Set<String> asked) {
        var all = new HashSet<Place.OfLink>();
        for (var one : List.of(turns.base(), turns.mine(), turns.theirs())) one.links().forEach(link -> all.add(link.place()));
        for (var place : all) {
            if (asked.contains(place.text()) || touches(asked, place)) continue;
            assertEquals(isThere(turns.base().link(place), turns.mine().link(place), turns.theirs().link(place)), plan.has(place), () -> "link " + place.text());
        }
    }

    /// Whether a card at its ends was deleted by one and stays.
    private static boolean touches(Set<String> asked, Place.OfLink place) {
        return asked.contains(place.from().value()) || asked.contains(place.to().text());
    }

    /// What either side began to speak of, and has itself.
    private static void whatIsNamedAnewIsThere(Turns turns, Plan plan) {
        var before = mentions(turns.base());
        for (var side : List.of(turns.mine(), turns.theirs()))
            for (var mention : mentions(side))
                if (!before.contains(mention) && turns.base().has(new Place.Of(mention.id())) && side.has(new Place.Of(mention.id())))
                    assertTrue(plan.has(new Place.Of(mention.id())), () -> mention.at().text() + " names " + mention.id());
    }

    private static Set<Mentions.Mention> mentions(Plan plan) {
        var places = Stream.of(Stream.of(Place.PLAN), Stage.ALL.stream().map(Place.OfStage::new), plan.cards().stream().map(card -> new Place.Of(card.id())));
        return places.flatMap(all -> all).flatMap(place -> Mentions.in(Spot.of(place), plan.at(place).orElseThrow()).stream()).collect(Collectors.toSet());
    }

    /// A side that moved nothing leaves the other side's order as it is.
    private static void ordersAreKept(Turns turns, Plan plan) {
        for (var one : List.of(turns, turns.exchanged()))
            if (order(one.base(), one.theirs()).equals(order(one.theirs(), one.base()))) assertEquals(order(one.mine(), plan), order(plan, one.mine()));
    }

    /// The cards of a plan that another has too.
    private static List<Id> order(Plan plan, Plan other) {
        return plan.cards().stream().map(Card::id).filter(other.cards()::has).toList();
    }

    private static <T> T expected(T base, T mine, T theirs, boolean isAsked) {
        return isAsked || theirs.equals(base) ? mine : mine.equals(base) ? theirs : mine;
    }

    /// Presence as the law has it, when nobody is asked.
    private static boolean isThere(Optional<?> base, Optional<?> mine, Optional<?> theirs) {
        return mine.isPresent() && theirs.isPresent() || base.isEmpty() && (mine.isPresent() || theirs.isPresent());
    }

    private static Set<Id> ids(Turns turns) {
        return Stream.of(turns.base(), turns.mine(), turns.theirs()).flatMap(plan -> plan.cards().stream()).map(Card::id).collect(Collectors.toSet());
    }

    private static List<Place> places(Turns turns) {
        var all = new ArrayList<Place>(List.of(Place.PLAN));
        Stage.ALL.forEach(stage -> all.add(new Place.OfStage(stage)));
        ids(turns).forEach(id -> all.add(new Place.Of(id)));
        turns.base().audiences().forEach(one -> all.add(new Place.Of(one.id())));
        turns.base().links().stream().map(Link::place).forEach(all::add);
        return all;
    }

    /// What of a merge does not depend on whose plan was whose: which cards, links and audiences there are, and the order of those whose place
    /// nobody is asked about.
    private static Object calm(Merged merged) {
        var asked = merged.conflicts().stream().map(one -> one.at().text()).collect(Collectors.toSet());
        return List.of(merged.plan().cards().stream().map(Card::id).filter(id -> !asked.contains(id + "/order")).toList(),
                merged.plan().links().stream().map(Link::place).toList(), merged.plan().audiences().stream().map(Audience::id).toList());
    }

    private static Merged merged(Plan base, Plan mine, Plan theirs) {
        return Merge.of(base, mine, theirs, ids());
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(7));
    }

    private static void forEachPair(int count, Consumer<Turns> law) {
        Plans.seeds(count).filter(seed -> !holds(law, Turns.of(seed))).findFirst().ifPresent(seed -> {
            for (int edits = 0; edits <= 2 * Turns.MOST; edits++)
                for (int mine = Math.max(0, edits - Turns.MOST); mine <= Math.min(edits, Turns.MOST); mine++)
                    if (!holds(law, Turns.of(seed, mine, edits - mine))) {
                        System.err.println("seed " + seed + ", cut to " + mine + " edits of mine and " + (edits - mine) + " of theirs");
                        law.accept(Turns.of(seed, mine, edits - mine));
                    }
        });
    }

    private static boolean holds(Consumer<Turns> law, Turns turns) {
        try {
            law.accept(turns);
            return true;
        } catch (AssertionError | RuntimeException wrong) {
            return false;
        }
    }

    private static void forEachWritten(Consumer<Turns> law) {
        var first = Plans.seeds(1).findFirst().orElseThrow();
        forEachSeed(WRITTEN.size(), seed -> law.accept(WRITTEN.get((int) (seed - first))));
    }

    private static void forEachSeed(int count, LongConsumer law) {
        Plans.seeds(count).forEach(seed -> {
            try {
                law.accept(seed);
            } catch (AssertionError | RuntimeException wrong) {
                fail("seed " + seed + ": " + wrong.getMessage(), wrong);
            }
        });
    }
}
