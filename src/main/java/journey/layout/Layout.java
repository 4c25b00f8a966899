package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.layout.Arrangement.Placed;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// Makes boards out of plans. Each cell's cards are measured first ([CardBody]), then everything finds its place ([Arrangement]), then
/// links find their ways between ([Router]), and figures are made of it all.
///
/// A layout remembers the cards of the last board, so that after an edit only what changed is said, measured and drawn again. It
/// gives the same board as a fresh one would. Not to be used by two threads at once.
public final class Layout {
    private static final double MOST_ABOVE_ARROWS = 90;

    private Memory memory = Memory.NONE;

    /// A board, made with no memory of others.
    public static Board of(Plan plan, View view) {
        return new Layout().board(plan, view);
    }

    public Board board(Plan plan, View view) {
        return new Making(new Contents(view.imprint().on(plan), view)).board();
    }

    /// One board in the making.
    private final class Making {
        private final Contents contents;
        private final View view;
        private final Memory now;
        private final List<Figure> figures = new ArrayList<>();
        private int read;

        Making(Contents contents) {
            this.contents = contents;
            this.view = contents.view;
            now = memory.next(contents);
            memory = now;
        }

        Board board() {
            var arcs = new Arcs(contents);
            var header = view.shows(Extra.TITLE) ? Measures.HEADER : Measures.BARE_HEADER;
            var ruler = new Ruler(contents);
            var top = header + ruler.height() + arcs.height();
            var below = contents.hasForecast() ? Measures.LANE_GAP + Strip.HEIGHT : 0;
            var placed = Arrangement.of(contents, top + Measures.ARROW + Measures.UNDER_ARROWS, below, card -> now.height(card.id()));
            var columns = placed.columns();
            var strip = now.promise().map(promise -> now.strip(new Strip(contents, promise, columns, placed.bottom() + Measures.LANE_GAP)));
            var ghosts = ghosts(placed);
            placed.lanes().forEach((lane, place) -> figures.add(Lanes.strip(lane, place)));
            strip.map(Strip::ground).ifPresent(figures::add);
            addLinks(placed, arcs, ghosts);
            if (view.shows(Extra.TITLE)) new Header(contents, right(columns)).figures().forEach(this::add);
            placed.lanes().forEach((lane, place) -> add(Lanes.label(lane, place, contents, read)));
            ruler.figures(columns, header, read).forEach(this::add);
            arcs.figures(columns, top, read).forEach(this::add);
            var arrows = new StageArrows(contents, columns, ruler, top);
            for (var stage : columns.stages()) {
                add(arrows.arrow(stage, read));
                arrows.badge(stage, read).forEach(this::add);
                arrows.remarks(stage, read).forEach(this::add);
                arrows.signs(stage, read).forEach(this::add);
                for (var lane : contents.lanes) addCell(stage, lane, placed, ghosts);
            }
            strip.ifPresent(one -> one.figures(read).forEach(this::add));
            if (contents.isBlank()) addWelcome(placed);
            var width = right(columns) + Measures.GUTTER + Measures.MARGIN;
            var lanesTop = top + Measures.ARROW + Measures.UNDER_ARROWS;
            var bottom = placed.bottom() + below;
            var end = view.shows(Extra.LEGEND) ? addLegend(columns, bottom) : bottom;
            return new Board(width, end + Measures.MARGIN, head(ruler, header, top, width),
                    new Rect(0, lanesTop, Measures.MARGIN + Measures.LABELS, bottom - lanesTop), placed.grid(), figures);
        }

        /// Where what stands above and below the columns ends. A board of few columns is wide enough for its title.
        private double right(Columns columns) {
            return view.shows(Extra.TITLE) && view.only().isPresent() ? Math.max(columns.right(), Header.wanted(contents)) : columns.right();
        }

        /// Where it ends; a board without anything to explain has none.
        private double addLegend(Columns columns, double bottom) {
            var items = new LegendItems(contents, figures).of(now.promise());
            if (items.isEmpty()) return bottom;
            var legend = new Legend(items, view.words(), columns.left(columns.stages().getFirst()), right(columns), bottom + Legend.ABOVE, read);
            legend.figures().forEach(this::add);
            return legend.bottom();
        }

        /// The ruler stays in view together with the arrows, unless so many arcs lie between them that little else would.
        private static Rect head(Ruler ruler, double header, double top, double width) {
            var from = ruler.height() > 0 && top - header <= MOST_ABOVE_ARROWS ? header - 4 : top - 8;
            return new Rect(0, from, width, top + Measures.ARROW + 8 - from);
        }

