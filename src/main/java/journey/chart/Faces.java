package journey.chart;

import journey.layout.Face;
import journey.layout.Face.Weight;

/// The type of charts: the board's sizes and weights.
final class Faces {
    static final Face TITLE = Face.of(17, Weight.BOLD);
    /// The title of a panel, and what stands in its tables.
    static final Face PANEL = Face.of(15, Weight.BOLD);
    static final Face TEXT = Face.of(12.5, Weight.REGULAR);
    static final Face STRONG = Face.of(12.5, Weight.BOLD);
    static final Face LINE = Face.of(12, Weight.REGULAR);
    static final Face HEADING = Face.of(12.5, Weight.SEMI_BOLD);
    static final Face NAME = Face.of(11, Weight.MEDIUM);
    static final Face SECOND = Face.of(11, Weight.REGULAR);
    static final Face AXIS = Face.of(10.5, Weight.REGULAR);
    static final Face SMALL = Face.of(10, Weight.REGULAR);
    static final Face FIGURE = Face.of(11, Weight.SEMI_BOLD);
    static final Face COUNT = Face.of(17, Weight.BOLD);
    static final Face CHIP = Face.of(10, Weight.MEDIUM);
    static final Face SIGN = Face.of(10, Weight.BOLD);

    private Faces() {}
}
