package journey.app.panels;

import journey.plan.Place;

/// What the window does for the list of problems.
public interface Around {
    /// Brings a place of the board into sight, if the board can be seen.
    void reveal(Place place);

    /// Brings a place of the board into sight, and the board too if something stands in its place.
    void show(Place place);

    /// Opens the catalogue of rules at one of them.
    void explain(String rule);
}
