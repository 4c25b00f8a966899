package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.chart.Course.Stop;
import journey.forecast.Forecast;
import journey.forecast.Measure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Place;
import journey.plan.Stage;

/// How many people come to each stage: a line through the stages with the band of the draws around it, a dot for each stage in its colour with
/// the number beside it, and with other numbers a second, dashed line. Beyond where the forecast breaks off there is nothing but a note.
final class PeoplePanel implements Panel {
    private static final String NAME = "people";
    /// Room for the number of a dot that stands at the top.
    private static final double HEADROOM = 20;
    private static final double PLOT = 220;
    private static final double UNDER_PLOT = 8;
    private static final double BESIDE_AXIS = 8;
    private static final double BAND = 0.2;
    private static final double DOT = 4.5;
    /// Around the dot that is asked about.
    private static final double RING = 8;

    private final Outlook outlook;
    private final Course course;
    private final PeopleAxis axis;
    private final Frame frame;
    private final Notes notes;
    private final Legend legend;
    private final double labels;
    private final double width;

    PeoplePanel(Outlook outlook, double width) {
        this.outlook = outlook;
        this.width = width;
        course = Course.of(outlook);
        axis = PeopleAxis.over(outlook.scale(), course.line().stream().flatMapToDouble(Stop::numbers));
        frame = new Frame(NAME, outlook.say("people", outlook.says().aPeriod()), course.says(outlook), width, outlook.words());
        var gaps = new GapWords(outlook);
        notes = new Notes(NAME, width - 2 * Frame.PADDING).of(gaps.ofPeople(), gaps, outlook).say(warnings());
        labels = axis.lines().stream().mapToDouble(value -> label(value).width()).max().orElse(0) + BESIDE_AXIS;
        legend = Legend.of(outlook, width - 2 * Frame.PADDING, outlook.say("axis." + outlook.scale().word(), outlook.says().aPeriod()));
    }

    /// Draws that grow while the expected people do not, and other numbers with which they would.
    private Stream<String> warnings() {
        var growing = outlook.draws().map(draws -> draws.growing()).filter(share -> share > 0).map(share -> outlook.say("people.growing", outlook.says().share(share)));
        var tried = outlook.tried().filter(Forecast.Growing.class::isInstance).map(_ -> outlook.say("people.tried-grows"));
        return Stream.of(growing, tried).flatMap(Optional::stream);
    }

    private Paragraph label(double value) {
        return Paragraph.line(outlook.says().briefly(value), Faces.AXIS, Tone.SOFT, width / 4);
    }

    private StageRow stages(double left) {
        return new StageRow(outlook, left + Frame.PADDING + labels, left + width - Frame.PADDING);
    }

    @Override
    public double height() {
        return frame.top() + notes.height() + legend.height() + HEADROOM + PLOT + UNDER_PLOT + stages(0).height() + Frame.PADDING;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        var stages = stages(place.x());
        var left = place.x() + Frame.PADDING;
        var legendTop = place.y() + frame.top() + notes.height();
        var top = legendTop + legend.height() + HEADROOM;
        var bottom = place.bottom() - Frame.PADDING - stages.height() - UNDER_PLOT;
        var plot = new Plot(axis, stages, top, bottom);
        var content = new ArrayList<Mark>(legend.marks(left, legendTop));
        addAxis(content, plot);
        addBand(content, plot);
        addLine(content, plot);
        frame.draw(place, parts, content);
        notes.draw(left, place.y() + frame.top(), parts);
        addPoints(plot, parts);
        addUnknown(plot, parts);
        stages.draw(bottom + UNDER_PLOT, NAME, parts);
    }

