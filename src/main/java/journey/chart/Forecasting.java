package journey.chart;

import java.util.List;
import java.util.Optional;
import journey.forecast.Draws;
import journey.forecast.Figure;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.layout.Board;
import journey.layout.Scale;
import journey.plan.Plan;
import journey.text.Words;

/// What the pictures of a forecast are drawn from.
///
/// @param draws   how wide the figures spread; absent while nobody has drawn them yet
/// @param outcome what is asked about: what moves it most, and whether it is reached
/// @param trial   the plan with other numbers, shown beside the plan as it is
public record Forecasting(Plan plan, Words words, Optional<Draws> draws, Scale scale, Measure outcome, Optional<Plan> trial) {
    /// Of a plan as it is, with draws of its own.
    public static Forecasting of(Plan plan, Words words) {
        var inputs = Inputs.of(plan);
        var draws = inputs.isBegun() ? Draws.of(inputs, Draws.SEED, () -> false) : Optional.<Draws>empty();
        return new Forecasting(plan, words, draws, Scale.LOGARITHMIC, new Measure.Whole(Figure.PROFIT), Optional.empty());
    }

    /// All of them on one page, so many units wide and as high as it must be: panels side by side from 1000 on, else one below the other. The
    /// type is the same at every width.
    public Drawn page(double width) {
        return new ForecastPage(this, width).drawn();
    }

    /// The same in pieces that can be parted, for paper, of a forecast that is begun.
    public List<Board> sheets(double width) {
        return new ForecastPage(this, width).sheets();
    }
}
