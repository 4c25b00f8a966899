package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.exchange.Chosen;
import journey.exchange.PictureFile;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Table;
import journey.handout.Theme;
import journey.layout.Picture;
import journey.paint.Page;
import journey.plan.Word;

/// How somebody likes what is handed on, kept in a file from one time to the next. What belongs to one plan alone is not kept: its title,
/// which of its cards, and that it was given away with the file.
final class ExportSettings {
    static final Order FIRST = Order.of(Medium.PDF).on(Page.A4).at(new Size.Times(2));

    private static final int MOST_SHEETS = 40;
    private static final System.Logger LOG = System.getLogger("journey");

    private ExportSettings() {}

    static Order read(Path folder) {
        var order = file(folder).read(ExportSettings::of).orElse(FIRST);
        return PictureFile.open(logo(folder)) instanceof Chosen.Good(var picture) ? order.with(picture) : order;
    }

    static void write(Order order, Path folder) {
        file(folder).write(List.of("medium=" + order.medium().word(), "form=" + order.form().word(), "across=" + order.across(), "view=" + (order.part() instanceof Part.OfChart(var chart) ? chart.word() : "board"),
                "beside=" + Stream.of(Aside.values()).filter(order::has).map(Word::word).collect(Collectors.joining(",")), "page=" + order.page().word(),
                "scale=" + (order.size() instanceof Size.Times(var factor) ? factor : ((Size.Times) FIRST.size()).factor()), "theme=" + order.theme().word(), "table=" + order.table().word()));
        write(order.logo(), logo(folder));
    }

    /// The logo is kept as a copy: where it came from may be gone the next time.
    private static void write(Optional<Picture> logo, Path file) {
        try {
            if (logo.isEmpty()) Files.deleteIfExists(file);
            else Files.move(Files.write(file.resolveSibling(file.getFileName() + ".new"), logo.get().bytes()), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, file + " cannot be written", failed);
        }
    }

    private static Path logo(Path folder) {
        return folder.resolve("export-logo");
    }

    /// As it is when the dialog opens again for another plan, or later for this one.
    static Order kept(Order order) {
        return order.titled("").carrying(Carry.NOTHING).of(order.part() instanceof Part.OfChart ? order.part() : Part.WHOLE);
    }

    private static TextFile file(Path folder) {
        return new TextFile(folder.resolve("export.txt"));
    }

    /// Lines that an older or a newer program does not know are passed over; values that make no sense throw.
    private static Order of(List<String> lines) {
        var order = FIRST.as(word(lines, "medium", Medium.class).orElse(FIRST.medium())).as(word(lines, "form", Form.class).orElse(FIRST.form()))
                .across(value(lines, "across").map(Integer::parseInt).filter(sheets -> sheets >= 1 && sheets <= MOST_SHEETS).orElse(FIRST.across()))
                .of(value(lines, "view").flatMap(word -> Word.in(Chart.class, word)).<Part>map(Part.OfChart::new).orElse(Part.WHOLE))
                .on(word(lines, "page", Page.class).orElse(FIRST.page())).in(word(lines, "theme", Theme.class).orElse(FIRST.theme())).of(word(lines, "table", Table.class).orElse(FIRST.table()))
                .at(value(lines, "scale").map(Double::parseDouble).filter(scale -> scale >= 1 && scale <= 4).<Size>map(Size.Times::new).orElse(FIRST.size()));
        return value(lines, "beside").map(words -> beside(order, List.of(words.split(",")))).orElse(order);
    }

    private static Order beside(Order order, List<String> words) {
        var all = order;
        for (var aside : Aside.values()) all = words.contains(aside.word()) ? all.with(aside) : all.without(aside);
        return all;
    }

    private static <E extends Enum<E> & Word> Optional<E> word(List<String> lines, String key, Class<E> type) {
        return value(lines, key).map(word -> Word.in(type, word).orElseThrow(IllegalArgumentException::new));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key + "=")).map(line -> line.substring(key.length() + 1)).findFirst();
    }
}
