package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import journey.guide.Lens;
import journey.layout.Mark;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final LocalDate READ = LocalDate.of(2027, 2, 3);

    private static Plan plan() {
        var reading = new Reading(Fields.of(Reading.ON, READ).with(Reading.VALUE, BigDecimal.ONE));
        return Plan.blank("Plan").withCards(Cards.of(List.of(Card.of(CardType.METRIC, new Id("clicks"), Stage.AWARE,
                Fields.of(CardFields.TITLE, "Clicks").with(CardFields.READINGS, List.of(reading))))));
    }

    private static long old(ExportPlans.Shown shown, LocalDate today) {
        return new Drawing.OfBoard(shown, Lens.VALUE_JOURNEY).of(plan(), Words.in(Locale.UK), today).figures().stream().flatMap(figure -> figure.marks().stream())
                .filter(mark -> mark instanceof Mark.Text text && text.text().equals("old: 3 Feb 2027")).count();
    }

    @Test
    void aBoardSaysWhichReadingsAreOldAtTheDayOfItsExport() {
        for (var shown : ExportPlans.Shown.values()) {
            assertEquals(0, old(shown, READ.plusDays(20)));
            assertEquals(1, old(shown, READ.plusDays(60)));
        }
    }
}
