package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.guide.Guide;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// The row of arrows: number, name and key question of each stage; dashed where nothing is planned, with the reason if there is one.
final class StageArrows {
    private static final double TIP = 12;
    private static final double TEXT = 22;
    private static final double BADGE = 8;

    private final Contents contents;
    private final Columns columns;
    private final Ruler ruler;
    private final double top;

    StageArrows(Contents contents, Columns columns, Ruler ruler, double top) {
        this.contents = contents;
        this.columns = columns;
        this.ruler = ruler;
        this.top = top;
    }

    Figure arrow(Stage stage, int order) {
        var tone = Tone.of(stage);
        var planned = contents.isPlanned(stage);
        var bounds = bounds(stage);
        var marks = new ArrayList<Mark>(4);
        marks.add(planned
                ? outline(stage, Ink.of(tone), Stroke.NONE)
                : outline(stage, Ink.of(Tone.PAPER), Stroke.dashed(tone, 1.5, 5, 4)));
        var room = bounds.width() - TEXT - TIP - 8 - (isFlagged(stage) ? 2 * BADGE + 6 : 0) - (remarks(stage) > 0 ? Bubble.width(counted(stage)) + 6 : 0);
        var ink = planned ? Tone.ON_COLOUR : tone;
        var number = Line.of(contents.view.words().number(stage.number()), Measures.STAGE);
        var left = bounds.x() + TEXT;
        marks.add(Pen.text(number, left, top + 24, Measures.STAGE, ink));
        var indent = number.width() + 8;
        marks.add(Pen.text(Wrap.line(contents.view.words().name(stage), Measures.STAGE, room - indent), left + indent, top + 24, Measures.STAGE, ink));
        marks.add(Pen.text(Wrap.line(under(stage), Measures.ASK, bounds.width() - TEXT - TIP - 6), left, top + 40, Measures.ASK, ink));
        return new Figure(new Subject.OfStage(stage), Role.STAGE, bounds, spoken(stage), order, "", 1, marks);
    }

    private Rect bounds(Stage stage) {
        return new Rect(columns.left(stage), top, columns.right(stage) - columns.left(stage) + 4, Measures.ARROW);
    }

    private Mark.Shape outline(Stage stage, Ink fill, Stroke stroke) {
        var left = columns.left(stage);
        var right = columns.right(stage) - 8;
        var middle = top + Measures.ARROW / 2;
        var bottom = top + Measures.ARROW;
        return stage == columns.stages().getFirst()
                ? Pen.closed(fill, stroke, left, top, right, top, right + TIP, middle, right, bottom, left, bottom)
                : Pen.closed(fill, stroke, left, top, right, top, right + TIP, middle, right, bottom, left, bottom, left + TIP, middle);
    }

    private String under(Stage stage) {
        if (contents.isPlanned(stage) || contents.isBlank()) return contents.view.words().say(Guide.ask(stage));
        var reason = contents.plan.stage(stage).fields().text(StagePlan.SKIPPED);
        return reason.isBlank() ? contents.view.words().say("board.nothing-planned") : reason;
    }

    private boolean isFlagged(Stage stage) {
        return contents.view.shows(Extra.PROBLEMS) && contents.view.flags().of(new Place.OfStage(stage)).isPresent();
    }

    /// The badge on an arrow, where a finding is about the stage.
    List<Figure> badge(Stage stage, int order) {
        if (!isFlagged(stage)) return List.of();
        var flag = contents.view.flags().of(new Place.OfStage(stage)).orElseThrow();
        var x = columns.right(stage) - 22;
        var y = top + 17;
        return List.of(new Figure(new Subject.OfStage(stage), Role.BADGE, Badges.bounds(x, y, BADGE), badgeSpoken(stage), order, "", 1,
                Badges.marks(flag.worst(), x, y, BADGE)));
    }

    private int remarks(Stage stage) {
        return contents.remarks(new Place.OfStage(stage));
    }

    private String counted(Stage stage) {
        return contents.view.words().number(remarks(stage));
    }

    /// How many remarks there are about the stage, left of the badge where there is one.
    List<Figure> remarks(Stage stage, int order) {
        var words = contents.view.words();
        return CardWords.remarked(contents, new Place.OfStage(stage)).map(said -> {
            var bubble = new Bubble(counted(stage), columns.right(stage) - (isFlagged(stage) ? 22 + BADGE + 5 : 22 - BADGE), top + 17);
            return new Figure(new Subject.OfStage(stage), Role.REMARKS, bubble.bounds(), words.say("board.spoken.badge", words.name(stage), said), order, "", 1, bubble.marks());
        }).stream().toList();
    }

    /// What became of what is planned for the stage, on a board of two plans.
    List<Figure> signs(Stage stage, int order) {
        var place = new Place.OfStage(stage);
        return contents.view.traces().of(place).map(trace -> TraceFigures.signs(new Subject.OfStage(stage), columns.right(stage) - 4, top + 2, trace,
                contents.view.words().say("board.spoken.badge", contents.view.words().name(stage), trace.spoken()), order)).stream().toList();
    }

    private String badgeSpoken(Stage stage) {
        var words = contents.view.words();
        return words.say("board.spoken.badge", words.name(stage), CardWords.flagged(words, contents.view, new Place.OfStage(stage)).orElseThrow());
    }

    private String spoken(Stage stage) {
        var words = contents.view.words();
        var named = ruler.over(stage).reduce(words.say("board.spoken.stage", words.name(stage), words.number(stage.number())),
                (some, band) -> words.say("board.list", some, band));
        var cards = contents.lanes.stream().mapToInt(lane -> (int) contents.cards(stage, lane).stream().filter(card -> !contents.view.traces().isGhost(card.id())).count()).sum();
        var held = contents.isPlanned(stage) ? words.say("board.spoken.cards", cards) : under(stage);
        var told = words.say("board.list", named, held);
        var remarked = CardWords.remarked(contents, new Place.OfStage(stage)).map(said -> words.say("board.list", told, said)).orElse(told);
        return contents.view.traces().of(new Place.OfStage(stage)).map(trace -> words.say("board.list", remarked, trace.spoken())).orElse(remarked);
    }
}
