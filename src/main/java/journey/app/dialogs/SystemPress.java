package journey.app.dialogs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import journey.pages.Paper;
import journey.paint.Pixels;

/// The printers of the system.
public final class SystemPress implements Press {
    /// Finer than eyes see, and each dot costs memory.
    private static final double FINEST = 300;
    /// A 72nd of an inch, in board units.
    private static final double POINT = 96.0 / 72;

    @Override
    public boolean isThere() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Run> ask(Window owner, String name, Paper paper) {
        var first = Optional.ofNullable(Printer.getDefaultPrinter()).or(() -> Printer.getAllPrinters().stream().findFirst());
        var job = first.map(PrinterJob::createPrinterJob).orElse(null);
        if (job == null) return Optional.empty();
        job.getJobSettings().setJobName(name);
        job.getJobSettings().setPageLayout(layout(job.getPrinter(), paper));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        // The platform would count the pages that it is given, and refuse those after the last that is wanted.
        var wanted = Optional.ofNullable(job.getJobSettings().getPageRanges()).map(List::of).orElse(List.of());
        job.getJobSettings().setPageRanges((PageRange[]) null);
        return Optional.of(new OnPrinter(job, wanted));
    }

    private static PageLayout layout(Printer printer, Paper paper) {
        var shorter = Math.min(paper.width(), paper.height()) / POINT;
        var longer = Math.max(paper.width(), paper.height()) / POINT;
        var nearest = printer.getPrinterAttributes().getSupportedPapers().stream()
                .min(Comparator.comparingDouble(one -> Math.abs(one.getWidth() - shorter) + Math.abs(one.getHeight() - longer))).orElseGet(() -> printer.getDefaultPageLayout().getPaper());
        return printer.createPageLayout(nearest, paper.width() > paper.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private record OnPrinter(PrinterJob job, List<PageRange> wanted) implements Run {
        @Override
        public boolean wants(int number) {
            return wanted.isEmpty() || wanted.stream().anyMatch(range -> number >= range.getStartPage() && number <= range.getEndPage());
        }

        @Override
        public double density() {
            var resolution = job.getPrinter().getPrinterAttributes().getDefaultPrintResolution();
            return resolution == null ? FINEST : Math.min(FINEST, resolution.getCrossFeedResolution());
        }

        /// Whatever printer was chosen, the sheet lies as it was seen: what the printer cannot reach at the edges is margin there too.
        @Override
        public boolean print(Pixels sheet, Paper paper) {
            var layout = SystemPress.layout(job.getPrinter(), paper);
            var page = new Group(Picture.of(sheet, sheet.width() * POINT / paper.width()));
            page.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
            return job.printPage(layout, new Group(page));
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
