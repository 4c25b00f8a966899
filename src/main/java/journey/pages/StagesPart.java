package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Lane;
import journey.layout.Tone;
import journey.plan.Plan;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Group;
import journey.report.Row;
import journey.report.Table;

/// The stages, each on leaves of its own: what it is to reach, its cards in full, its figures and what was found there. Stages without a card
/// that follow upon each other share a leaf.
final class StagesPart {
    private static final Look GOAL = Look.of(Faces.ASK, Tone.INK);
    private static final Look SUMMARY = Look.of(Faces.SECOND, Tone.MUTED);
    private static final double CARD_GAP = 16;
    private static final double UNDER_BAND = 22;

    private final Desk desk;
    private final Plan plan;
    private final FieldRows fields;

    StagesPart(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
        fields = new FieldRows(desk.tags(), desk.width());
    }

    void write() {
        var wasShort = false;
        for (var chapter : desk.report().chapters()) {
            var isShort = chapter.groups().isEmpty();
            write(chapter, isShort && wasShort);
            wasShort = isShort;
        }
    }

    private void write(Chapter chapter, boolean sharing) {
        var band = new StageBand(desk, chapter);
        var tables = new StageTables(desk, chapter);
        if (sharing) {
            var strips = new ArrayList<Strip>();
            strips.add(band.within());
            strips.addAll(Strip.first(stage(chapter, tables), first -> first.under(UNDER_BAND)));
            desk.flow().goOn(new Head(0, List.of(), List.of()));
            desk.flow().add(Strip.together(strips));
            desk.flow().goOn(band.head());
        } else {
            desk.flow().begin(band.head());
            desk.flow().add(stage(chapter, tables));
        }
        for (var group : chapter.groups()) desk.flow().add(group(chapter, group, tables));
        findings(chapter);
    }

    private List<Strip> stage(Chapter chapter, StageTables tables) {
        var strips = new ArrayList<Strip>();
        var goal = chapter.rows().stream().filter(StagesPart::isGoal).findFirst();
        goal.ifPresent(row -> {
            strips.addAll(Strip.first(desk.section(row.name(), Tone.of(chapter.stage())), first -> first.under(0)));
            strips.addAll(GOAL.strips(desk.tags().of(Tag.Kind.PARAGRAPH), row.text(), 0, desk.width(), 2));
        });
        var rest = chapter.rows().stream().filter(row -> !isGoal(row)).toList();
        strips.addAll(Strip.first(fields.strips(rest, List.of()), first -> first.under(12)));
        for (var table : tables.forecast()) strips.addAll(figures(table, chapter));
        if (chapter.groups().isEmpty() && !plan.stage(chapter.stage()).isSkipped()) strips.addAll(desk.paragraph(desk.words().say("report.nothing-planned"), Tone.MUTED));
        return strips;
    }

    private List<Strip> figures(Table table, Chapter chapter) {
        var rows = StageTables.figures(table);
        if (rows.isEmpty()) return List.of();
        var strips = new ArrayList<>(desk.section(table.title(), Tone.of(chapter.stage())));
        strips.addAll(Strip.first(fields.strips(rows, List.of()), first -> first.under(5)));
        return strips;
    }

    private static boolean isGoal(Row row) {
        return row.weight() == Row.Weight.GOAL;
    }

    private List<Strip> group(Chapter chapter, Group group, StageTables tables) {
        var strips = new ArrayList<>(desk.section(group.name(), Tone.of(chapter.stage())));
        for (int i = 0; i < group.entries().size(); i++) {
            var entry = group.entries().get(i);
            var rows = new ArrayList<>(entry.rows());
            if (group.lane() == Lane.METRICS) tables.state(entry).ifPresent(rows::add);
            strips.addAll(Strip.together(entry(entry, rows, i > 0 ? CARD_GAP : 6)));
        }
        return strips;
    }

    private List<Strip> entry(Entry entry, List<Row> rows, double above) {
        var strips = new ArrayList<Strip>();
        var title = Look.of(Faces.CARD, Tone.INK).strips(desk.tags().of(Tag.Kind.HEADING_3), entry.title(), 0, desk.width(), above);
        strips.addAll(Strip.leading(Strip.first(title, first -> first.called(Anchors.of(entry.id())).marked(entry.title(), 2))));
        var summary = entry.summary().isBlank() ? entry.type() : desk.words().say("pages.card", entry.type(), entry.summary());
        strips.addAll(SUMMARY.strips(desk.tags().of(Tag.Kind.PARAGRAPH), summary, 0, desk.width(), 0));
        strips.addAll(Strip.first(fields.strips(rows, entry.ways()), first -> first.under(5)));
        return strips;
    }

    private void findings(Chapter chapter) {
        var flaws = desk.report().flaws().orElse(List.of()).stream().filter(flaw -> flaw.stage().equals(Optional.of(chapter.stage()))).toList();
        if (flaws.isEmpty()) return;
        var strips = new ArrayList<>(desk.section(desk.words().say("report.findings"), Tone.of(chapter.stage())));
        strips.addAll(new FlawStrips(desk, "").strips(flaws));
        desk.flow().add(strips);
    }
}
