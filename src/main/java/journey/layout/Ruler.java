package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.guide.Band;
import journey.guide.Lens;
import journey.plan.Stage;

/// The ruler above the stages: the bands of a lens as brackets over their stages. Names stand within the line of the brackets; if one is
/// too long for that, all stand above it, on two lines where they must. The stages themselves need no ruler.
final class Ruler {
    private static final double FLAT = 26;
    private static final double LINE_HEIGHT = 13;
    private static final double TICK = 8;
    private static final double LOW_TICK = 4;
    private static final double BESIDE = 12;
    private static final double LEAST_LINE = 10;
    private static final double BETWEEN_HALVES = 8;
    private static final int MOST_LINES = 2;

    private final Contents contents;
    private final List<Band> bands;
    private final boolean flat;
    private final int lines;

    Ruler(Contents contents) {
        this.contents = contents;
        var lens = contents.view.lens();
        bands = lens == Lens.VALUE_JOURNEY ? List.of()
                : lens.bands(contents.plan).stream().filter(band -> stages(band).findAny().isPresent()).toList();
        // Columns may grow wider than this; the form must be known before.
        flat = bands.stream().allMatch(band -> width(name(band)) + 2 * (BESIDE + LEAST_LINE) <= leastWidth(band));
        lines = bands.stream().mapToInt(band -> Wrap.of(name(band), Measures.RULER, leastWidth(band), MOST_LINES).size()).max().orElse(0);
    }

    private static double width(String name) {
        return TextMeasure.width(TextMeasure.shown(name), Measures.RULER);
    }

    private String name(Band band) {
        return contents.view.words().say(band.name());
    }

    private Stream<Stage> stages(Band band) {
        return band.stages().stream().filter(contents.stages::contains);
    }

    private double leastWidth(Band band) {
        return switch (band.share()) {
            case WHOLE -> stages(band).count() * (Measures.COLUMN + Measures.GUTTER) - Measures.GUTTER;
            case FIRST_HALF, SECOND_HALF -> (Measures.COLUMN - BETWEEN_HALVES) / 2;
        };
    }

    /// How much room it takes above the stages, 0 if there is none.
    double height() {
        if (bands.isEmpty()) return 0;
        return flat ? FLAT : lines * LINE_HEIGHT + FLAT - LINE_HEIGHT;
    }

    /// What a screen reader says of a stage under this ruler: the names of the bands over it.
    Stream<String> over(Stage stage) {
        return bands.stream().filter(band -> band.stages().contains(stage)).map(this::spoken);
    }

    private String spoken(Band band) {
        return contents.view.words().say("board.spoken.band", contents.view.lens().label(), name(band));
    }

    /// @param order the number in the reading order of the first of them
    List<Figure> figures(Columns columns, double top, int order) {
        var figures = new ArrayList<Figure>();
        if (bands.isEmpty()) return figures;
        figures.add(label(top, order++));
        for (var band : bands) figures.add(bracket(band, columns, top, order++));
        return figures;
    }

    private Figure label(double top, int order) {
        var words = contents.view.words();
        var room = Measures.LABELS - 8;
        var place = new Rect(Measures.MARGIN, top, room, height());
        var parts = Wrap.of(words.say(contents.view.lens().label()), Measures.RULER_LABEL, room, MOST_LINES);
        return new Figure(new Subject.OfPlan(), Role.RULER, place, words.name(contents.view.lens()), order, "", 1,
                texts(parts, place.x(), lastBase(top, parts.size()), Measures.RULER_LABEL, Tone.SOFT));
    }

    private double lastBase(double top, int parts) {
        return flat ? top + 15 + (parts - 1) * LINE_HEIGHT / 2 : top + height() - FLAT + 15;
    }

    private static List<Mark> texts(List<Line> parts, double x, double lastBase, Face face, Tone tone) {
        var marks = new ArrayList<Mark>(parts.size());
        for (int i = 0; i < parts.size(); i++) marks.add(Pen.text(parts.get(i), x, lastBase - (parts.size() - 1 - i) * LINE_HEIGHT, face, tone));
        return marks;
    }

    private Figure bracket(Band band, Columns columns, double top, int order) {
        var place = place(band, columns, top);
        var words = contents.view.words();
        var over = stages(band).map(words::name).reduce((some, next) -> words.say("board.list", some, next)).orElseThrow();
        return new Figure(new Subject.OfBand(contents.view.lens(), band.key()), Role.RULER, place, words.say("board.spoken.band-over", spoken(band), over),
                order, "", 1, flat ? aroundName(band, place) : belowName(band, place));
    }

    private Rect place(Band band, Columns columns, double top) {
        var shown = stages(band).toList();
        var left = columns.left(shown.getFirst());
        var right = columns.right(shown.getLast());
        var middle = (left + right) / 2;
        return switch (band.share()) {
            case WHOLE -> new Rect(left, top, right - left, height());
            case FIRST_HALF -> new Rect(left, top, middle - BETWEEN_HALVES / 2 - left, height());
            case SECOND_HALF -> new Rect(middle + BETWEEN_HALVES / 2, top, right - middle - BETWEEN_HALVES / 2, height());
        };
    }

    private List<Mark> aroundName(Band band, Rect place) {
        var name = Line.of(TextMeasure.shown(name(band)), Measures.RULER);
        var upper = place.y() + 3;
        var lower = upper + TICK;
        var gap = name.width() / 2 + BESIDE;
        return List.of(Pen.open(line(), place.x(), upper, place.x(), lower, place.middle() - gap, lower),
                Pen.open(line(), place.middle() + gap, lower, place.right(), lower, place.right(), upper),
                Pen.centred(name, place.middle(), place.y() + 15, Measures.RULER, Tone.MUTED));
    }

    private List<Mark> belowName(Band band, Rect place) {
        var lower = place.bottom() - 5;
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(line(), place.x(), lower - LOW_TICK, place.x(), lower, place.right(), lower, place.right(), lower - LOW_TICK));
        var parts = Wrap.of(name(band), Measures.RULER, place.width(), MOST_LINES);
        for (int i = 0; i < parts.size(); i++)
            marks.add(Pen.centred(parts.get(i), place.middle(), lower - 6 - (parts.size() - 1 - i) * LINE_HEIGHT, Measures.RULER, Tone.MUTED));
        return marks;
    }

    private static Stroke line() {
        return Stroke.solid(Tone.CONTROL_LINE, 1);
    }
}
