package journey.app.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import journey.layout.Filter;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.text.Words;

/// What of a plan stands in the light: the cards that a search found, and those that pass a filter. The toolbar's field and the filter
/// bar write it, and the list of problems what the chosen finding speaks of; the board reads it. It belongs to the view, not to the plan, and is no step of the history.
public final class Spotlight {
    private final ReadOnlyObjectProperty<Plan> plan;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);
    private final ObjectProperty<Set<Place>> lit = new SimpleObjectProperty<>(this, "lit", Set.of());
    private final ReadOnlyObjectWrapper<Optional<List<Id>>> found = new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

    Spotlight(ReadOnlyObjectProperty<Plan> plan) {
        this.plan = plan;
        query.addListener((_, _, _) -> search());
        plan.addListener((_, _, _) -> search());
    }

    /// What is looked for, "" for nothing.
    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// What a finding speaks of, while it is selected where findings are listed.
    public ObjectProperty<Set<Place>> litProperty() {
        return lit;
    }

    /// The cards that the query finds, in the order of the journey; absent while nothing is looked for.
    public ReadOnlyObjectProperty<Optional<List<Id>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The card found after a given one, the first after the last; absent if nothing was found.
    public Optional<Id> after(Optional<Id> card) {
        return found.get().filter(list -> !list.isEmpty())
                .map(list -> list.get((card.map(list::indexOf).orElse(-1) + 1) % list.size()));
    }

    /// The one before it, the last before the first.
    public Optional<Id> before(Optional<Id> card) {
        return found.get().filter(list -> !list.isEmpty())
                .map(list -> list.get((Math.max(0, card.map(list::indexOf).orElse(0)) + list.size() - 1) % list.size()));
    }

    private void search() {
        var now = plan.get();
        found.set(query.get().isBlank() ? Optional.empty()
                : Optional.of(new Search(Words.of(now), query.get()).in(now)));
    }
}
