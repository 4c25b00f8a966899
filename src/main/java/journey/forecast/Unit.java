package journey.forecast;

/// What the number of an [Input] counts.
public enum Unit {
    /// People a period, or people that one fan brings.
    PEOPLE,
    /// Money in the plan's currency.
    MONEY,
    /// A share of people, from 0 to 1.
    SHARE,
    /// How many times a price is paid.
    TIMES
}