    private void addAxis(List<Mark> marks, Plot plot) {
        for (var value : axis.lines()) {
            var y = plot.y(value);
            marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), plot.stages().left(), y, plot.stages().right(), y));
            marks.addAll(label(value).endingAt(plot.stages().left() - BESIDE_AXIS, y - 6.5));
        }
    }

    /// Of a single stage there is no area: a bar tells how wide its people spread.
    private void addBand(List<Mark> marks, Plot plot) {
        var stops = course.line().stream().filter(stop -> stop.spread().isPresent()).toList();
        var upper = stops.stream().map(stop -> plot.at(stop.stage(), stop.spread().orElseThrow().p90())).toList();
        var lower = stops.stream().map(stop -> plot.at(stop.stage(), stop.spread().orElseThrow().p10())).toList();
        var ink = new Ink(Tone.ACCENT, BAND);
        if (stops.size() == 1)
            marks.add(new Mark.Box(Rect.between(upper.getFirst().x() - DOT, upper.getFirst().y(), lower.getFirst().x() + DOT, lower.getFirst().y()), 3, ink, Stroke.NONE));
        if (stops.size() > 1) marks.add(Pen.closed(ink, Stroke.NONE, Plot.corners(Stream.concat(upper.stream(), lower.reversed().stream()).toList())));
    }

    private void addLine(List<Mark> marks, Plot plot) {
        var line = plot.line(course);
        if (line.size() > 1) marks.add(Pen.open(Stroke.solid(Tone.ACCENT, 2), Plot.corners(line)));
        var tried = plot.tried(course);
        if (tried.size() > 1) marks.add(Pen.open(Legend.DASHES, Plot.corners(tried)));
        for (var point : tried) marks.add(Legend.diamond(point.x(), point.y()));
    }

    private void addPoints(Plot plot, Parts parts) {
        var numbers = new Numbers(plot, List.of(plot.line(course), plot.tried(course)));
        for (var stop : course.line()) {
            var at = plot.at(stop.stage(), stop.shown());
            var marks = new ArrayList<Mark>();
            var measure = new Measure.People(stop.stage());
            var radius = outlook.outcome().equals(measure) ? RING : DOT;
            if (radius == RING) marks.add(Pen.disc(at.x(), at.y(), RING, Tone.PAPER, Stroke.solid(Tone.of(stop.stage()), 1.5)));
            marks.add(dot(stop.stage(), at));
            marks.add(numbers.of(stop.stage(), at, radius, outlook.says().people(stop.shown()), outlook.says().briefly(stop.shown())));
            var spoken = spoken(stop);
            parts.add(Part.of(NAME + "/" + stop.stage().word(), Role.VALUE, plot.column(stop.stage(), HEADROOM), spoken, marks).doing(new Deed.Ask(measure))
                    .saying(outlook.told(List.of(spoken, outlook.words().say("chart.is", outlook.say("formula"), outlook.says().formula(measure))))));
        }
    }

    /// Hollow where everybody passes through.
    private Mark dot(Stage stage, Point at) {
        return outlook.inputs().passesThrough(stage)
                ? Pen.disc(at.x(), at.y(), DOT - 0.5, Tone.PAPER, Stroke.solid(Tone.of(stage), 2))
                : Pen.disc(at.x(), at.y(), DOT, Tone.of(stage), Stroke.solid(Tone.PAPER, 1.5));
    }

    private String spoken(Stop stop) {
        var says = outlook.says();
        var sentences = new ArrayList<String>();
        sentences.add(outlook.say(course.kind() == Course.Kind.MIDDLE ? "point.middle" : "point.expected", stop.stage(), says.people(stop.shown())));
        stop.spread().ifPresent(spread -> sentences.add(outlook.say("point.band", says.people(spread.p10()), says.people(spread.p90()))));
        if (course.kind() == Course.Kind.MIDDLE) sentences.add(outlook.say("point.also-expected", says.people(stop.expected())));
        stop.tried().ifPresent(tried -> sentences.add(outlook.say("point.tried", says.people(tried))));
        if (outlook.inputs().passesThrough(stop.stage())) sentences.add(outlook.say("point.passes"));
        return outlook.told(sentences);
    }

    /// The columns of the stages beyond where the forecast breaks off.
    private void addUnknown(Plot plot, Parts parts) {
        var unknown = Stage.ALL.stream().filter(stage -> !outlook.inputs().isKnown(stage)).toList();
        if (unknown.isEmpty()) return;
        var room = plot.stages().columns(unknown.getFirst(), unknown.getLast(), plot.top(), plot.bottom() - plot.top());
        var box = new Rect(room.x() + 4, room.y(), room.width() - 8, room.height());
        var text = Paragraph.of(outlook.say("unknown"), Faces.SECOND, Tone.MUTED, box.width() - 8, 3);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(box, 6, Ink.of(Tone.LANE), Stroke.dashed(Tone.CONTROL_LINE, 1, 4, 4)));
        marks.addAll(text.centred(box.middle(), box.centre() - text.height() / 2));
        parts.add(Part.of(NAME + "/unknown", Role.VALUE, box, outlook.words().say("chart.is", outlook.words().say("chart.several", unknown), outlook.say("unknown")), marks)
                .doing(new Deed.Show(List.of(new Place.OfStage(outlook.inputs().breaksOff().orElseThrow())))));
    }
}
