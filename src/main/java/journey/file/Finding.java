package journey.file;

import journey.plan.Phrase;

/// Something in a file that was not as it should be, and did not keep the plan from opening.
///
/// @param at where: a JSON pointer, such as `/cards/3/price`
/// @param about the title of the card or the name of the audience, "" if there is none
/// @param what what is wrong, and what was done
/// @param cost whether saving takes something away that the file holds
public record Finding(String at, String about, Phrase what, Cost cost) {

    /// What saving does to the thing found.
    public enum Cost {
        /// It is written back as it is.
        KEPT,
        /// It was left out or changed: the original is kept beside when the plan is saved over it.
        CHANGED
    }
}