        private void add(Figure figure) {
            figures.add(figure);
            read = Math.max(read, figure.order() + 1);
        }

        private Map<Grid.Cell, Rect> ghosts(Placed placed) {
            var ghosts = new HashMap<Grid.Cell, Rect>();
            for (var cell : placed.grid().cells().keySet())
                if (contents.hasGhost(cell.stage(), cell.lane()))
                    ghosts.put(cell, new Rect(placed.columns().left(cell.stage()), placed.lanes().get(cell.lane()).y() + Measures.LANE_PADDING,
                            Measures.COLUMN, Measures.GHOST));
            return ghosts;
        }

        private void addLinks(Placed placed, Arcs arcs, Map<Grid.Cell, Rect> ghosts) {
            var router = new Router(placed, List.copyOf(ghosts.values()));
            for (var link : contents.plan.links())
                if (link.target().filter(view::shows).isPresent() && view.shows(link.from()) && !arcs.draws(link)) router.add(link);
            var all = Integer.MAX_VALUE / 2;
            for (var route : router.routes()) {
                figures.add(LinkFigures.figure(route, contents, all++));
                LinkFigures.signs(route, contents, all).ifPresent(figures::add);
            }
        }

        private void addCell(Stage stage, Lane lane, Placed placed, Map<Grid.Cell, Rect> ghosts) {
            var cell = new Grid.Cell(stage, lane);
            for (var card : contents.cards(stage, lane)) addCard(card, placed.grid().cards().get(card.id()));
            var ghost = ghosts.get(cell);
            if (ghost != null) add(Lanes.ghost(stage, lane, ghost, contents, read));
        }

        private void addCard(Card card, Rect place) {
            var alpha = view.alpha(card);
            add(now.figure(card, place, read, alpha));
            if (view.shows(Extra.PROBLEMS)) addBadge(card, place, alpha);
            addRemarks(card, place, alpha);
            view.traces().of(new Place.Of(card.id())).ifPresent(trace -> add(TraceFigures.card(new Subject.OfCard(card.id()), place, trace,
                    now.notes(card.id()), view.words().say("board.spoken.badge", card.title(), trace.spoken()), read)));
        }

        private void addBadge(Card card, Rect place, double alpha) {
            var at = new Place.Of(card.id());
            view.flags().of(at).ifPresent(flag -> {
                var x = place.right() - 2;
                var y = place.y() + 2;
                var said = CardWords.flagged(view.words(), view, at).orElseThrow();
                add(new Figure(new Subject.OfCard(card.id()), Role.BADGE, Badges.bounds(x, y, Badges.RADIUS),
                        view.words().say("board.spoken.badge", card.title(), said), read, "", alpha,
                        Badges.marks(flag.worst(), x, y, Badges.RADIUS)));
            });
        }

        /// Left of the sign of findings, where there is one.
        private void addRemarks(Card card, Rect place, double alpha) {
            var at = new Place.Of(card.id());
            CardWords.remarked(contents, at).ifPresent(said -> {
                var flagged = view.shows(Extra.PROBLEMS) && view.flags().of(at).isPresent();
                var right = flagged ? place.right() - Badges.RADIUS - 6 : place.right() + Badges.RADIUS - 2;
                var bubble = new Bubble(view.words().number(contents.remarks(at)), right, place.y() + 2);
                var title = card.title().isBlank() ? view.words().say("board.untitled") : card.title();
                add(new Figure(new Subject.OfCard(card.id()), Role.REMARKS, bubble.bounds(), view.words().say("board.spoken.badge", title, said), read, "",
                        alpha, bubble.marks()));
            });
        }

        private void addWelcome(Placed placed) {
            var strip = placed.lanes().get(Lane.TOUCHPOINTS);
            if (strip == null) return;
            var left = placed.columns().left(Stage.ENGAGE);
            var line = Wrap.line(view.words().say("board.welcome"), Measures.WELCOME, strip.right() - left - 24);
            var base = strip.y() + Measures.LANE_PADDING + Measures.GHOST / 2 + 6;
            add(new Figure(new Subject.OfPlan(), Role.WELCOME, new Rect(left, base - 17, line.width(), 24), line.text(), read, "", 1,
                    List.of(Pen.text(line, left, base, Measures.WELCOME, Tone.INK))));
        }
    }
}
