package journey.exchange;

import journey.plan.CardFields.Reading;

/// A reading as a row of a table has it.
///
/// @param writing what stood beside its number
record Found(int line, Reading reading, Writing writing) {

    enum Writing {
        /// Nothing: in a column of shares it is not said whether they are percent.
        BARE,
        /// A sign of percent or of money, or a second number; or it comes from a workbook, which knows, or from a row of its own.
        PLAIN
    }
}
