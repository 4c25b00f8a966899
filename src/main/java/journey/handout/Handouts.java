package journey.handout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.deck.Deck;
import journey.exchange.CalendarCsv;
import journey.exchange.CallsCsv;
import journey.exchange.CardsCsv;
import journey.exchange.HtmlPage;
import journey.exchange.JsonCanvas;
import journey.exchange.Markdown;
import journey.file.PlanFile;
import journey.forecast.Scenario;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Imprint;
import journey.layout.Logo;
import journey.layout.Palette;
import journey.layout.View;
import journey.pages.PagedReport;
import journey.pages.Paper;
import journey.pages.Poster;
import journey.pages.PosterSize;
import journey.pages.ReportPart;
import journey.paint.Export;
import journey.paint.Heading;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;
import journey.report.Report;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.text.FigureWords;
import journey.text.Words;

/// Makes what was ordered of a plan. It takes as long as laying out does, and belongs off the thread of a window; writing takes longer.
public final class Handouts {
    private final Order order;
    private final Source source;
    private final Imprint imprint;
    private final Workpiece.Titled piece;
    private final Plan plan;
    private final Words words;
    /// What is wrong with the plan, where that is shown.
    private final Optional<Findings> findings;

    private Handouts(Order order, Workpiece workpiece) {
        this.order = order;
        source = workpiece.source();
        words = source.words();
        imprint = new Imprint(title(), order.logo().filter(_ -> heeds(Choice.LOGO)));
        piece = workpiece.titled(imprint);
        plan = piece.plan();
        findings = order.has(Aside.FINDINGS) && heeds(Choice.FINDINGS) ? Optional.of(piece.findings()) : Optional.empty();
    }

    public static Handout of(Order order, Source source) {
        return of(order, Workpiece.of(source));
    }

    /// One of several of a plan.
    public static Handout of(Order order, Workpiece workpiece) {
        return new Handouts(order, workpiece).make();
    }

    private boolean heeds(Choice choice) {
        return Choice.of(order).contains(choice);
    }

    private Handout make() {
        return switch (order.medium()) {
            case PDF -> switch (order.form()) {
                case BOARD -> drawing(new Export.Format.Pdf(order.page()), board());
                case POSTER -> new Handout.OfPages(Poster.of(plan.title(), words, board(), paper().landscape(), new PosterSize(order.across())), Palette.LIGHT, inside());
                case REPORT -> new Handout.OfPages(PagedReport.of(plan, view(), report(), paper(), parts()), Palette.LIGHT, inside());
            };
            case PNG -> {
                var board = board();
                yield drawing(order.size().of(board), board);
            }
            case SVG -> drawing(new Export.Format.Svg(), board());
            case PPTX -> new Handout.OfDeck(Deck.of(plan, view(), problems()), order.theme().palette());
            // The page has a title of its own.
            case HTML -> new Handout.OfPage(report(), piece.board(view().without(Extra.TITLE)), new HtmlPage.Dress(Logo.of(imprint, plan, words), order.theme().palette()), inside(), words);
            case MD -> new Handout.OfText(Markdown.of(report(), words));
            case CSV -> new Handout.OfText(table());
            case CANVAS -> new Handout.OfText(JsonCanvas.of(plan, words));
        };
    }

    /// A report and a poster lie on sheets that printers have, whatever the board is.
    private Paper paper() {
        return Paper.of(order.page().paper().map(Paper::size).orElse(Paper.Size.A4));
    }

    private Set<ReportPart> parts() {
        var parts = EnumSet.copyOf(ReportPart.USUAL);
        if (!order.has(Aside.FORECAST)) parts.remove(ReportPart.FORECAST);
        if (order.has(Aside.GLOSSARY)) parts.add(ReportPart.GLOSSARY);
        return parts;
    }

    private Handout drawing(Export.Format format, Board board) {
        return new Handout.OfBoard(new Export(format, order.theme().palette(), new Heading(plan.title(), words.locale())), board, inside());
    }

    private Board board() {
        return order.shown() instanceof Part.OfChart(var chart) ? chart.of(plan, words, Optional.of(source.today())).board() : piece.board(view());
    }

    private View view() {
        var seen = View.in(words).through(order.lens()).on(source.scale()).on(source.today());
        var told = findings.map(found -> seen.with(Flags.of(found.problems()))).orElseGet(() -> seen.without(Extra.PROBLEMS, Extra.GHOSTS));
        var faded = order.has(Aside.FILTER) ? told.with(source.filter()) : told;
        var foretold = order.has(Aside.FORECAST) ? faded : faded.without(Extra.FORECAST);
        var explained = order.has(Aside.LEGEND) ? foretold.with(Extra.LEGEND) : foretold;
        return only().filter(_ -> heeds(Choice.PART)).map(explained::only).orElse(explained).with(imprint);
    }

    /// The cards that are shown, where not all are.
    private Optional<Set<Id>> only() {
        return switch (order.shown()) {
            case Part.Whole _, Part.OfChart _ -> Optional.empty();
            case Part.Selected _ -> Optional.of(source.selected());
            case Part.OfStage(var stage) -> Optional.of(plan.cardsIn(stage).map(Card::id).collect(Collectors.toUnmodifiableSet()));
        };
    }

    private List<Problem> problems() {
        return findings.map(Findings::problems).orElse(List.of());
    }

    private Report report() {
        return piece.report(words, findings);
    }

    /// In place of the plan's own. Numbers that are not the plan's are never shown without saying whose they are.
    private Optional<String> title() {
        var wanted = Optional.of(order.title()).filter(title -> !title.isBlank() && heeds(Choice.TITLE));
        return source.scenario().filter(scenario -> scenario.kind() != Scenario.Kind.BASE)
                .map(scenario -> words.say("handout.under", wanted.orElseGet(this::own), new FigureWords(words, source.plan()).name(scenario)))
                .or(() -> wanted);
    }

    private String own() {
        var title = source.plan().title();
        return title.isBlank() ? words.say("board.untitled-plan") : title;
    }

    /// The plan as it is kept: who opens the file works on with it, whatever the file shows.
    private Optional<byte[]> inside() {
        return switch (order.carry()) {
            case NOTHING -> Optional.empty();
            case PLAN -> Optional.of(PlanFile.write(source.plan()));
        };
    }

    /// A table has no title that could say under which scenario it is: it has the plan's own numbers.
    private byte[] table() {
        var plan = source.plan();
        return switch (order.table()) {
            case CARDS -> CardsCsv.of(plan);
            case CALLS_TO_ACTION -> CallsCsv.of(plan);
            case CALENDAR -> CalendarCsv.of(plan, words);
        };
    }
}
