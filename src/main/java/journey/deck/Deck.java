package journey.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import journey.layout.Logo;
import journey.layout.TextMeasure;
import journey.layout.View;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.rule.Problem;

/// A plan to be shown to people: a cover, the whole board, and each stage with its cards in full. A stage with more cards than a slide
/// can hold in letters that can be read goes on on further slides.
public record Deck(String title, Locale language, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /// A deck in the words of the view. Of a view of some cards only, it has the stages that hold them.
    ///
    /// The title and the logo of the view are on the cover and on the board; the bands of the stages are coloured, as no logo is meant to stand.
    ///
    /// @param problems what the speaker is told that there is to mend; none for a deck that goes to others
    public static Deck of(Plan given, View view, List<Problem> problems) {
        var plan = view.imprint().on(given);
        var words = view.words();
        var title = plan.title().isBlank() ? words.say("board.untitled-plan") : TextMeasure.shown(plan.title());
        var notes = new SpeakerNotes(plan, words, problems);
        var telling = new CardTelling(plan, view);
        var slides = new ArrayList<Slide>();
        slides.add(new Cover(plan, title, Logo.of(view.imprint(), plan, words), words).slide());
        slides.add(BoardSlide.of(plan, title, view, notes));
        for (var stage : Stage.ALL) {
            var cards = plan.cardsIn(stage).filter(card -> view.only().isEmpty() || view.only().get().contains(card.id())).map(telling::of).toList();
            if (view.only().isEmpty() || !cards.isEmpty()) slides.addAll(new StageSlides(plan, stage, cards, words).slides(notes));
        }
        return new Deck(title, words.locale(), slides);
    }
}
