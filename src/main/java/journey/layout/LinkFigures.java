package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Card;
import journey.plan.Link;

/// A routed link as a figure: a thin line with round corners, an arrow's head, and its label where the line runs level for long enough or
/// falls through the gap between two lanes. A gutter is too narrow for words: there the label is spoken only.
final class LinkFigures {
    private static final double RADIUS = 6;
    private static final double HEAD = 7;
    private static final double PILL = 15;
    private static final double LEAST = 60;

    private LinkFigures() {}

    static Figure figure(Router.Route route, Contents contents, int order) {
        var link = route.link();
        var from = contents.plan.card(link.from()).orElseThrow();
        var to = contents.plan.card(link.target().orElseThrow()).orElseThrow();
        var trace = contents.view.traces().of(link.place());
        var alpha = trace.isPresent() ? 1 : Math.min(contents.view.alpha(from), contents.view.alpha(to));
        var words = contents.view.words();
        var led = words.say("board.spoken.link", named(from, contents), named(to, contents));
        var spoken = trace.map(one -> words.say("board.list", led, one.spoken())).orElse(led);
        var label = link.fields().text(Link.LABEL);
        var marks = new ArrayList<>(trace.map(one -> marks(route.points(), one.sign())).orElseGet(() -> marks(route.points(), Tone.SOFT, 1.2)));
        if (!label.isBlank()) marks.addAll(label(label, route.points()));
        return new Figure(new Subject.OfLink(link.place()), Role.LINK, bounds(route.points(), marks),
                label.isBlank() ? spoken : words.say("board.list", spoken, TextMeasure.shown(label)), order, "", alpha, marks);
    }

    /// The sign of what became of it: at the corner of its label, or in the middle of its longest piece.
    static Optional<Figure> signs(Router.Route route, Contents contents, int order) {
        var place = route.link().place();
        var label = route.link().fields().text(Link.LABEL);
        var marks = label.isBlank() ? List.<Mark>of() : label(label, route.points());
        var at = marks.stream().filter(Mark.Box.class::isInstance).map(mark -> ((Mark.Box) mark).rect()).findFirst()
                .map(pill -> new Point(pill.right() + TraceFigures.RADIUS, pill.y())).orElseGet(() -> middle(route.points()));
        return contents.view.traces().of(place).map(trace -> TraceFigures.signs(new Subject.OfLink(place), at.x(), at.y(), trace, trace.spoken(), order));
    }

    private static Point middle(List<Point> points) {
        int best = 0;
        for (int i = 1; i < points.size() - 1; i++)
            if (points.get(i).distance(points.get(i + 1)) > points.get(best).distance(points.get(best + 1))) best = i;
        return new Point((points.get(best).x() + points.get(best + 1).x()) / 2, (points.get(best).y() + points.get(best + 1).y()) / 2);
    }

    private static List<Mark> label(String label, List<Point> points) {
        var straight = points.size() == 2 && points.getFirst().x() == points.getLast().x();
        var piece = straight ? 0 : longest(points);
        var start = points.get(piece);
        var end = points.get(piece + 1);
        var room = straight ? Measures.COLUMN : Math.abs(end.x() - start.x()) - 2 * HEAD;
        if (straight ? Math.abs(end.y() - start.y()) < PILL + HEAD : room < LEAST) return List.of();
        var line = Wrap.line(label, Measures.CHIP, room - PILL);
        var middle = (start.x() + end.x()) / 2;
        var centre = straight ? start.towards(end, (start.distance(end) - HEAD) / 2).y() : start.y();
        return List.of(Pen.box(new Rect(middle - (line.width() + PILL) / 2, centre - PILL / 2, line.width() + PILL, PILL), PILL / 2, Tone.CHIP),
                Pen.centred(line, middle, centre + 3.5, Measures.CHIP, Tone.MUTED));
    }

    /// Where the longest level piece of a course begins.
    private static int longest(List<Point> points) {
        int best = 0;
        for (int i = 1; i < points.size() - 1; i++) if (level(points, i) > level(points, best)) best = i;
        return best;
    }

    private static double level(List<Point> points, int piece) {
        return Math.abs(points.get(piece + 1).x() - points.get(piece).x());
    }

    private static String named(Card card, Contents contents) {
        return card.title().isBlank() ? contents.view.words().say("board.untitled") : card.title();
    }

    /// The line ends a little before the tip, which then stays sharp.
    static List<Mark> marks(List<Point> points, Tone tone, double width) {
        return marks(points, Stroke.solid(tone, width), tone);
    }

    private static List<Mark> marks(List<Point> points, Sign sign) {
        return marks(points, sign.stroke(), sign.tone());
    }

    private static List<Mark> marks(List<Point> points, Stroke stroke, Tone tone) {
        var tip = points.getLast();
        var before = points.get(points.size() - 2);
        var line = new ArrayList<>(points);
        line.set(points.size() - 1, tip.towards(before, Math.min(HEAD - 2, tip.distance(before))));
        return List.of(Pen.rounded(line, RADIUS, stroke), Pen.head(before, tip, HEAD, tone));
    }

    private static Rect bounds(List<Point> points, List<Mark> marks) {
        var box = new Rect(points.getFirst().x(), points.getFirst().y(), 0, 0);
        for (var point : points) box = box.joined(new Rect(point.x(), point.y(), 0, 0));
        box = box.grown(HEAD);
        for (var mark : marks) if (mark instanceof Mark.Box pill) box = box.joined(pill.rect());
        return box;
    }
}
