package journey.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Stage;

/// What one figure of a forecast comes to: as it is to be expected, and how wide it spreads.
///
/// @param expected absent where the figure cannot be reckoned, or the journey grows without bound
/// @param spread   absent where no draw has the figure
public record Outcome(Measure measure, Optional<Double> expected, Optional<Spread> spread) {

    /// The people of every stage and then all figures, also those that are absent, so that any two forecasts can be laid side by side.
    ///
    /// @param draws of the same inputs
    public static List<Outcome> all(Forecast forecast, Draws draws) {
        return Stream.concat(Stage.ALL.stream().map(stage -> people(stage, forecast, draws)), Stream.of(Figure.values()).map(figure -> whole(figure, forecast, draws))).toList();
    }

    private static Outcome people(Stage stage, Forecast forecast, Draws draws) {
        var expected = forecast instanceof Forecast.Settled settled ? Optional.ofNullable(settled.people().get(stage)) : Optional.<Double>empty();
        return new Outcome(new Measure.People(stage), expected, Optional.ofNullable(draws.people().get(stage)));
    }

    private static Outcome whole(Figure figure, Forecast forecast, Draws draws) {
        var expected = forecast instanceof Forecast.Settled settled ? Optional.ofNullable(settled.figures().get(figure)) : Optional.<Double>empty();
        return new Outcome(new Measure.Whole(figure), expected, Optional.ofNullable(draws.figures().get(figure)));
    }
}
