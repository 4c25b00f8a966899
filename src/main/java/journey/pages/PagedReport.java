package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.layout.Layout;
import journey.layout.Tone;
import journey.layout.View;
import journey.pages.Pages.Spot;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Report;

/// A plan to be read on paper: a cover, the board on one page, a page or more for each stage with all that its cards hold, and what follows
/// from them.
public final class PagedReport {
    /// The board, the stages, and a leaf or two of each part beside them.
    private static final int MOST_PARTS = Stage.ALL.size() + 6;

    private final Plan plan;
    private final View view;
    private final Paper paper;
    private final Desk desk;
    private Optional<Spot> contents = Optional.empty();

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
        for (var part : ReportPart.values()) if (parts.contains(part)) write(part, parts);
        // Paper has a page at least, though nothing of what was wanted is there.
        if (desk.flow().isEmpty()) cover(parts);
        contents.ifPresent(this::fill);
        return desk.flow().pages();
    }

    private void write(ReportPart part, Set<ReportPart> parts) {
        switch (part) {
            case COVER -> cover(parts);
            case BOARD -> {
                var name = desk.words().say("pages.board", desk.report().title());
                var lying = paper.landscape();
                desk.flow().leaf(lying, "board", desk.words().say("pages.board.short"),
                        new BoardPart(Layout.of(plan, view), lying, desk.tags().picture(name)).pieces());
            }
            case STAGES -> new StagesPart(desk, plan).write();
            case LENSES -> new LensesPart(desk, plan).write();
            case FORECAST -> new ForecastPart(desk, plan).write();
            case FINDINGS -> findings();
            case GLOSSARY -> new GlossaryPart(desk).write();
        }
    }

    private void cover(Set<ReportPart> parts) {
        var cover = new Cover(desk, paper);
        desk.flow().begin(new Head(0, cover.strips(plan, view), List.of()));
        var hasPeople = cover.isCut() || desk.report().people().stream().anyMatch(person -> !person.rows().isEmpty());
        if (hasPeople) people(cover.isCut());
        if (!parts.contains(ReportPart.STAGES)) return;
        var name = desk.words().say("pages.contents");
        if (!hasPeople) desk.begin(name, "contents");
        contents = Optional.of(desk.flow().reserve(hasPeople ? desk.section(name, Tone.INK) : List.of(), Contents.height(MOST_PARTS)));
    }

    private void people(boolean whole) {
        var report = desk.report();
        desk.begin(desk.words().say("report.audiences"), "people");
        if (whole) {
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

    /// What begins after the leaf on which it stands.
    private void fill(Spot room) {
        var later = desk.flow().bookmarks().stream().filter(one -> one.level() == 1 && one.at().leaf() > room.leaf()).limit(MOST_PARTS).toList();
        desk.flow().fill(room, new Contents(desk).strips(later));
    }

    private void findings() {
        if (desk.report().flaws().isEmpty()) return;
        desk.begin(desk.words().say("report.findings"), "findings");
        var flaws = desk.report().flaws().get();
        desk.flow().add(flaws.isEmpty() ? desk.paragraph(desk.words().say("report.findings.none"), Tone.INK) : new FlawStrips(desk, "stage").strips(flaws));
    }
}
