package journey.handout;

import journey.chart.Chart;
import journey.plan.Stage;

/// What of a plan is handed on.
public sealed interface Part {
    /// All of it.
    record Whole() implements Part {}

    /// The cards that are chosen, with the stages and lanes that they need.
    record Selected() implements Part {}

    /// The cards of one stage.
    record OfStage(Stage stage) implements Part {}

    /// One of the views that explain the plan.
    record OfChart(Chart chart) implements Part {}

    Part WHOLE = new Whole();
}
