package journey.app.surface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Affine;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Overview;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.text.Words;
import org.jspecify.annotations.Nullable;

/// The landmarks of what is in sight, 200 at most, and of what is chosen wherever it is. One group is moved and scaled, so that panning and zooming
/// touch single nodes only where a figure comes into sight.
final class Landmarks {
    /// Below this, cards are too small to be read, and the cells stand for them.
    static final double SMALLEST = 0.5;
    private static final int MOST = 200;
    private static final Set<Role> FAR = Set.of(Role.STAGE, Role.FORECAST);
    private static final Set<Role> NEAR = Set.of(Role.CARD, Role.STAGE, Role.GHOST, Role.HEADING, Role.VALUE, Role.FORECAST, Role.STEP);

    private final Group group = new Group();
    private final Affine place = new Affine();
    private final Map<Subject, Landmark> shown = new HashMap<>();
    private final Consumer<Landmark> fired;
    private final Runnable fallback;
    private LinkedHashSet<Subject> chosen = new LinkedHashSet<>();
    private Optional<Subject> lead = Optional.empty();
    private Told told = new Told(null, List.of());

    /// @param fallback takes the focus when the node that has it goes
    Landmarks(Consumer<Landmark> fired, Runnable fallback) {
        this.fired = fired;
        this.fallback = fallback;
        group.getTransforms().add(place);
        group.setManaged(false);
        group.setAutoSizeChildren(false);
    }

    Node node() {
        return group;
    }

    Optional<Landmark> of(Subject subject) {
        return Optional.ofNullable(shown.get(subject));
    }

    /// The last of the chosen leads: the Tab key goes there.
    void choose(Set<Subject> subjects) {
        chosen = new LinkedHashSet<>(subjects);
        lead = chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.reversed().getFirst());
        shown.forEach((subject, mark) -> mark.choose(chosen.contains(subject)));
    }

    /// Whether the Tab key finds the lead.
    boolean isLed() {
        return lead.filter(shown::containsKey).isPresent();
    }

    /// Those that have a node wherever they are: all that are chosen, or of very many the lead.
    private boolean isKept(Subject subject) {
        return chosen.size() <= MOST ? chosen.contains(subject) : lead.filter(subject::equals).isPresent();
    }

    /// Brings the nodes in line with what is in sight.
    ///
    /// @param words in which cells are spoken of
    void show(Board board, Words words, Camera camera, double width, double height) {
        place.setToTransform(camera.scale(), 0, -camera.x() * camera.scale(), 0, camera.scale(), -camera.y() * camera.scale());
        var sight = new Rect(camera.x(), camera.y(), width / camera.scale(), height / camera.scale());
        var wanted = new HashMap<Subject, Figure>();
        var far = camera.scale() < SMALLEST && !board.grid().cells().isEmpty();
        if (far) cells(board, words).forEach(cell -> wanted.put(cell.subject(), cell));
        for (var figure : board.figures())
            if ((far ? FAR : NEAR).contains(figure.role()) && (isKept(figure.subject()) || wanted.size() < MOST && sight.meets(figure.bounds())))
                wanted.putIfAbsent(figure.subject(), figure);
        var idle = new ArrayList<Landmark>();
        shown.entrySet().removeIf(one -> !wanted.containsKey(one.getKey()) && idle.add(one.getValue()));
        var fresh = new ArrayList<Landmark>();
        wanted.forEach((subject, figure) -> place(subject, figure, idle, fresh));
        if (idle.stream().anyMatch(Node::isFocused)) fallback.run();
        if (!idle.isEmpty()) group.getChildren().removeAll(idle);
        if (!fresh.isEmpty()) group.getChildren().addAll(fresh);
        shown.forEach((subject, mark) -> mark.setFocusTraversable(lead.filter(subject::equals).isPresent()));
    }

    private void place(Subject subject, Figure figure, List<Landmark> idle, List<Landmark> fresh) {
        var there = shown.get(subject);
        if (there != null) {
            there.show(figure);
            return;
        }
        var taken = idle.isEmpty() || idle.getLast().isFocused() ? null : idle.removeLast();
        if (taken == null) fresh.add(taken = new Landmark(figure, fired));
        else taken.show(figure);
        taken.choose(chosen.contains(subject));
        shown.put(subject, taken);
    }

    /// The cells that are not empty, each as a figure without marks. They are told once for each board.
    private List<Figure> cells(Board board, Words words) {
        if (told.board() != board) told = new Told(board, Overview.of(board, words).stream()
                .filter(part -> !board.grid().order().getOrDefault(part.cell(), List.of()).isEmpty())
                .map(part -> new Figure(new Subject.OfCell(part.cell().stage(), part.cell().lane()), Role.LANE, part.place(), part.spoken(), 0, "", 1, List.of()))
                .toList());
        return told.cells();
    }

    private record Told(@Nullable Board board, List<Figure> cells) {}
}
