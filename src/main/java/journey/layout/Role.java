package journey.layout;

/// What a figure is to its reader. Painters of tagged media and screen readers tell headings from cards by it.
public enum Role {
    TITLE, SUMMARY, LOGO, LANE, LANE_LABEL, STAGE, RULER, LINK, STEP_BACK, CARD, GHOST, BADGE, WELCOME, LEGEND,
    /// How many open remarks there are about something.
    REMARKS,
    /// The head of a row or column of a chart.
    HEADING,
    /// What a chart says at one place.
    VALUE,
    /// The people of one stage in the strip of the forecast.
    FORECAST,
    /// The share of a stage's people who go on to the next.
    STEP
}
