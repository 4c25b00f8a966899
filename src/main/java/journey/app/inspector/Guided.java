package journey.app.inspector;

import java.util.Set;
import journey.guide.Idea;
import journey.plan.Id;
import journey.plan.Place;

/// What a sheet of the guide can do with an idea. The inspector remembers from where it was done, so that one click leads back.
interface Guided {
    Reach reach();

    /// Makes it a card of the plan, and shows that.
    void add(Idea idea);

    /// Shows a card that the plan has.
    void show(Id card);

    /// Lights places of the board and brings them into sight; none puts the light out.
    void light(Set<Place> places);
}
