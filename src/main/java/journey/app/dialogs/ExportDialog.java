package journey.app.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import journey.app.workspace.Aside;
import journey.app.workspace.Workspace;
import journey.file.PlanFile;
import journey.handout.Handout;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.paint.Exported;
import journey.paint.Watch;
import journey.text.Words;

/// Hands a plan on as a file: what is chosen is seen before it is written. Drawing and writing go on in the background.
public final class ExportDialog {
    private final FilePicker picker;
    private final Aside aside;
    private final Path near;
    private final HandoutPane pane;
    private final HandoutSheet<Path> sheet;

    /// @param near  a path whose folder the file dialog begins in, and whose name it proposes
    /// @param begin with this, as it was wanted the last time
    /// @param browser opens addresses
    public ExportDialog(Words words, Window owner, Workspace workspace, Path near, Order begin, FilePicker picker, Aside aside, Consumer<String> browser) {
        this.picker = picker;
        this.aside = aside;
        this.near = near;
        pane = new HandoutPane(words, workspace, Purpose.FILE, begin, picker, owner.getRenderScaleX());
        sheet = new HandoutSheet<>(words, owner, "dialog.export", pane, this::ask);
        pane.onBrowse(() -> pane.handoutProperty().get().ifPresent(made -> aside.run(() -> browse(made, browser), ended -> ended.phrase().ifPresent(sheet::say))));
    }

    /// @param keep is told what was wanted, whether it was written or not
    /// @param done is told the file once it is written
    public void show(Consumer<Order> keep, Consumer<Path> done) {
        sheet.sheet().setOnHidden(_ -> {
            keep.accept(pane.orderProperty().get());
            if (sheet.sheet().getResult() != null) done.accept(sheet.sheet().getResult());
        });
        sheet.sheet().show();
    }

    /// Shows a page in a browser before it is written anywhere; its file is gone when the program ends.
    private static Exported browse(Handout made, Consumer<String> browser) throws IOException {
        var folder = Files.createTempDirectory("journey-preview");
        var file = folder.resolve("preview.html");
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        var ended = made.to(file, Watch.NONE);
        if (ended instanceof Exported.Written) browser.accept(file.toUri().toString());
        return ended;
    }

    private void ask() {
        var order = pane.orderProperty().get();
        var name = PlanFile.bareName(near) + ExportKind.of(order).suffix(order) + "." + order.medium().word();
        picker.export(sheet.window(), near.resolveSibling(name), order.medium().word()).ifPresent(file -> write(order, file));
    }

    private void write(Order order, Path file) {
        var made = pane.handoutProperty().get();
        sheet.work(aside, () -> made.orElseGet(() -> Handouts.of(order, pane.source())).to(file, sheet::reached), ended -> {
            switch (ended) {
                case Exported.Written _ -> sheet.close(file);
                case Exported.TooLarge _, Exported.Stopped _, Exported.NotWritten _ -> ended.phrase().ifPresent(sheet::say);
            }
        });
    }
}
