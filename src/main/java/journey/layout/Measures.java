package journey.layout;

/// The board's measures, in board units. Steps of four; type of 10 and more.
final class Measures {
    static final double MARGIN = 40;
    static final double LABELS = 100;
    static final double COLUMN = 182;
    static final double GUTTER = 28;
    static final double HEADER = 96;
    static final double BARE_HEADER = 24;
    static final double ARROW = 52;
    static final double UNDER_ARROWS = 14;
    static final double LANE_PADDING = 8;
    static final double LANE_GAP = 8;
    static final double LOWEST_CELL = 40;
    static final double CARD_GAP = 8;
    static final double CARD_PADDING = 14;
    static final double GHOST = 52;
    /// The gap below and above lanes where links run across.
    static final double CORRIDOR = 2 * LANE_PADDING + LANE_GAP;

    static final Face TITLE = Face.of(24, Face.Weight.BOLD);
    static final Face AUDIENCE = Face.of(13, Face.Weight.REGULAR);
    static final Face STATE = Face.of(13, Face.Weight.MEDIUM);
    static final Face STAGE = Face.of(14, Face.Weight.BOLD);
    static final Face ASK = Face.of(10, Face.Weight.REGULAR);
    static final Face LANE = Face.of(11.5, Face.Weight.SEMI_BOLD);
    static final Face CARD_TITLE = Face.of(12.5, Face.Weight.SEMI_BOLD);
    static final Face SECOND = Face.of(11, Face.Weight.REGULAR);
    static final Face CHIP = Face.of(10, Face.Weight.MEDIUM);
    static final Face GHOST_LABEL = Face.of(11, Face.Weight.MEDIUM);
    static final Face ARC_LABEL = Face.of(10.5, Face.Weight.MEDIUM);
    static final Face RULER = Face.of(11, Face.Weight.MEDIUM);
    static final Face RULER_LABEL = Face.of(10.5, Face.Weight.MEDIUM);
    static final Face COUNT = Face.of(14, Face.Weight.BOLD);
    static final Face COUNTED = Face.of(10.2, Face.Weight.REGULAR);
    static final Face PERIOD = Face.of(10.5, Face.Weight.REGULAR);
    static final Face SIGN = Face.of(10, Face.Weight.BOLD);
    static final Face WELCOME = Face.of(17, Face.Weight.BOLD);

    private Measures() {}
}
