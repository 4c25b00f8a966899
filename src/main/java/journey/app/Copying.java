package journey.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import journey.app.canvas.Offered;
import journey.app.canvas.PlanText;
import journey.app.surface.CopyAs;
import journey.app.surface.PaintedImage;
import journey.app.workspace.Workspace;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.View;
import journey.paint.Heading;
import journey.paint.PixelPainter;
import journey.paint.Pixels;
import journey.paint.Sight;
import journey.paint.SvgPainter;
import journey.paint.Watch;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.text.Words;

/// Copies what is chosen, the whole board or a chart for other programs. A copy is light whatever the window looks like, and without what only the
/// planner needs to see: findings and ghosts. It is made in the background, and of several the last that was asked for stays.
///
/// SVG goes as text, which web editors paste as a drawing, and as `image/svg+xml`, which drawing programs and office programs look for. HTML with
/// the drawing in it was not chosen: what takes HTML shows none of it. A picture goes as an image only: JavaFX itself offers it as PNG where
/// clipboards know that, and a second PNG beside it would only compete.
final class Copying {
    /// More than this most programs do not take from a clipboard.
    private static final long MOST_PIXELS = 40_000_000;
    private static final long MEGA = 1_000_000;

    private final PlannerWindow window;
    private final Workspace workspace;
    private final PlanText text;
    private final Status status;
    private int asked;

    Copying(PlannerWindow window, Workspace workspace, PlanText text, Status status) {
        this.window = window;
        this.workspace = workspace;
        this.text = text;
        this.status = status;
    }

    /// What came of it, and what to say of that; empty where nothing is to be copied.
    private record Copied(Optional<ClipboardContent> content, Phrase said) {}

    /// The chosen cards with their stages and lanes, or the whole board where no card is chosen.
    void board(CopyAs medium) {
        var plan = workspace.plan();
        var chosen = workspace.selection().cards();
        var some = chosen.isEmpty() ? Optional.<Set<Id>>empty() : Optional.of(chosen);
        var what = some.map(cards -> Phrase.of("window.copied.cards", cards.size())).orElse(Phrase.of("window.copied.board"));
        var view = view(some);
        var heading = new Heading(plan.title(), Words.of(plan).locale());
        var scale = window.desk().remembered().copyScale();
        copy(() -> {
            var offered = Offered.of(plan, some, text);
            return switch (medium) {
                case PICTURE -> picture(Layout.of(plan, view), scale, what, offered.alone());
                case SVG -> svg(Layout.of(plan, view), heading, what, offered.alone());
                case TEXT -> new Copied(Optional.of(offered.content()), Phrase.of("window.copied.text", what));
            };
        });
    }

    private View view(Optional<Set<Id>> some) {
        var whole = View.in(Words.of(workspace.plan())).through(workspace.lensProperty().get()).on(workspace.scaleProperty().get()).on(workspace.today())
                .without(Extra.PROBLEMS, Extra.GHOSTS);
        return some.map(cards -> whole.only(cards).without(Extra.TITLE, Extra.FORECAST)).orElse(whole);
    }

    /// A chart as it is shown.
    void chart(Board board, CopyAs medium) {
        var plan = workspace.plan();
        var what = Phrase.of("window.copied.chart");
        var scale = window.desk().remembered().copyScale();
        copy(() -> switch (medium) {
            case PICTURE -> picture(board, scale, what, new ClipboardContent());
            case SVG, TEXT -> svg(board, new Heading(plan.title(), Words.of(plan).locale()), what, new ClipboardContent());
        });
    }

    private void copy(Callable<Copied> job) {
        var turn = ++asked;
        window.work(job, copied -> {
            if (turn != asked) return;
            copied.content().ifPresent(Clipboard.getSystemClipboard()::setContent);
            if (copied.content().isPresent()) status.tell(copied.said());
            else window.banner().say(Banner.Tone.BAD, copied.said());
        });
    }

    private static Copied picture(Board board, int scale, Phrase what, ClipboardContent content) {
        var width = (long) Math.ceil(board.width() * scale);
        var height = (long) Math.ceil(board.height() * scale);
        if (width * height > MOST_PIXELS) return new Copied(Optional.empty(), Phrase.of("window.copy.too-large", Math.ceilDiv(width * height, MEGA), MOST_PIXELS / MEGA));
        var pixels = Pixels.of((int) width, (int) height);
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), Palette.LIGHT);
        painter.paint(board.figures(), pixels, new Sight(scale, 0, 0), pixels.whole(), Palette.LIGHT);
        content.putImage(PaintedImage.of(pixels));
        return new Copied(Optional.of(content), Phrase.of("window.copied.picture", what, width, height));
    }

    /// As bytes, since a string of a format that JavaFX does not know would be written as a Java object.
    private static Copied svg(Board board, Heading heading, Phrase what, ClipboardContent content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SvgPainter.paint(board, heading, Palette.LIGHT, bytes, Watch.NONE);
        content.putString(bytes.toString(StandardCharsets.UTF_8));
        content.put(svg(), ByteBuffer.wrap(bytes.toByteArray()));
        return new Copied(Optional.of(content), Phrase.of("window.copied.svg", what));
    }

    private static DataFormat svg() {
        var known = DataFormat.lookupMimeType("image/svg+xml");
        return known != null ? known : new DataFormat("image/svg+xml");
    }
}
