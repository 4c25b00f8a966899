package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Subject;
import journey.plan.Place;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastPageTest {
    private static List<Rect> panels(double width) {
        return Flowing.whole().forecasting().page(width).board().figures().stream()
                .filter(figure -> figure.subject().equals(new Subject.OfPart("forecast"))).map(Figure::bounds).toList();
    }

    @Test
    void onAWidePagePanelsStandSideBySide() {
        var panels = panels(1400);

        assertEquals(List.of(new Rect(20, 20, 806, panels.getFirst().height()), new Rect(842, 20, 538, panels.getFirst().height())), panels.subList(0, 2));
        assertEquals(List.of(20.0, 708.0, 20.0), panels.subList(2, 5).stream().map(Rect::x).toList());
        assertEquals(List.of(672.0, 672.0, 1360.0), panels.subList(2, 5).stream().map(Rect::width).toList());
        assertEquals(panels.getFirst().bottom() + 16, panels.get(2).y());
    }

    @Test
    void onANarrowPageOneStandsBelowTheOther() {
        var panels = panels(999);

        for (var panel : panels) assertEquals(List.of(20.0, 959.0), List.of(panel.x(), panel.width()));
        for (int i = 1; i < panels.size(); i++) assertEquals(panels.get(i - 1).bottom() + 16, panels.get(i).y());
    }

    @ParameterizedTest
    @ValueSource(doubles = {560, 1000, 1600})
    void theTypeIsTheSameAtEveryWidth(double width) {
        var drawn = Flowing.whole().forecasting().page(width);

        assertEquals(width, drawn.board().width());
        assertEquals(List.of(15.0, 15.0, 15.0, 15.0, 15.0), List.of("people", "earns", "matters", "targets", "scenarios").stream()
                .map(name -> ((Mark.Text) new Told(drawn).part(name).marks().getFirst()).face().size()).toList());
    }

    @Test
    void aPlanWithoutAForecastSaysWhereToBegin() {
        var page = Flowing.nothing().page();

        assertEquals(List.of("Say how many people enter Aware, and which share of them goes on to Engage. A rough range is enough to begin with: "
                + "the forecast then says how many come to each stage, what they earn and what matters most."), page.spokenUnder(""));
        assertEquals(Optional.of(new Deed.Show(List.of(new Place.OfStage(Stage.AWARE)))), page.deed("begin"));
    }

    @Test
    void thePointerRestsOnWhatSaysSomething() {
        var page = Flowing.whole().page();
        var profit = page.part("figure/profit");

        assertEquals(Optional.of(profit), page.drawn().told(profit.bounds().middle(), profit.bounds().centre()));
        assertEquals(Optional.empty(), page.drawn().told(5, 5));
    }

    @Test
    void thePictureOfThePlanIsItsPage() {
        var plan = Flowing.whole().plan();

        assertEquals(Flowing.whole().forecasting().page(1400), Chart.FORECAST.of(plan, Flowing.WORDS, Optional.empty()));
    }

    @Test
    void theViewsThatExplainAPlanDoNotReckon() {
        assertEquals(Chart.ALL.subList(0, 5), Chart.EXPLAINING);
        assertTrue(Chart.ALL.contains(Chart.FORECAST));
    }
}
