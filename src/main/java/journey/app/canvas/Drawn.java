package journey.app.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.gesture.Gesture;
import journey.gesture.Selection;
import journey.layout.Figure;
import journey.layout.Subject;
import journey.plan.Id;

/// What is drawn over the board: what a finding speaks of, what is chosen, the handle of the card under the pointer, and whatever the gesture shows.
final class Drawn {
    private Drawn() {}

    static List<Figure> over(Targets targets, Set<Subject> lit, Selection selection, Optional<Id> hovered, Gesture gesture) {
        var overlay = targets.overlay();
        var all = new ArrayList<>(overlay.lit(lit));
        all.addAll(overlay.selection(Canvas.subjects(selection)));
        switch (gesture) {
            case Gesture.Idle _ -> hovered.ifPresent(id -> all.addAll(overlay.pointed(id)));
            case Gesture.Pressing _, Gesture.Panning _ -> { }
            case Gesture.Dragging drag -> {
                drag.spot().ifPresent(spot -> all.addAll(overlay.marker(spot)));
                if (!drag.copies()) all.addAll(Carried.veils(targets.board(), drag.cards()));
                all.addAll(Carried.cards(targets.board(), drag.cards(), drag.at().x() - drag.from().x(), drag.at().y() - drag.from().y()));
            }
            case Gesture.Adding adding -> {
                adding.spot().ifPresent(spot -> all.addAll(overlay.marker(spot)));
                adding.at().ifPresent(at -> all.addAll(Carried.outline(at)));
            }
            case Gesture.Banding banding -> all.addAll(overlay.band(banding.band()));
            case Gesture.Linking linking -> all.addAll(overlay.linking(linking.from(), linking.at(), linking.to()));
        }
        return all;
    }
}
