package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Card;

/// A routed link as a figure: a thin line with round corners and an arrow's head.
final class LinkFigures {
    private static final double RADIUS = 6;
    private static final double HEAD = 7;

    private LinkFigures() {}

    static Figure figure(Router.Route route, Contents contents, int order) {
        var link = route.link();
        var from = contents.plan.card(link.from()).orElseThrow();
        var to = contents.plan.card(link.target().orElseThrow()).orElseThrow();
        var alpha = Math.min(contents.view.alpha(from), contents.view.alpha(to));
        var spoken = contents.view.words().say("board.spoken.link", named(from, contents), named(to, contents));
        return new Figure(new Subject.OfLink(link.place()), Role.LINK, bounds(route.points()), spoken, order, "", alpha,
                marks(route.points(), Tone.SOFT, 1.2));
    }

    private static String named(Card card, Contents contents) {
        return card.title().isBlank() ? contents.view.words().say("board.untitled") : card.title();
    }

    /// The line ends a little before the tip, which then stays sharp.
    static List<Mark> marks(List<Point> points, Tone tone, double width) {
        var tip = points.getLast();
        var before = points.get(points.size() - 2);
        var line = new ArrayList<>(points);
        line.set(points.size() - 1, tip.towards(before, Math.min(HEAD - 2, tip.distance(before))));
        return List.of(Pen.rounded(line, RADIUS, Stroke.solid(tone, width)), Pen.head(before, tip, HEAD, tone));
    }

    private static Rect bounds(List<Point> points) {
        var box = Rect.between(points.getFirst().x(), points.getFirst().y(), points.getLast().x(), points.getLast().y());
        for (var point : points) box = box.joined(new Rect(point.x(), point.y(), 0, 0));
        return box.grown(HEAD);
    }
}
