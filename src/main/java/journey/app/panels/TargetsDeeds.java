package journey.app.panels;

/// What can be done to a row of the table of targets.
interface TargetsDeeds {
    /// Shows the card on the board.
    void reveal(TargetsRow row);

    /// Asks for another target.
    ///
    /// @param typed what was typed on the cell to begin with, "" to begin with what stands there
    void aim(TargetsRow row, String typed);

    /// Turns over which way is better.
    void turn(TargetsRow row);

    /// Asks for a new reading.
    ///
    /// @param typed what was typed on the cell to begin with
    void read(TargetsRow row, String typed);

    /// Puts the rows on the clipboard.
    void copy();
}
