package journey.pages;

import journey.layout.Face.Weight;
import journey.layout.Face;

/// The type of documents: a unit is three quarters of a point, so that texts are of ten points.
final class Faces {
    static final Face HEADING = Face.of(30, Weight.BOLD);
    static final Face ASK = Face.of(16, Weight.REGULAR);
    static final Face AGAIN = Face.of(15, Weight.SEMI_BOLD);
    static final Face SECTION = Face.of(17, Weight.BOLD);
    static final Face CARD = Face.of(14.5, Weight.SEMI_BOLD);
    static final Face SECOND = Face.of(12, Weight.MEDIUM);
    static final Face TEXT = Face.of(13, Weight.REGULAR);
    static final Face LABEL = Face.of(11.5, Weight.REGULAR);
    static final Face COLUMN = Face.of(11.5, Weight.SEMI_BOLD);
    static final Face CELL = Face.of(12.5, Weight.REGULAR);
    static final Face CELL_HEAD = Face.of(12.5, Weight.SEMI_BOLD);
    static final Face FOOT = Face.of(11.5, Weight.REGULAR);

    private Faces() {}
}
