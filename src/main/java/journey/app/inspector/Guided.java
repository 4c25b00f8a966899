package journey.app.inspector;

import journey.guide.Idea;
import journey.plan.Id;

/// What a sheet of the guide can do with an idea. The inspector remembers from where it was done, so that one click leads back.
interface Guided {
    Reach reach();

    /// Makes it a card of the plan, and shows that.
    void add(Idea idea);

    /// Shows a card that the plan has.
    void show(Id card);
}
