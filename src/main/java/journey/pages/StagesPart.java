package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Tone;
import journey.pages.Strip.Hold;
import journey.plan.Plan;
import journey.plan.StagePlan;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Row;

/// The stages, each on leaves of its own: what it is to reach, its cards in full, its figures and what was found there. Stages without a card
/// that follow upon each other share a leaf.
final class StagesPart {
    private static final Look GOAL = Look.of(Faces.ASK, Tone.INK);
    private static final Look SUMMARY = Look.of(Faces.SECOND, Tone.MUTED);
    private static final double CARD_GAP = 16;

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
        var strips = new ArrayList<Strip>();
        if (sharing) strips.add(band.within());
        else desk.flow().begin(band.head());
        strips.addAll(Strip.first(stage(chapter), first -> sharing ? first.under(UNDER_BAND) : first));
        desk.flow().add(sharing ? Strip.together(strips) : strips);
        for (var group : chapter.groups()) {
            desk.flow().add(group(chapter, group.name(), group.entries()));
        }
        for (var table : StageTables.of(desk, chapter)) desk.table(table, Tone.of(chapter.stage()));
        findings(chapter);
    }

    private static final double UNDER_BAND = 22;

    private List<Strip> stage(Chapter chapter) {
        var strips = new ArrayList<Strip>();
        var goal = chapter.rows().stream().filter(this::isGoal).findFirst();
        goal.ifPresent(row -> {
            strips.addAll(Strip.first(desk.section(row.name(), Tone.of(chapter.stage())), first -> first.under(0)));
            strips.addAll(GOAL.strips(desk.tags().of(Tag.Kind.PARAGRAPH), row.text(), 0, desk.width(), 2));
        });
        var rest = chapter.rows().stream().filter(row -> !isGoal(row)).toList();
        strips.addAll(Strip.first(fields.strips(rest, List.of()), first -> first.under(12)));
        if (chapter.groups().isEmpty() && !plan.stage(chapter.stage()).isSkipped()) strips.addAll(desk.paragraph(desk.words().say("report.nothing-planned"), Tone.MUTED));
        if (strips.isEmpty()) return strips;
        return strips;
    }

    private boolean isGoal(Row row) {
        return row.name().equals(desk.words().say("field." + StagePlan.GOAL.key()));
    }

    private List<Strip> group(Chapter chapter, String name, List<Entry> entries) {
        var strips = new ArrayList<>(desk.section(name, Tone.of(chapter.stage())));
        for (int i = 0; i < entries.size(); i++) strips.addAll(Strip.together(entry(entries.get(i), i > 0)));
        return strips;
    }

    private List<Strip> entry(Entry entry, boolean following) {
        var strips = new ArrayList<Strip>();
        var title = Look.of(Faces.CARD, Tone.INK).strips(desk.tags().of(Tag.Kind.HEADING_3), entry.title(), 0, desk.width(), following ? CARD_GAP : 6);
        strips.addAll(Strip.leading(Strip.first(title, first -> first.called(Anchors.of(entry.id())).marked(entry.title(), 2))));
        var summary = entry.summary().isBlank() ? entry.type() : desk.words().say("pages.card", entry.type(), entry.summary());
        strips.addAll(SUMMARY.strips(desk.tags().of(Tag.Kind.PARAGRAPH), summary, 0, desk.width(), 0));
        strips.addAll(Strip.first(fields.strips(entry.rows(), entry.ways()), first -> first.under(5)));
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
