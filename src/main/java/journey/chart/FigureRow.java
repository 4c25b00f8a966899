package journey.chart;

import java.util.ArrayList;
import java.util.Optional;
import journey.forecast.Measure;
import journey.forecast.Spread;
import journey.layout.Tone;

/// What is told of one figure: what it is called, what is expected of it, between which values most draws lie, and what other numbers would
/// make of it. What is not there is a dash.
record FigureRow(Outlook outlook, Measure measure, Optional<Double> expected, Optional<Spread> spread, Optional<Double> tried) {

    enum Column { EXPECTED, BAND, TRIED, CHANGE }

    static FigureRow of(Outlook outlook, Measure measure) {
        return new FigureRow(outlook, measure, outlook.expected(measure), outlook.spread(measure), outlook.tried(measure));
    }

    boolean isAskedFor() {
        return measure.equals(outlook.outcome());
    }

    Cell cell(Column column) {
        return switch (column) {
            case EXPECTED -> expected.map(value -> Cell.of(said(value), Faces.STRONG, Tone.INK)).orElseGet(this::none);
            case BAND -> spread.map(band -> Cell.of(outlook.says().band(measure, band), Faces.SECOND, Tone.MUTED)).orElseGet(this::none);
            case TRIED -> tried.map(value -> Cell.of(said(value), Faces.STRONG, Tone.INK)).orElseGet(this::none);
            case CHANGE -> expected.flatMap(from -> tried.map(to -> change(from, to))).orElseGet(this::none);
        };
    }

    private Cell none() {
        return Cell.of(outlook.say("none"), Faces.SECOND, Tone.SOFT);
    }

    private String said(double value) {
        return outlook.says().say(measure, value);
    }

    private Cell change(double from, double to) {
        var turn = outlook.turn(measure, from, to);
        var cell = Cell.of(turn == Turn.SAME ? outlook.say("same") : outlook.says().change(measure, to - from), Faces.NAME, turn.tone());
        return turn == Turn.SAME ? cell : cell.signed(Signs.arrow(turn, to - from));
    }

    String spoken() {
        var says = outlook.says();
        var parts = new ArrayList<String>();
        parts.add(expected.map(this::said).orElseGet(() -> outlook.absence(outlook.now())));
        spread.ifPresent(band -> parts.add(outlook.say("spoken.band", said(band.p10()), said(band.p90()))));
        outlook.tried().ifPresent(other -> parts.add(outlook.say("spoken.tried", tried.map(this::said).orElseGet(() -> outlook.absence(other)))));
        expected.ifPresent(from -> tried.ifPresent(to -> parts.add(outlook.spoken(measure, from, to))));
        if (isAskedFor()) parts.add(outlook.say("spoken.asked"));
        return outlook.words().say("chart.is", says.name(measure), outlook.listed(parts));
    }

    /// How it is worked out, and why it is not there if it is not.
    String tip() {
        var formula = outlook.words().say("chart.is", outlook.says().name(measure), outlook.says().formula(measure));
        return expected.isPresent() ? formula : outlook.words().say("chart.sentences", outlook.absence(outlook.now()), formula);
    }
}
