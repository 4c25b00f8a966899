package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static List<Outcome> all(Ride ride) {
        return Outcome.all(Forecast.of(ride.plan()), ride.draws());
    }

    @Test
    void everyStageAndFigureIsThereAlsoWhatIsAbsent() {
        var all = all(Ride.of("1000", Stage.AWARE, "20").card(CardType.TOUCHPOINT, "page", Stage.ENGAGE, fields -> fields));

        assertEquals(Stream.concat(Stage.ALL.stream().map(Measure.People::new), Stream.of(Figure.values()).map(Measure.Whole::new)).toList(), all.stream().map(Outcome::measure).toList());
        assertEquals(new Outcome(new Measure.People(Stage.ENGAGE), Optional.of(200.0), Optional.of(new Spread(200, 200, 200))), all.get(1));
        assertEquals(new Outcome(new Measure.People(Stage.SUBSCRIBE), Optional.empty(), Optional.empty()), all.get(2));
        assertEquals(new Outcome(new Measure.Whole(Figure.CAC), Optional.empty(), Optional.empty()), all.get(11));
    }

    @Test
    void ofAJourneyWithoutBoundNothingIsToBeExpected() {
        var all = all(Ride.of("1000", Stage.PROMOTE).offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(Stage.PROMOTE, "2")));

        assertEquals(List.of(), all.stream().filter(one -> one.expected().isPresent()).toList());
    }
}
