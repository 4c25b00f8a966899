package journey.layout;

import journey.guide.Lens;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;

/// What a figure belongs to.
public sealed interface Subject {

    record OfPlan() implements Subject {}

    record OfStage(Stage stage) implements Subject {}

    record OfLane(Lane lane) implements Subject {}

    /// A cell: one stage in one lane.
    record OfCell(Stage stage, Lane lane) implements Subject {}

    record OfCard(Id id) implements Subject {}

    record OfLink(Place.OfLink link) implements Subject {}

    /// People who step back from one stage to an earlier one.
    record OfStepBack(Stage from, Stage to) implements Subject {}

    /// A part of the journey as a lens divides it, by its key.
    record OfBand(Lens lens, String key) implements Subject {}

    /// What the forecast says of a stage.
    record OfForecast(Stage stage) implements Subject {}

    /// The step from a stage to the next.
    record OfStep(Stage from) implements Subject {}

    /// A part of a chart, by a name of the chart's own. One card can be told of in several parts.
    record OfPart(String name) implements Subject {}
}
