package journey.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Table;
import journey.handout.Theme;
import journey.paint.Page;
import journey.plan.Word;

/// How somebody likes what is handed on, kept in a file from one time to the next. What belongs to one plan alone is not kept: its title,
/// its logo, which of its cards, and that it was given away with the file.
final class ExportSettings {
    /// Without what only its makers need to see.
    static final Order FIRST = Order.of(Medium.PDF).on(Page.A4).at(new Size.Times(2)).without(Aside.FINDINGS);

    static final String FILE = "export.txt";

    private static final int MOST_SHEETS = 40;

    private ExportSettings() {}

    static Order read(TextFile file) {
        return file.read(ExportSettings::of).orElse(FIRST);
    }

    static void write(Order order, TextFile file) {
        file.write(List.of("medium=" + order.medium().word(), "form=" + order.form().word(), "across=" + order.across(), "view=" + (order.part() instanceof Part.OfChart(var chart) ? chart.word() : "board"),
                "beside=" + Stream.of(Aside.values()).filter(order::has).map(Word::word).collect(Collectors.joining(",")), "page=" + order.page().word(),
                "scale=" + (order.size() instanceof Size.Times(var factor) ? factor : ((Size.Times) FIRST.size()).factor()), "theme=" + order.theme().word(), "table=" + order.table().word()));
    }

    /// As it is when the dialog opens again for another plan, or later for this one.
    static Order kept(Order order) {
        return order.titled("").withoutLogo().carrying(Carry.NOTHING).of(order.part() instanceof Part.OfChart ? order.part() : Part.WHOLE);
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
