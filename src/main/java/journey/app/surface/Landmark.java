package journey.app.surface;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import journey.layout.Figure;
import journey.layout.Role;
import journey.layout.Subject;

/// A node without looks of its own that stands over a painted figure, so that the keyboard, screen readers and tests reach it by name.
/// It lies in units of the board; the group that holds it moves and scales. The pointer goes through it.
public final class Landmark extends Region {
    private final Consumer<Landmark> fired;
    private Figure figure;
    private boolean chosen;

    Landmark(Figure figure, Consumer<Landmark> fired) {
        this.figure = figure;
        this.fired = fired;
        getStyleClass().add("landmark");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        show(figure);
    }

    /// What it stands over.
    public Subject subject() {
        return figure.subject();
    }

    void show(Figure next) {
        if (!next.subject().equals(figure.subject())) setAccessibleHelp("");
        figure = next;
        setAccessibleRole(role(next.role()));
        var at = next.bounds();
        if (at.x() != getLayoutX() || at.y() != getLayoutY()) relocate(at.x(), at.y());
        if (at.width() != getWidth() || at.height() != getHeight()) resize(at.width(), at.height());
        if (!next.spoken().equals(getAccessibleText())) setAccessibleText(next.spoken());
    }

    private static AccessibleRole role(Role role) {
        return switch (role) {
            case HEADING -> AccessibleRole.TEXT;
            case LOGO -> AccessibleRole.IMAGE_VIEW;
            case VALUE, FORECAST, STEP -> AccessibleRole.BUTTON;
            case TITLE, SUMMARY, LANE, LANE_LABEL, STAGE, RULER, LINK, STEP_BACK, CARD, GHOST, BADGE, REMARKS, WELCOME, LEGEND -> AccessibleRole.TOGGLE_BUTTON;
        };
    }

    void choose(boolean now) {
        if (chosen == now) return;
        chosen = now;
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? chosen : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) fired.accept(this);
        else super.executeAccessibleAction(action, parameters);
    }
}
