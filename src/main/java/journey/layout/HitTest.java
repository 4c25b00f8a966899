package journey.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says what of a board lies at a point. The small lies over the large: a badge over its card, a card over a link, a link over the empty
/// place of a cell. Lines are hit within [#NEAR] units, the nearest first. The board is cut into upright strips once, so that a
/// pointer that moves costs a look at one strip.
public final class HitTest {
    /// How near a line must be, at a scale of 1.
    public static final double NEAR = 6;
    private static final double STRIP = 64;

    private final Board board;
    private final List<List<Figure>> areas = new ArrayList<>();
    private final List<List<Piece>> lines = new ArrayList<>();

    /// A straight piece of a line's course.
    private record Piece(Figure figure, Point from, Point to) {
        double distance(double x, double y) {
            var dx = to.x() - from.x();
            var dy = to.y() - from.y();
            var along = dx * dx + dy * dy;
            var share = along == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / along, 0, 1);
            return Math.hypot(x - from.x() - share * dx, y - from.y() - share * dy);
        }
    }

    public HitTest(Board board) {
        this.board = board;
        for (int i = strip(board.width()); i >= 0; i--) {
            areas.add(new ArrayList<>());
            lines.add(new ArrayList<>());
        }
        board.figures().forEach(this::add);
    }

    private static int strip(double x) {
        return Math.max(0, (int) (x / STRIP));
    }

    private void add(Figure figure) {
        switch (figure.role()) {
            case BADGE, REMARKS, GHOST, STAGE, LANE_LABEL, TITLE, SUMMARY, LOGO, RULER, WELCOME, LEGEND, HEADING, VALUE, FORECAST, STEP -> addArea(figure);
            case LINK, STEP_BACK -> addLine(figure);
            case CARD, LANE -> {} // found by the grid
        }
    }

    private void addArea(Figure figure) {
        for (int i = strip(figure.bounds().x()); i <= Math.min(strip(figure.bounds().right()), areas.size() - 1); i++) areas.get(i).add(figure);
    }

    private void addLine(Figure figure) {
        var course = Course.of(figure);
        for (int i = 1; i < course.size(); i++) {
            var piece = new Piece(figure, course.get(i - 1), course.get(i));
            var first = strip(Math.min(piece.from().x(), piece.to().x()) - NEAR);
            var last = strip(Math.max(piece.from().x(), piece.to().x()) + NEAR);
            for (int at = first; at <= Math.min(last, lines.size() - 1); at++) lines.get(at).add(piece);
        }
    }

    /// @param near how near a line must be to be hit, in board units: [#NEAR] divided by the scale
    public Optional<Hit> at(double x, double y, double near) {
        if (x < 0 || y < 0 || x >= board.width() || y >= board.height()) return Optional.empty();
        return area(Role.BADGE, x, y)
                .or(() -> area(Role.REMARKS, x, y))
                .or(() -> board.grid().cardAt(x, y).map(id -> new Hit(Role.CARD, new Subject.OfCard(id))))
                .or(() -> area(Role.GHOST, x, y))
                .or(() -> area(Role.STAGE, x, y))
                .or(() -> line(x, y, near))
                .or(() -> area(Role.STEP, x, y))
                .or(() -> areas.get(strip(x)).stream().filter(figure -> figure.bounds().holds(x, y)).findFirst()
                        .map(figure -> new Hit(figure.role(), figure.subject())))
                .or(() -> board.grid().cellAt(x, y).map(cell -> new Hit(Role.LANE, new Subject.OfCell(cell.stage(), cell.lane()))));
    }

    public Optional<Hit> at(double x, double y) {
        return at(x, y, NEAR);
    }

    private Optional<Hit> area(Role role, double x, double y) {
        for (var figure : areas.get(strip(x)))
            if (figure.role() == role && figure.bounds().holds(x, y)) return Optional.of(new Hit(role, figure.subject()));
        return Optional.empty();
    }

    private Optional<Hit> line(double x, double y, double near) {
        return lines.get(strip(x)).stream().filter(piece -> piece.distance(x, y) <= near)
                .min(Comparator.comparingDouble(piece -> piece.distance(x, y)))
                .map(piece -> new Hit(piece.figure().role(), piece.figure().subject()));
    }
}
