package journey.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.deck.Flow.Group;
import journey.deck.Flow.Spot;
import journey.layout.Lane;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// The slides of one stage: one, in letters as large as its cards have room for, or several where they have none.
final class StageSlides {
    private static final double GUTTER = 20;
    /// Of the least size that can be read from the last row: its smallest letters are of 8 points.
    private static final List<Double> SIZES = List.of(1.6, 1.45, 1.3, 1.2, 1.1, 1.0);

    private final Plan plan;
    private final Stage stage;
    private final List<CardInFull> cards;
    private final Words words;
    private final int columns;

    StageSlides(Plan plan, Stage stage, List<CardInFull> cards, Words words) {
        this.plan = plan;
        this.stage = stage;
        this.cards = cards;
        this.words = words;
        columns = cards.size() <= 2 ? 2 : 3;
    }

    List<Slide> slides(SpeakerNotes notes) {
        var frame = new StageFrame(plan, stage, words);
        var spots = cards.isEmpty() ? List.<Spot>of() : spots(frame.room());
        var count = spots.isEmpty() ? 1 : spots.getLast().page() + 1;
        var slides = new ArrayList<Slide>(count);
        for (int page = 0; page < count; page++) {
            var sheet = new Sheet();
            var title = count == 1 ? words.say("deck.stage", stage.number(), stage) : words.say("deck.stage-part", stage.number(), stage, page + 1, count);
            frame.addTo(sheet, title);
            if (cards.isEmpty()) frame.addNothing(sheet);
            var cut = new ArrayList<CardInFull>();
            for (var spot : spots) if (spot.page() == page) add(spot, frame, sheet, cut);
            slides.add(sheet.slide(Slide.Form.PAGE, title, page == 0 ? notes.of(stage, cut) : notes.of(cut)));
        }
        return slides;
    }

    private void add(Spot spot, StageFrame frame, Sheet sheet, List<CardInFull> cut) {
        spot.item().addTo(sheet, Sheet.MARGIN + spot.column() * (width() + GUTTER), frame.top() + spot.y(), width());
        if (spot.item() instanceof CardBlock block && block.isCut()) cut.add(block.says());
    }

    private double width() {
        return (Sheet.RIGHT - Sheet.MARGIN - (columns - 1) * GUTTER) / columns;
    }

    private List<Spot> spots(double room) {
        var flow = new Flow(columns, room);
        var smallest = groups(SIZES.getLast());
        if (!flow.mayHold(smallest)) return flow.running(smallest);
        for (var size : SIZES) {
            var groups = groups(size);
            var spots = flow.whole(groups).or(() -> flow.even(groups));
            if (spots.isPresent()) return spots.get();
        }
        return flow.running(smallest);
    }

    private List<Group> groups(double size) {
        return Stream.of(Lane.values())
                .map(lane -> new Group(LaneName.of(stage, lane, words, size), cards.stream().filter(one -> Lane.of(one.card()) == lane)
                        .map(one -> CardBlock.of(one, size, width())).toList()))
                .filter(group -> !group.cards().isEmpty()).toList();
    }
}
