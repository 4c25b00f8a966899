package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.layout.Layout;
import journey.layout.Tone;
import journey.layout.View;
import journey.plan.Plan;
import journey.report.Report;

/// A plan to be read on paper: a cover, the board on one page, a page or more for each stage with all that its cards hold, and what follows
/// from them.
public final class PagedReport {
    private final Plan plan;
    private final View view;
    private final Paper paper;
    private final Desk desk;

    private PagedReport(Plan plan, View view, Report report, Paper paper) {
        this.plan = plan;
        this.view = view;
        this.paper = paper;
        desk = new Desk(report, view.words(), new Flow(paper, report.title(), view.words()), new Tag.Source());
    }

    /// @param view   how the board is shown; its day stands on the cover
    /// @param report of the same plan, in the words of the view
    /// @param paper  of all pages but those that lie because a drawing is wide
    public static Pages of(Plan plan, View view, Report report, Paper paper, Set<ReportPart> parts) {
        return new PagedReport(plan, view, report, paper).pages(parts);
    }

    private Pages pages(Set<ReportPart> parts) {
        for (var part : ReportPart.values()) if (parts.contains(part)) write(part);
        return desk.flow().pages();
    }

    private void write(ReportPart part) {
        switch (part) {
            case COVER -> cover();
            case BOARD -> {
                var name = desk.words().say("pages.board", desk.report().title());
                desk.flow().leaf(paper.landscape(), "board", desk.words().say("pages.board.short"),
                        new BoardPart(Layout.of(plan, view), paper, desk.tags().picture(name)).pieces());
            }
            case STAGES -> new StagesPart(desk, plan).write();
            case LENSES -> new LensesPart(desk, plan).write();
            case FORECAST -> new ForecastPart(desk, plan, paper).write();
            case FINDINGS -> findings();
            case GLOSSARY -> new GlossaryPart(desk).write();
        }
    }

    private void cover() {
        var cover = new Cover(desk, paper);
        desk.flow().begin(new Head(0, cover.strips(plan, view.today()), List.of()));
        var report = desk.report();
        if (!cover.isCut() && report.people().stream().allMatch(person -> person.rows().isEmpty())) return;
        desk.begin(desk.words().say("report.audiences"), "people");
        if (cover.isCut()) {
            desk.flow().add(desk.paragraph(report.title(), Tone.INK));
            desk.flow().add(desk.paragraph(report.subtitle(), Tone.MUTED));
            desk.flow().add(desk.paragraph(report.promise(), Tone.INK));
        }
        var fields = new FieldRows(desk.tags(), desk.width());
        for (var person : report.people()) {
            var strips = new ArrayList<>(desk.section(person.name(), Tone.INK));
            strips.addAll(Strip.first(fields.strips(person.rows(), List.of()), first -> first.under(6)));
            desk.flow().add(Strip.together(strips));
        }
    }

    private void findings() {
        if (desk.report().flaws().isEmpty()) return;
        desk.begin(desk.words().say("report.findings"), "findings");
        var flaws = desk.report().flaws().get();
        desk.flow().add(flaws.isEmpty() ? desk.paragraph(desk.words().say("report.findings.none"), Tone.INK) : new FlawStrips(desk, "stage").strips(flaws));
    }
}
