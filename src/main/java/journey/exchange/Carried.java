package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.file.Disk;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Refusal;
import journey.layout.Board;
import journey.layout.Palette;
import journey.pages.Pages;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.PdfBook;
import journey.paint.Watch;
import journey.paint.WholeFile;
import journey.plan.Ids;
import journey.plan.Phrase;

/// Lets a picture, a page or a document carry the plan that it was made from, so that who gets it can work on with it. Programs that know
/// nothing of it show what they showed without. The plan comes back byte by byte.
///
/// What is taken out comes from a stranger, as any file does: it is read by [PlanFile] with all its limits.
public final class Carried {
    private static final int LOOKED_AT = 4096;
    private static final Set<Refusal> CARRIERS = Set.of(Refusal.PICTURE, Refusal.PDF, Refusal.HTML);

    private Carried() {}

    private enum Carrier { PNG, PDF, SVG, HTML }

    /// A finished PNG, SVG, PDF or page of HTML of ours with a plan in it.
    ///
    /// @throws IllegalArgumentException for what the program has not made
    public static byte[] put(byte[] made, byte[] plan) {
        return switch (carrier(made).orElseThrow(() -> new IllegalArgumentException("it carries nothing"))) {
            case PNG -> PlanInPng.put(made, plan);
            case PDF -> PlanInPdf.put(made, plan);
            case SVG -> PlanInSvg.put(made, plan);
            case HTML -> PlanInHtml.put(made, plan);
        };
    }

    /// The plan in a file, if there is one. Whatever the bytes are, it ends well.
    public static Optional<byte[]> take(byte[] file) {
        return carrier(file).flatMap(carrier -> switch (carrier) {
            case PNG -> PlanInPng.take(file);
            case PDF -> PlanInPdf.take(file);
            case SVG -> PlanInSvg.take(file);
            case HTML -> PlanInHtml.take(file);
        });
    }

    /// Opens a file as [PlanFile] does, and what carries a plan as that plan. Such a file must not be saved over: it is a picture or a page.
    public static Opened open(Path path, Ids ids) {
        var opened = PlanFile.open(path, ids);
        return opened instanceof Opened.Refused(var kind, _) && CARRIERS.contains(kind) ? taken(Disk.local(), path, ids).orElse(opened) : opened;
    }

    /// The same for who could save: the plan of a carrier becomes an untitled copy, so that the picture or page stays as it is.
    public static Opened openToEdit(Disk disk, Path path, Ids ids) {
        var opened = PlanFile.open(disk, path, ids);
        if (!(opened instanceof Opened.Refused(var kind, _)) || !CARRIERS.contains(kind)) return opened;
        var why = Phrase.of("exchange.carried", path.getFileName().toString());
        return taken(disk, path, ids).<Opened>flatMap(taken -> taken.plan().map(plan -> new Opened.Inside(plan, why))).orElse(opened);
    }

    /// Exports a board with its plan inside, whole or not at all.
    public static Exported export(Export export, Path file, Board board, byte[] plan, Watch watch) {
        var made = new ByteArrayOutputStream();
        try {
            var ended = export.to(made, board, watch);
            return ended instanceof Exported.Written ? WholeFile.export(file, out -> out.write(put(made.toByteArray(), plan))) : ended;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Exports a report or a poster with its plan inside, in the same way.
    public static Exported export(Path file, Pages pages, Palette palette, byte[] plan, Watch watch) {
        return WholeFile.export(file, out -> {
            var made = new ByteArrayOutputStream();
            PdfBook.paint(pages, palette, made, watch);
            out.write(put(made.toByteArray(), plan));
        });
    }

    private static Optional<Opened> taken(Disk disk, Path path, Ids ids) {
        try {
            return take(disk.read(path, PlanFile.LARGEST)).map(plan -> PlanFile.read(plan, ids));
        } catch (IOException goneSince) {
            return Optional.empty();
        }
    }

    private static Optional<Carrier> carrier(byte[] file) {
        if (Encoding.begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(Carrier.PNG);
        if (Encoding.begins(file, '%', 'P', 'D', 'F', '-')) return Optional.of(Carrier.PDF);
        var head = new String(Arrays.copyOf(file, Math.min(file.length, LOOKED_AT)), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!head.stripLeading().startsWith("<") && !head.startsWith("\u00ef\u00bb\u00bf")) return Optional.empty();
        if (head.contains("<!doctype html") || head.contains("<html")) return Optional.of(Carrier.HTML);
        return head.contains("<svg") ? Optional.of(Carrier.SVG) : Optional.empty();
    }

    /// Bytes with others put in at a place.
    static byte[] with(byte[] bytes, int at, byte[] more) {
        var all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }

    /// Bytes with a text put in before the last end of an element.
    static byte[] before(String end, byte[] bytes, String more) {
        var at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(end);
        if (at < 0) throw new IllegalArgumentException("no " + end);
        return with(bytes, at, more.getBytes(StandardCharsets.US_ASCII));
    }
}
