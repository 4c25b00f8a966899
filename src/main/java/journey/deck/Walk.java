package journey.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.plan.Stage;

/// The way through a deck, and where on it somebody is: the cover, the board, each stage first as a whole and then card by card, and the
/// end. A value; every movement gives another, and none leads beyond the ends. A part is what can be leapt to: the cover, the board, a
/// stage on all of its slides, the end.
public record Walk(Deck deck, List<Step> steps, int at) {
    public Walk {
        steps = List.copyOf(steps);
    }

    /// At the first slide.
    public static Walk of(Deck deck) {
        var slides = deck.slides();
        var steps = new ArrayList<Step>();
        var counts = slides.stream().collect(Collectors.groupingBy(Slide::stage, Collectors.summingInt(slide -> slide.cards().size())));
        for (int i = 0, told = 0; i < slides.size(); i++) {
            var stage = slides.get(i).stage();
            var goesOn = i > 0 && stage.isPresent() && stage.equals(slides.get(i - 1).stage());
            if (!goesOn) {
                steps.add(new Step.OfSlide(i));
                told = 0;
            }
            for (var card : slides.get(i).cards()) steps.add(new Step.OfCard(i, card, ++told, counts.get(stage)));
        }
        steps.add(new Step.End());
        return new Walk(deck, steps, 0);
    }

    private Walk to(int step) {
        return new Walk(deck, steps, Math.clamp(step, 0, steps.size() - 1));
    }

    public Step step() {
        return steps.get(at);
    }

    /// Which slide is shown, counted from 0; none at the end.
    public OptionalInt number() {
        return number(step());
    }

    private static OptionalInt number(Step step) {
        return switch (step) {
            case Step.OfSlide(var slide) -> OptionalInt.of(slide);
            case Step.OfCard(var slide, _, _, _) -> OptionalInt.of(slide);
            case Step.End _ -> OptionalInt.empty();
        };
    }

    public Optional<Slide> slide() {
        return slide(at);
    }

    private Optional<Slide> slide(int step) {
        return number(steps.get(step)).stream().mapToObj(deck.slides()::get).findFirst();
    }

    /// The stage that is told of, if one is.
    public Optional<Stage> stage() {
        return slide().flatMap(Slide::stage);
    }

    public boolean isOver() {
        return step() instanceof Step.End;
    }

    /// How much of the way is behind, from 0 to 1.
    public double done() {
        return steps.size() < 2 ? 1 : (double) at / (steps.size() - 1);
    }

    public Walk next() {
        return to(at + 1);
    }

    public Walk previous() {
        return to(at - 1);
    }

    public Walk first() {
        return to(0);
    }

    /// The last card, or the last slide if that has none.
    public Walk last() {
        return to(steps.size() - 2);
    }

    /// Where the next part begins.
    public Walk nextPart() {
        return to(IntStream.range(at + 1, steps.size()).filter(this::beginsPart).findFirst().orElse(at));
    }

    /// Where this part begins, or where the one before does for who is there already.
    public Walk previousPart() {
        return to(IntStream.range(0, at).filter(this::beginsPart).max().orElse(at));
    }

    /// Only what tells of a whole slide, and the end, begins anything.
    private boolean beginsPart(int step) {
        return !(steps.get(step) instanceof Step.OfCard);
    }

    /// Where a stage begins; stays where it is if the deck lacks it.
    public Walk to(Stage stage) {
        return to(IntStream.range(0, steps.size()).filter(step -> slide(step).flatMap(Slide::stage).equals(Optional.of(stage))).findFirst().orElse(at));
    }

    /// The whole board; stays where it is if the deck lacks it.
    public Walk toBoard() {
        return to(IntStream.range(0, steps.size()).filter(step -> slide(step).map(Slide::form).equals(Optional.of(Slide.Form.PICTURE))).findFirst().orElse(at));
    }
}
