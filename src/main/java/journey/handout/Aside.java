package journey.handout;

import journey.plan.Word;

/// What can stand beside the cards.
public enum Aside implements Word {
    /// The signs of problems, with the cards that could be; in documents the list of what is to mend.
    FINDINGS,
    /// The cards that do not pass the filter of the window, faded.
    FILTER,
    /// The people of each stage, below the board; in a report all that the forecast says.
    FORECAST,
    /// What the signs on the board mean, below it.
    LEGEND,
    /// The words of the trade, at the end of a report.
    GLOSSARY
}
