package journey.app.dialogs;

import java.util.Optional;
import java.util.stream.Stream;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Table;
import journey.plan.Word;

/// What can be made of a plan, as people call it: there are several kinds of table, and one medium each for the others.
enum ExportKind implements Word {
    BOARD(Form.BOARD), REPORT(Form.REPORT), POSTER(Form.POSTER), SLIDES(Medium.PPTX), PICTURE(Medium.PNG), DRAWING(Medium.SVG), PAGE(Medium.HTML), DOCUMENT(Medium.MD),
    CARDS(Table.CARDS), CALLS_TO_ACTION(Table.CALLS_TO_ACTION), CALENDAR(Table.CALENDAR), CANVAS(Medium.CANVAS);

    private final Medium medium;
    private final Optional<Form> form;
    private final Optional<Table> table;

    ExportKind(Medium medium) {
        this(medium, Optional.empty(), Optional.empty());
    }

    ExportKind(Form form) {
        this(Medium.PDF, Optional.of(form), Optional.empty());
    }

    ExportKind(Table table) {
        this(Medium.CSV, Optional.empty(), Optional.of(table));
    }

    ExportKind(Medium medium, Optional<Form> form, Optional<Table> table) {
        this.medium = medium;
        this.form = form;
        this.table = table;
    }

    static ExportKind of(Order order) {
        return Stream.of(values()).filter(kind -> kind.in(order).equals(order)).findFirst().orElseThrow();
    }

    /// The order with this instead of what it was for.
    Order in(Order order) {
        var other = order.as(medium);
        return form.map(other::as).or(() -> table.map(other::of)).orElse(other);
    }

    /// What is added to the name of a plan, so that its reports, tables and views do not take each other's place.
    String suffix(Order order) {
        return table.<Word>map(one -> one).or(() -> form.filter(one -> one != Form.BOARD)).map(one -> "-" + one.word()).orElseGet(() -> order.shown() instanceof Part.OfChart(var chart) ? "-" + chart.word() : "");
    }
}
