package journey.app.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import journey.layout.Board;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import journey.plan.Id;

/// Boards for tests: boxes with text at any place, from a seed.
final class Boards {
    static final double WIDTH = 1900;
    static final double HEIGHT = 1300;

    private Boards() {}

    static Board some(RandomGenerator random, int cards) {
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < cards; i++) figures.add(card(i, random.nextDouble(WIDTH - 200), random.nextDouble(HEIGHT - 80), "Card " + i));
        return of(figures);
    }

    static Board of(List<Figure> figures) {
        return new Board(WIDTH, HEIGHT, new Rect(0, 60, WIDTH, 70), new Rect(0, 130, 110, HEIGHT - 130),
                new Grid(Map.of(), Map.of(), Map.of()), figures);
    }

    static Figure card(int number, double x, double y, String title) {
        var face = Face.of(12.5, Face.Weight.SEMI_BOLD);
        var rect = new Rect(x, y, 182, 58);
        return new Figure(new Subject.OfCard(new Id("card" + number)), Role.CARD, rect, title, number, "", 1, List.of(
                new Mark.Box(rect, 8, Ink.of(Tone.PAPER), Stroke.solid(Tone.LINE, 1)),
                new Mark.Box(new Rect(x, y + 10, 3, 38), 1.5, Ink.of(Tone.CONVERT), Stroke.NONE),
                new Mark.Text(x + 14, y + 24, title, face, Ink.of(Tone.INK), 60)));
    }
}
