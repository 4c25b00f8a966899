package journey.layout;

import java.util.List;

/// Marks that stand together and mean one thing: a card, a stage's arrow, a link. `spoken` is what a screen reader says of it;
/// `order` is its place in the reading order, the lowest first; `href` is an address to open, "" for none, and already
/// known to be http, https or mailto; `alpha` is 1 but for what is faded (retired, filtered out).
public record Figure(Subject subject, Role role, Rect bounds, String spoken, int order, String href, double alpha, List<Mark> marks) {
    public Figure {
        marks = List.copyOf(marks);
    }

    /// The same at another place in the reading order.
    Figure read(int other) {
        return new Figure(subject, role, bounds, spoken, other, href, alpha, marks);
    }
}
