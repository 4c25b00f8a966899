package journey.gesture;

import java.util.LinkedHashSet;
import journey.layout.Rect;
import journey.plan.Place;

/// What a band chooses: the cards that it touches, in the order of the plan, beside what is chosen anyway.
final class Choosing {
    private Choosing() {}

    static Selection within(Rect band, Selection base, Setting setting) {
        var places = new LinkedHashSet<Place>();
        base.places().stream().filter(place -> !(place instanceof Place.OfStage)).forEach(places::add);
        var grid = setting.board().grid();
        for (var card : setting.plan().cards()) {
            var rect = grid.cards().get(card.id());
            if (rect != null && rect.meets(band)) places.add(new Place.Of(card.id()));
        }
        return new Selection(places);
    }
}
