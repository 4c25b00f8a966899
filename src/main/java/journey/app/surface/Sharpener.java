package journey.app.surface;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import journey.paint.PixelPainter;
import journey.paint.Pixels;

/// Paints whole images of boards beside the window's thread, while the window shows a stretched one. Only the last wish counts: one
/// that has not begun when the next comes is dropped.
final class Sharpener {
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "painting of boards");
        thread.setDaemon(true);
        return thread;
    });
    /// Belongs to the worker, which paints for all windows.
    private static final PixelPainter PAINTER = new PixelPainter();

    private final AtomicReference<Wish> next = new AtomicReference<>();
    private final Consumer<Sharp> taker;

    /// What is to be painted, and of which state of the view.
    record Wish(int state, Spot spot, int width, int height, Brush brush) {}

    /// An image that was wished for.
    record Sharp(int state, Spot spot, Pixels pixels) {}

    /// @param taker gets each image, on the window's thread
    Sharpener(Consumer<Sharp> taker) {
        this.taker = taker;
    }

    static Painting.Painter painter() {
        return (figures, palette, onto, sight, clip) -> PAINTER.paint(figures, onto, sight, clip, palette);
    }

    void ask(Wish wish) {
        if (next.getAndSet(wish) == null) WORKER.execute(this::paint);
    }

    private void paint() {
        var wish = next.getAndSet(null);
        if (wish == null) return;
        var pixels = Pixels.of(wish.width(), wish.height());
        wish.brush().paint(pixels, wish.spot().sight(), pixels.whole());
        Platform.runLater(() -> taker.accept(new Sharp(wish.state(), wish.spot(), pixels)));
    }
}
