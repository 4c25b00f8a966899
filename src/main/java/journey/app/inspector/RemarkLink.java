package journey.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import journey.gesture.Selection;
import journey.plan.Place;
import journey.plan.Remarks;

/// Says how many open remarks there are about the card, the stage or the plan that is shown, and leads to them; where there is none it
/// offers to add one.
final class RemarkLink extends Hyperlink {
    private final Reach reach;
    private Consumer<Place> go = _ -> { };

    RemarkLink(Reach reach) {
        this.reach = reach;
        setId("inspector-remarks");
        getStyleClass().add("inspector-remarks");
        setGraphic(Shapes.sign("bubble-sign"));
    }

    void setOnGo(Consumer<Place> callback) {
        go = callback;
    }

    void show() {
        var place = place(reach.workspace().selection());
        setVisible(place.isPresent());
        setManaged(place.isPresent());
        place.ifPresent(at -> {
            var open = Remarks.open(reach.plan(), at);
            setText(open == 0 ? reach.say("field.remarks.add") : reach.say("field.remarks.open", open));
            setOnAction(_ -> {
                setVisited(false);
                go.accept(at);
            });
        });
    }

    private static Optional<Place> place(Selection chosen) {
        if (chosen.isEmpty()) return Optional.of(Place.PLAN);
        return chosen.places().size() == 1 && chosen.links().isEmpty() ? chosen.lead() : Optional.empty();
    }
}
