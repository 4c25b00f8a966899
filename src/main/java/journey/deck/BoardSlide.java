package journey.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.layout.CardSays;
import journey.layout.Extra;
import journey.layout.Lane;
import journey.layout.Layout;
import journey.layout.Subject;
import journey.layout.View;
import journey.plan.Plan;

/// The whole board on one slide, as it is in the window. It has no legend: on a slide nobody could read it, and who shows the slide explains it.
final class BoardSlide {
    private BoardSlide() {}

    static Slide of(Plan plan, String title, View view, SpeakerNotes notes) {
        return new Slide(Slide.Form.PICTURE, title, Layout.of(plan, view.without(Extra.LEGEND)), texts(plan, title, view), notes.ofPlan());
    }

    private static Map<Subject, List<String>> texts(Plan plan, String title, View view) {
        var texts = new HashMap<Subject, List<String>>();
        var says = CardSays.in(plan, view);
        for (var card : plan.cards()) texts.put(new Subject.OfCard(card.id()), texts(says.apply(card)));
        for (var lane : Lane.values()) texts.put(new Subject.OfLane(lane), List.of(view.words().name(lane)));
        texts.put(new Subject.OfPlan(), List.of(title));
        return texts;
    }

    private static List<String> texts(CardSays says) {
        var texts = new ArrayList<String>();
        texts.add(says.title());
        Stream.concat(says.second().lines(), says.chips().stream()).filter(text -> !text.isBlank()).forEach(texts::add);
        return texts;
    }
}
