package journey.app.surface;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Subject;
import journey.paint.PixelPainter;
import journey.text.Words;

/// Shows a board. It pans by wheel or fingers, zooms at the pointer, has scroll bars, and keeps the stage arrows and lane labels in
/// sight. One image holds all pixels; above it lie [Landmark]s for the keyboard and screen readers, then [#above] for whatever
/// the owner lays over the board. Everything belongs to the window's thread.
public final class Surface extends Region {
    private static final double STEP = 1.25;

    private final Painting painting;
    private final Screen screen = new Screen();
    private final Sharpener sharpener = new Sharpener(this::take);
    private final Sharpener distant = new Sharpener(this::takeOverview);
    private final PauseTransition rest = new PauseTransition(Duration.millis(600));
    private final Landmarks landmarks;
    private final Pane above = new Pane();
    private final Bars bars = new Bars(x -> scrolled(x, camera().y()), y -> scrolled(camera().x(), y));
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.START);
    private final DoubleProperty covered = new SimpleDoubleProperty();
    private final Runnable pulse = this::draw;
    private Board board;
    private Words words;
    private boolean stale = true;
    private double drawn;
    private boolean fitted = true;
    private Fit fit = Fit.WHOLE;
    private Optional<Glide> glide = Optional.empty();

    /// @param words in the language of the board
    /// @param fired is told when an assistant fires a landmark
    public Surface(Board board, Words words, Palette palette, Consumer<Subject> fired) {
        this.board = board;
        this.words = words;
        var painter = new PixelPainter();
        painting = new Painting((figures, colours, onto, sight, clip) -> painter.paint(figures, onto, sight, clip, colours), board, palette);
        landmarks = new Landmarks(mark -> fired.accept(mark.subject()), this::requestFocus);
        getStyleClass().add("surface");
        setFocusTraversable(true);
        setClip(new javafx.scene.shape.Rectangle());
        above.setPickOnBounds(false);
        above.setManaged(false);
        getChildren().addAll(screen.node(), landmarks.node(), above);
        getChildren().addAll(bars.nodes());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getX(), event.getY(), camera().scale() * event.getZoomFactor()));
        rest.setOnFinished(_ -> askOverview());
        rest.play();
        covered.addListener((_, _, _) -> moved());
        widthProperty().addListener((_, _, _) -> moved());
        heightProperty().addListener((_, _, _) -> moved());
        sceneProperty().addListener((_, old, now) -> settle(old, now));
    }

    private void settle(Scene old, Scene now) {
        if (old != null) old.removePostLayoutPulseListener(pulse);
        if (now == null) return;
        now.addPostLayoutPulseListener(pulse);
        stale();
    }

    public Board board() {
        return board;
    }

    /// A figure as an image of its own, as large as it is seen here, for the pointer to carry out of the window.
    public Optional<Image> stamp(Subject subject) {
        return board.figures().stream().filter(figure -> figure.subject().equals(subject)).findFirst()
                .map(figure -> Stamp.of(figure, painting.palette(), Math.min(1, camera().scale())));
    }

    /// Shows another board, painting only what differs.
    public void show(Board next, Words language) {
        board = next;
        words = language;
        painting.show(next);
        rest.playFromStart();
        moved();
    }

    public void show(Palette palette) {
        painting.show(palette);
        rest.playFromStart();
        stale();
    }

    /// What is drawn over the board: it changes often and is painted afresh each time.
    public void overlay(List<Figure> figures) {
        painting.overlay(figures);
        stale();
    }

    /// Tells landmarks what is chosen; those have one wherever they are.
    public void choose(Set<Subject> subjects) {
        landmarks.choose(subjects);
        landmarks.show(board, words, camera(), getWidth(), getHeight());
        setFocusTraversable(!landmarks.isLed());
        stale();
    }

    /// The node that stands over a figure, if it is in sight or chosen.
    public Optional<Landmark> landmark(Subject subject) {
        return landmarks.of(subject);
    }

    /// What the owner lays over the board, in pixels of the view.
    public Pane above() {
        return above;
    }

    public Camera camera() {
        return camera.get();
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /// How much of the right side something covers that lies over the board: the board can be scrolled out from under it.
    public DoubleProperty coveredProperty() {
        return covered;
    }

    public void pan(double dx, double dy) {
        move(camera().panned(dx, dy));
    }

    /// Zooms to a scale with the point under the pointer kept in its place.
    public void zoom(double viewX, double viewY, double scale) {
        move(camera().zoomed(viewX, viewY, scale));
    }

    /// A step nearer, in the middle of the view.
    public void zoomIn() {
        glide(centred(Math.min(camera().scale() * STEP, Camera.LARGEST)));
    }

    public void zoomOut() {
        glide(centred(camera().scale() / STEP));
    }

    public void actualSize() {
        glide(centred(1));
    }

    private Camera centred(double scale) {
        return camera().zoomed((getWidth() - covered.get()) / 2, getHeight() / 2, scale);
    }

    /// What a board is fitted by.
    public enum Fit {
        /// All of it is seen.
        WHOLE,
        /// Its width is seen; it is scrolled through from top to bottom.
        WIDTH
    }

    /// From now on the board is fitted so.
    public void fitBy(Fit by) {
        fit = by;
        fitted = true;
        moved();
    }

    /// The board, as far as it stays readable; and again whenever the view changes its size, until it is moved.
    public void fit() {
        glide(fitting());
        fitted = true;
    }

    private Camera fitting() {
        return switch (fit) {
            case WHOLE -> Camera.fitting(room());
            case WIDTH -> camera().acrossIn(room());
        };
    }

    /// A part of the board as large as it goes.
    public void frame(Rect part) {
        glide(Camera.on(part.grown(24), room()));
    }

    /// Moves as little as it takes to see a part of the board.
    public void reveal(Rect part) {
        var to = camera().revealing(part.grown(8 / camera().scale()), free(), room());
        if (!to.equals(camera())) glide(to);
    }

    /// The part of the view in which the board itself is seen: without the strips of arrows and labels, and without what is covered.
    public Rect free() {
        var bands = Bands.of(board, spot(), columns(), rows());
        var left = bands.labels() / density();
        var top = bands.head() / density();
        return new Rect(left, top, getWidth() - covered.get() - left - Bars.SLIM, getHeight() - top - Bars.SLIM);
    }

    /// The place of the board that is seen at a point of the view: where arrows and labels have been kept in sight, their place.
    public Point2D seen(double viewX, double viewY) {
        var bands = Bands.of(board, spot(), columns(), rows());
        var scale = camera().scale();
        var inHead = viewY * density() < bands.head();
        var inLabels = bands.between().holds((int) (viewX * density()), (int) (viewY * density()));
        return new Point2D(inLabels && !inHead ? bands.labelsLeft() / density() / scale + viewX / scale : camera().boardX(viewX),
                inHead ? bands.headTop() / density() / scale + viewY / scale : camera().boardY(viewY));
    }

    private Camera.Room room() {
        return new Camera.Room(Math.max(1, getWidth()), Math.max(1, getHeight()), board.width(), board.height(), covered.get());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom(event.getX(), event.getY(), camera().scale() * Math.pow(2, event.getDeltaY() / 250));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            pan(-event.getDeltaY(), 0);
        } else {
            pan(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void scrolled(double x, double y) {
        move(new Camera(x, y, camera().scale()));
    }

    private void move(Camera to) {
        stop();
        // scrolling through a board that is fitted by its width leaves it so
        fitted = fitted && fit == Fit.WIDTH && to.scale() == camera().scale();
        look(to);
    }

    private void look(Camera to) {
        camera.set(to.within(room()));
        stale();
    }

    /// The room has changed: what fitted fits again.
    private void moved() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        look(fitted && glide.isEmpty() ? fitting() : camera());
    }

    private void glide(Camera to) {
        stop();
        fitted = false;
        var end = to.within(room());
        if (getScene() == null || Platform.getPreferences().isReducedMotion()) look(end);
        else {
            var way = new Glide(camera(), end, this::look);
            way.setOnFinished(_ -> glide = Optional.empty());
            glide = Optional.of(way);
            way.play();
        }
    }

    private void stop() {
        glide.ifPresent(Glide::stop);
        glide = Optional.empty();
    }

    private void stale() {
        stale = true;
        Platform.requestNextPulse();
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    private int columns() {
        return (int) Math.ceil(getWidth() * density());
    }

    private int rows() {
        return (int) Math.ceil(getHeight() * density());
    }

    private Spot spot() {
        var scale = camera().scale() * density();
        return new Spot(scale, Math.round(camera().x() * scale), Math.round(camera().y() * scale));
    }

    private void draw() {
        // a window that is dragged to a screen of another scale has other pixels, though nobody changed anything
        if (!stale && drawn == density() || columns() == 0 || rows() == 0) return;
        stale = false;
        drawn = density();
        if (screen.resize(columns(), rows(), density())) painting.begin();
        var near = painting.isNear(spot()) || !painting.isPainted();
        var pixels = screen.pixels();
        screen.flush((near ? painting.sharp(spot(), columns(), rows(), pixels) : painting.stretched(spot(), columns(), rows(), pixels)).clip());
        if (!near) sharpener.ask(new Sharpener.Wish(painting.state(), spot(), columns(), rows(), painting.brush(Sharpener.painter())));
        landmarks.show(board, words, camera(), getWidth(), getHeight());
        bars.follow(camera(), getWidth() - covered.get(), getHeight(), board.width(), board.height());
    }

    /// An image that shows what no longer is, is of no use: the next frame asks for another.
    private void take(Sharpener.Sharp image) {
        if (image.state() == painting.state()) painting.adopt(image.pixels(), image.spot());
        stale();
    }

    /// When the board has rested for a moment, a small image of it is painted, so that zooming out has something to show at once.
    private void askOverview() {
        var at = painting.overviewSpot();
        distant.ask(new Sharpener.Wish(painting.state(), at, (int) Math.ceil(board.width() * at.scale()), (int) Math.ceil(board.height() * at.scale()),
                painting.brush(Sharpener.painter())));
    }

    private void takeOverview(Sharpener.Sharp image) {
        if (image.state() == painting.state()) painting.takeOverview(image.pixels(), image.spot());
    }

    @Override
    protected void layoutChildren() {
        var clip = (javafx.scene.shape.Rectangle) getClip();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        above.resizeRelocate(0, 0, getWidth(), getHeight());
        bars.place(getWidth() - covered.get(), getHeight());
    }
}
