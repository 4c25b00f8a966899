package journey.app.present;

import java.util.Comparator;
import java.util.stream.Collectors;
import journey.deck.Slide;
import journey.deck.Step;
import journey.deck.Walk;
import journey.layout.Figure;
import journey.layout.Subject;
import journey.text.Words;

/// Says where on a walk somebody is.
record Telling(Words words) {

    /// For the foot of a slide: "Subscribe · 5 of 10".
    String foot(Walk walk) {
        var count = walk.deck().slides().size();
        var number = number(walk);
        return walk.stage().map(stage -> words.say("present.foot-stage", stage, number, count)).orElseGet(() -> words.say("present.foot", number, count));
    }

    /// The number of the slide, from 1; at the end that of the last.
    private static int number(Walk walk) {
        return walk.number().orElse(walk.deck().slides().size() - 1) + 1;
    }

    /// For the speaker: "Subscribe: card 3 of 5 · slide 5 of 10".
    String whole(Walk walk) {
        return walk.isOver() ? place(walk) : words.say("present.place", place(walk), number(walk), walk.deck().slides().size());
    }

    /// "Subscribe: card 3 of 5".
    String place(Walk walk) {
        return switch (walk.step()) {
            case Step.OfSlide(var slide) -> switch (walk.deck().slides().get(slide).form()) {
                case COVER, PAGE -> walk.deck().slides().get(slide).title();
                case PICTURE -> words.say("present.board");
            };
            case Step.OfCard(_, _, var number, var count) -> words.say("present.card", walk.stage().orElseThrow(), number, count);
            case Step.End _ -> words.say("present.end");
        };
    }

    /// For those who listen to it.
    String spoken(Walk walk) {
        var slides = walk.deck().slides();
        return switch (walk.step()) {
            case Step.OfSlide(var slide) -> words.say("present.spoken.slide", slide + 1, slides.size(), spoken(slides.get(slide)));
            case Step.OfCard(var slide, var card, var number, var count) -> words.say("present.spoken.card", number, count,
                    slides.get(slide).board().figures().stream().filter(figure -> figure.subject().equals(new Subject.OfCard(card))).findFirst().orElseThrow().spoken());
            case Step.End _ -> words.say("present.end");
        };
    }

    /// All that stands on it but its cards, each by itself.
    private static String spoken(Slide slide) {
        return slide.board().figures().stream().filter(Telling::isHead).sorted(Comparator.comparingInt(Figure::order)).map(Figure::spoken)
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static boolean isHead(Figure figure) {
        return switch (figure.role()) {
            case TITLE, LOGO, SUMMARY, WELCOME -> true;
            case LANE, LANE_LABEL, STAGE, RULER, LINK, STEP_BACK, CARD, GHOST, BADGE, REMARKS, LEGEND, HEADING, VALUE, FORECAST, STEP -> false;
        };
    }
}
