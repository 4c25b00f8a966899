package journey.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import journey.layout.Arrangement.Placed;
import journey.layout.Tracks.Edge;
import journey.plan.Link;
import journey.plan.LinkKind;

/// Finds ways for links that pass no card: out of a card's side into the gutter beside it, along the gutter, through the gap between two
/// lanes where there are columns to pass, and along the gutter of the other card. A card right below or above is
/// reached straight. Loops return below all lanes.
final class Router {
    private static final double REACH = 14;
    private static final double UP_BESIDE_DOWN = 12;
    private static final double IN_BESIDE_OUT = 10;

    private final Placed placed;
    private final double[] corridors;
    private final double[][] blocks;
    private final List<Way> ways = new ArrayList<>();
    private final Map<Integer, Tracks<Leg>> gutters = new HashMap<>();
    private final Map<Integer, Tracks<Leg>> gaps = new HashMap<>();

    /// The course of one link, before it has its tracks: `out` and `in` are the sides where it leaves and arrives, -1 for
    /// left and 1 for right; a `gap` of -1 is none.
    private record Way(Link link, Point start, int out, int outGutter, int gap, int inGutter, int in, Point end) {
        boolean isStraight() {
            return out == 0;
        }
    }

    /// A piece of a way in one channel; a way between neighbours may pass the same gutter twice.
    private record Leg(int way, boolean arriving) {}

    record Route(Link link, List<Point> points) {}

    /// @param ghosts what is in the way beside cards
    Router(Placed placed, List<Rect> ghosts) {
        this.placed = placed;
        var lanes = List.copyOf(placed.lanes().values());
        corridors = new double[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) corridors[i] = lanes.get(i).y() - (i == 0 ? 3 : Measures.LANE_GAP / 2);
        corridors[lanes.size()] = placed.bottom() + Measures.LANE_GAP / 2;
        blocks = blocks(ghosts);
    }

    /// The upper edges of what stands in each column, from top to bottom.
    private double[][] blocks(List<Rect> ghosts) {
        var tops = new ArrayList<List<Double>>();
        for (int i = 0; i < placed.columns().count(); i++) tops.add(new ArrayList<>());
        placed.grid().cards().values().forEach(card -> tops.get(column(card)).add(card.y()));
        ghosts.forEach(ghost -> tops.get(column(ghost)).add(ghost.y()));
        return tops.stream().map(list -> list.stream().mapToDouble(y -> y).sorted().toArray()).toArray(double[][]::new);
    }

    private static int column(Rect card) {
        return (int) Math.round((card.x() - Columns.left(0)) / (Measures.COLUMN + Measures.GUTTER));
    }

    /// A link both of whose ends are cards on the board.
    void add(Link link) {
        var from = placed.grid().cards().get(link.from());
        var to = placed.grid().cards().get(link.target().orElseThrow());
        var way = way(link, from, to);
        var out = new Leg(ways.size(), false);
        var in = new Leg(ways.size(), true);
        ways.add(way);
        if (way.isStraight() || way.gap() < 0 && way.start().y() == way.end().y()) return;
        var y1 = way.start().y();
        var y2 = way.end().y();
        if (way.gap() < 0) {
            gutter(way.outGutter()).add(out, y1, y2, way.out() == way.in() ? Edge.turning(way.out()) : Edge.passing(y1, y2, way.out()), way.end());
        } else {
            var y = corridors[way.gap()];
            gutter(way.outGutter()).add(out, y1, y, Edge.passing(y1, y, way.out()), out);
            gutter(way.inGutter()).add(in, y, y2, Edge.passing(y, y2, way.out()), way.end());
            gaps.computeIfAbsent(way.gap(), _ -> new Tracks<>()).add(out, middle(way.outGutter()), middle(way.inGutter()), Edge.LEFT, out);
        }
    }

    private Tracks<Leg> gutter(int index) {
        return gutters.computeIfAbsent(index, _ -> new Tracks<>());
    }

    private static double middle(int gutter) {
        return Columns.right(gutter) + Measures.GUTTER / 2;
    }

    private Way way(Link link, Rect from, Rect to) {
        var here = column(from);
        var there = column(to);
        if (here == there) return within(link, here, from, to);
        var side = there > here ? 1 : -1;
        var outGutter = side > 0 ? here : here - 1;
        var inGutter = side > 0 ? there - 1 : there;
        var y = from.centre();
        if (outGutter == inGutter) {
            var straight = y > to.y() + REACH && y < to.bottom() - REACH;
            return new Way(link, at(from, side, y), side, outGutter, -1, inGutter, -side, at(to, -side, straight ? y : to.centre()));
        }
        var gap = side < 0 && link.kind() == LinkKind.LOOP ? corridors.length - 1 : gap(from, to);
        return new Way(link, at(from, side, y), side, outGutter, gap, inGutter, -side, at(to, -side, to.centre()));
    }

    private Way within(Link link, int column, Rect from, Rect to) {
        var steps = Arrays.binarySearch(blocks[column], to.y()) - Arrays.binarySearch(blocks[column], from.y());
        if (steps == 1) return new Way(link, new Point(from.middle(), from.bottom()), 0, 0, -1, 0, 0, new Point(from.middle(), to.y()));
        var x = from.middle() + UP_BESIDE_DOWN;
        if (steps == -1) return new Way(link, new Point(x, from.y()), 0, 0, -1, 0, 0, new Point(x, to.bottom()));
        var side = column > 0 && column == placed.columns().count() - 1 ? -1 : 1;
        var gutter = side > 0 ? column : column - 1;
        return new Way(link, at(from, side, from.centre()), side, gutter, -1, gutter, side, at(to, side, to.centre() + IN_BESIDE_OUT));
    }

    private static Point at(Rect card, int side, double y) {
        return new Point(side > 0 ? card.right() : card.x(), y);
    }

    /// The gap between lanes by which the way is shortest.
    private int gap(Rect from, Rect to) {
        int best = 0;
        for (int i = 1; i < corridors.length; i++) if (detour(i, from, to) < detour(best, from, to) - 1e-9) best = i;
        return best;
    }

    private double detour(int gap, Rect from, Rect to) {
        return Math.abs(from.centre() - corridors[gap]) + Math.abs(to.centre() - corridors[gap]);
    }

    List<Route> routes() {
        var xs = new HashMap<Leg, Double>();
        gutters.values().forEach(tracks -> xs.putAll(tracks.offsets()));
        var ys = new HashMap<Leg, Double>();
        gaps.values().forEach(tracks -> ys.putAll(tracks.offsets()));
        return IntStream.range(0, ways.size()).mapToObj(i -> new Route(ways.get(i).link(), points(i, xs, ys))).toList();
    }

    private List<Point> points(int index, Map<Leg, Double> xs, Map<Leg, Double> ys) {
        var way = ways.get(index);
        var start = way.start();
        var end = way.end();
        if (way.isStraight() || way.gap() < 0 && start.y() == end.y()) return List.of(start, end);
        var x1 = middle(way.outGutter()) + xs.get(new Leg(index, false));
        if (way.gap() < 0) return List.of(start, new Point(x1, start.y()), new Point(x1, end.y()), end);
        var x2 = middle(way.inGutter()) + xs.get(new Leg(index, true));
        var y = corridors[way.gap()] + ys.get(new Leg(index, false));
        return List.of(start, new Point(x1, start.y()), new Point(x1, y), new Point(x2, y), new Point(x2, end.y()), end);
    }
}
