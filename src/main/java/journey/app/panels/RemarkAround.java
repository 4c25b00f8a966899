package journey.app.panels;

import java.time.Instant;
import javafx.beans.value.ObservableValue;
import journey.plan.Place;

/// What the window does for the list of remarks.
public interface RemarkAround {
    /// Brings a place of the board into sight, and the board too if something stands in its place.
    void show(Place place);

    /// Whose name stands under a new remark, "" if nobody is known.
    ObservableValue<String> author();

    /// Lets the person say who they are.
    void askAuthor();

    Instant now();

    /// "today, 9:12", "yesterday", "3 June".
    String when(Instant moment);
}
