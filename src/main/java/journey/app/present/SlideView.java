package journey.app.present;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import journey.app.surface.PaintedImage;
import journey.deck.Deck;
import journey.deck.Step;
import journey.layout.Palette;
import journey.paint.PixelPainter;
import journey.paint.Pixels;

/// Shows a step of a deck, painted for the very pixels that it has here, and again when their number changes. Painting is done beside the
/// window's thread; what may come next is painted before it is asked for, so that it is there at once. Until a picture is ready the one
/// before it stays.
final class SlideView extends Region {
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "painting of slides");
        thread.setDaemon(true);
        return thread;
    });
    /// Belongs to the worker.
    private static final PixelPainter PAINTER = new PixelPainter();

    private final Deck deck;
    private final Palette palette;
    private final ImageView view = new ImageView();
    private final Map<Wish, Image> kept = new HashMap<>();
    private final Set<Wish> asked = new HashSet<>();
    private List<Step> steps = List.of();
    /// What is shown first, then what may come next. The worker reads it too, to leave out what nobody wants any longer.
    private volatile List<Wish> wanted = List.of();

    /// A step, in so many pixels.
    private record Wish(Step step, int width, int height) {}

    SlideView(Deck deck, Palette palette) {
        this.deck = deck;
        this.palette = palette;
        getStyleClass().add("slide");
        view.setSmooth(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        widthProperty().addListener((_, _, _) -> look());
        heightProperty().addListener((_, _, _) -> look());
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty).subscribe(_ -> look());
    }

    /// @param next what may come after it
    void show(Step now, List<Step> next) {
        steps = Stream.concat(Stream.of(now), next.stream()).distinct().toList();
        look();
    }

    private void look() {
        var width = (int) Math.round(getWidth() * density());
        var height = (int) Math.round(getHeight() * density());
        if (width < 1 || height < 1) return;
        wanted = steps.stream().map(step -> new Wish(step, width, height)).toList();
        kept.keySet().retainAll(wanted);
        reveal();
        for (var wish : wanted) if (!kept.containsKey(wish) && asked.add(wish)) WORKER.execute(() -> paint(wish));
    }

    private void reveal() {
        if (wanted.isEmpty() || !kept.containsKey(wanted.getFirst())) return;
        var image = kept.get(wanted.getFirst());
        view.setImage(image);
        view.setFitWidth(image.getWidth() / density());
        view.setFitHeight(image.getHeight() / density());
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    private void paint(Wish wish) {
        var pixels = wanted.contains(wish) ? Optional.of(painted(wish)) : Optional.<Pixels>empty();
        Platform.runLater(() -> {
            asked.remove(wish);
            if (!wanted.contains(wish)) return;
            pixels.ifPresentOrElse(painted -> {
                kept.put(wish, PaintedImage.of(painted));
                reveal();
            }, this::look);
        });
    }

    private Pixels painted(Wish wish) {
        var pixels = Pixels.of(wish.width(), wish.height());
        switch (wish.step()) {
            case Step.OfSlide(var slide) -> new Picture(deck.slides().get(slide), Optional.empty()).paint(PAINTER, palette, pixels);
            case Step.OfCard(var slide, var card, _, _) -> new Picture(deck.slides().get(slide), Optional.of(card)).paint(PAINTER, palette, pixels);
            case Step.End _ -> PAINTER.ground(pixels, pixels.whole(), palette);
        }
        return pixels;
    }
}
