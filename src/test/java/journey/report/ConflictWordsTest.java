package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.merge.Choice.Side;
import journey.merge.Conflict;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.merge.Spot;
import journey.merge.Step;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;

/// What people read of choices that a merge left, and of what it joined.
class ConflictWordsTest {
    private static final Words WORDS = Words.in(Locale.UK);
    private static final Id OFFER = new Id("b2m6r8ye");
    private static final Id LEADS = new Id("x3c9p6ht");
    private static final Id CALL = new Id("s7d2k5vf");
    private static final Place AT_OFFER = new Place.Of(OFFER);
    private static final Plan BASE = new Plan(Fields.of(Settings.TITLE, "Launch").with(Settings.CURRENCY, "EUR"), List.of(), Map.of(), Cards.of(List.of(
            Card.of(CardType.OFFER, OFFER, Stage.CONVERT, Fields.of(CardFields.TITLE, "First month").with(CardFields.PRICE, Amount.of("1.00"))),
            Card.of(CardType.NOTE, CALL, Stage.CONVERT, Fields.of(CardFields.TITLE, "Ask legal")),
            Card.of(CardType.METRIC, LEADS, Stage.CONVERT, Fields.of(CardFields.TITLE, "Leads").with(CardFields.READINGS, List.of(reading("5")))))), List.of(), List.of());

    @Test
    void aPriceIsNamedWithItsCard() {
        assertEquals(List.of("First month: Price", "€1.00", "€2.00", "Removed"), said(put(AT_OFFER, CardFields.PRICE, Amount.of("2.00")), new Edit.Put<>(AT_OFFER, CardFields.PRICE, Optional.empty())));
    }

    @Test
    void whatBothAddedWasNothingBefore() {
        var excite = new Place.OfStage(Stage.EXCITE);

        assertEquals(List.of("Excite: Goal", "-", "More", "Less"), said(put(excite, StagePlan.GOAL, "More"), put(excite, StagePlan.GOAL, "Less")));
    }

    @Test
    void aDeletedCardIsRemovedAndTheOtherOneSaysWhatIsNewOfIt() {
        assertEquals(List.of("First month", "First month (Offer, Convert)\nPrice: €1.00", "Removed", "First month (Offer, Convert)\nPrice: €2.00"),
                said(new Edit.Delete(Set.of(OFFER)), put(AT_OFFER, CardFields.PRICE, Amount.of("2.00"))));
    }

    @Test
    void stagesOrdersAndReadingsAreSaidInWords() {
        assertEquals(List.of("First month: Stage", "Convert", "Excite", "Ascend"),
                said(new Edit.Move(Set.of(OFFER), Stage.EXCITE, Optional.empty()), new Edit.Move(Set.of(OFFER), Stage.ASCEND, Optional.empty())));
        assertEquals(List.of("Leads: Readings, 2027-05-31, Value", "5", "6", "7"),
                said(put(new Place.Of(LEADS), CardFields.READINGS, List.of(reading("6"))), put(new Place.Of(LEADS), CardFields.READINGS, List.of(reading("7")))));
        var order = new Conflict(Spot.of(new Place.Of(LEADS)).into(Step.Own.ORDER), Optional.of(CALL), Optional.empty(), Optional.of(OFFER));
        assertEquals(List.of("Leads: Place in the stage", "Below “Ask legal”", "First in its stage", "Below “First month”"), said(BASE, order));
    }

    @Test
    void whatWasJoinedSaysWhoseItWas() {
        var mine = new Edit.Move(Set.of(CALL), Stage.CONVERT, Optional.of(OFFER)).apply(put(AT_OFFER, CardFields.TITLE, "Month").apply(BASE));
        var theirs = new Edit.Add(Card.of(CardType.TOUCHPOINT, new Id("podcast2"), Stage.AWARE, Fields.of(CardFields.TITLE, "Podcast guest")))
                .apply(new Edit.Put<>(AT_OFFER, CardFields.TITLE, "Week").apply(put(AT_OFFER, CardFields.PRICE, Amount.of("0.50")).apply(BASE)));
        var merged = Merge.of(BASE, mine, theirs, Ids.from(new SplittableRandom(1)));

        assertEquals(List.of(new Joined(Joined.Sign.ADDED, "They added the touchpoint “Podcast guest” in Aware"),
                        new Joined(Joined.Sign.CHANGED, "They changed “Week”: price from €1.00 to €0.50"), new Joined(Joined.Sign.CHANGED, "I moved “Ask legal” to the top of Convert")),
                Joined.of(BASE, mine, theirs, merged.conflicts(), WORDS));
    }

    @Test
    void everyChoiceOfAnyPlansCanBeSaidAndEveryJoinedChange() {
        Plans.seeds(60).forEach(seed -> {
            var base = Plans.sized(8, seed);
            var mine = with(base, Plans.sized(20, seed + 1));
            var theirs = with(base, Plans.sized(20, seed + 2));
            var merged = Merge.of(base, mine, theirs, Ids.from(new SplittableRandom(seed)));
            var said = Stream.concat(merged.conflicts().stream().flatMap(one -> said(merged.plan(), one).stream()),
                    Joined.of(base, mine, theirs, merged.conflicts(), WORDS).stream().map(Joined::sentence));

            assertEquals(List.of(), said.filter(String::isBlank).toList(), () -> "seed " + seed);
        });
    }

    private static Plan with(Plan base, Plan donor) {
        var cards = base.cards().stream().map(card -> donor.cards().stream().filter(one -> one.shape() == card.shape()).findFirst()
                .map(one -> card.with(one.fields())).orElse(card)).toList();
        return new Plan(donor.settings(), base.audiences(), donor.stages(), Cards.of(cards), base.links().stream().map(link -> link.with(Fields.NONE)).toList(), donor.putAside());
    }

    private static Reading reading(String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 5, 31)).with(Reading.VALUE, new BigDecimal(value)));
    }

    private static <T> Edit put(Place place, Field<T> field, T value) {
        return new Edit.Put<>(place, field, value);
    }

    private static List<String> said(Edit mine, Edit theirs) {
        Merged merged = Merge.of(BASE, mine.apply(BASE), theirs.apply(BASE), Ids.from(new SplittableRandom(1)));
        return said(merged.plan(), merged.conflicts().getFirst());
    }

    private static List<String> said(Plan plan, Conflict conflict) {
        var words = new ConflictWords(plan, WORDS);
        return List.of(words.name(conflict), words.base(conflict).orElse("-"), words.value(conflict, Side.MINE), words.value(conflict, Side.THEIRS));
    }
}
