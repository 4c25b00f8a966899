package journey.layout;

/// What a board may be drawn with or without; an export leaves some of it out.
public enum Extra {
    /// Title, audience, period and the state of the plan, above all else.
    TITLE,
    /// Badges on cards and stages that have problems.
    PROBLEMS,
    /// Cards that could be, where a stage or lane has none.
    GHOSTS,
    /// The strip of the forecast, last of all, of a plan that has begun one.
    FORECAST,
    /// How many open remarks there are about cards, stages and the plan. They are talk of those who plan: a window shows them, and nothing that
    /// is handed on or shown to a room does.
    REMARKS,
    /// What the signs and colours of the board mean, below all else. For those who get it handed on: a window explains itself.
    LEGEND
}
