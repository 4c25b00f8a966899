package journey.chart;

import java.util.List;
import java.util.Optional;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Subject;

/// What the page of a forecast says, for tests.
record Told(Drawn drawn) {
    static Told of(Forecasting forecasting) {
        return new Told(forecasting.page(1400));
    }

    private static Subject subject(String part) {
        return new Subject.OfPart("forecast/" + part);
    }

    Optional<Figure> find(String part) {
        return drawn.board().figures().stream().filter(figure -> figure.subject().equals(subject(part))).findFirst();
    }

    Figure part(String part) {
        return find(part).orElseThrow();
    }

    String spoken(String part) {
        return part(part).spoken();
    }

    /// The lines of text in one part.
    List<String> lines(String part) {
        return lines(part(part));
    }

    private static List<String> lines(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    /// What is said in all parts whose names begin so, in the order of reading.
    List<String> spokenUnder(String beginning) {
        return drawn.board().figures().stream().filter(figure -> figure.subject() instanceof Subject.OfPart(var name) && name.startsWith("forecast/" + beginning))
                .map(Figure::spoken).toList();
    }

    /// What stands behind the parts: axes, legends, heads of columns.
    List<String> behind() {
        return drawn.board().figures().stream().filter(figure -> figure.subject().equals(new Subject.OfPart("forecast"))).flatMap(figure -> lines(figure).stream()).toList();
    }

    Optional<Deed> deed(String part) {
        return drawn.deed(subject(part));
    }

    Optional<String> tip(String part) {
        return drawn.tip(subject(part));
    }
}
