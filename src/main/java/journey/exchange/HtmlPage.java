package journey.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Logo;
import journey.layout.Palette;
import journey.layout.Role;
import journey.layout.Subject;
import journey.paint.InlineSvg;
import journey.paint.Markup;
import journey.paint.Watch;
import journey.report.Report;
import journey.text.Words;

/// Writes a plan as a page of HTML that needs no other file and no network: the board, which can be zoomed and whose cards open, and the
/// whole plan as a list. It is light or dark as whoever hands it on chose, is printed light, and is read without its script too.
///
/// It is written so that it is well-formed XML as well. Its policy lets no script and no style in but its own two, and loads nothing.
public final class HtmlPage {
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "iw", "ur", "yi", "ji", "ps", "sd", "ug", "dv", "ckb");

    private static final double LOGO_WIDTH = 240;
    private static final double LOGO_HEIGHT = 72;

    private final Report report;
    private final InlineSvg drawing;
    private final Dress dress;
    private final Words words;
    private final Markup out;

    private HtmlPage(Report report, InlineSvg drawing, Dress dress, Words words, Markup out) {
        this.report = report;
        this.drawing = drawing;
        this.dress = dress;
        this.words = words;
        this.out = out;
    }

    /// How a page looks: its logo, if it has one, and its colours on a screen.
    public record Dress(Optional<Logo> logo, Palette palette) {}

    /// Writes the whole of a page; the stream stays open.
    ///
    /// @param board of the plan that is told; a click on its cards opens them
    /// @param plan  the bytes of the plan, if the page is to carry it
    /// @param words in the report's language
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void write(Report report, Board board, Dress dress, Optional<byte[]> plan, Words words, OutputStream stream, Watch watch) throws IOException {
        new HtmlPage(report, InlineSvg.of(board), dress, words, new Markup(stream)).write(plan, watch);
    }

    private void write(Optional<byte[]> plan, Watch watch) throws IOException {
        var style = Sealed.of(colours() + Sealed.file("page.css") + drawing.rules());
        var script = Sealed.of(Sealed.file("page.js"));
        out.raw("<!DOCTYPE html>").line();
        out.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\"").attribute("lang", report.language().toLanguageTag()).attribute("dir", direction()).raw(">").line();
        head(style, script);
        out.raw("<body>").line();
        out.raw("<a class=\"skip\" href=\"#list\">").text(words.say("page.skip")).raw("</a>").line();
        out.raw("<main>").line();
        cover(watch);
        new HtmlList(report, words, out).write();
        out.raw("</main>").line();
        out.raw("<dialog id=\"sheet\"><button type=\"button\">").text(words.say("page.close")).raw("</button><div></div></dialog>").line();
        out.raw("<script>").raw(script.text()).raw("</script>").line();
        if (plan.isPresent()) out.raw(PlanInHtml.element(plan.get())).line();
        out.raw("</body>").line().raw("</html>").line();
    }

    /// Printers have white paper, whatever the screen is like.
    private String colours() {
        var light = ":root{" + InlineSvg.colours(Palette.LIGHT) + "}\n";
        return dress.palette() == Palette.LIGHT ? light : light + "@media screen{:root{color-scheme:dark;" + InlineSvg.colours(dress.palette()) + "}}\n";
    }

    private String direction() {
        return FROM_THE_RIGHT.contains(report.language().getLanguage()) ? "rtl" : "ltr";
    }

    private void head(Sealed style, Sealed script) throws IOException {
        out.raw("<head>").line().raw("<meta charset=\"utf-8\"/>").line();
        out.raw("<meta http-equiv=\"Content-Security-Policy\"").attribute("content", "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'").raw("/>").line();
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>").line();
        out.raw("<meta name=\"referrer\" content=\"no-referrer\"/>").line();
        out.raw("<meta name=\"generator\" content=\"Value Journey\"/>").line();
        out.raw("<title>").text(report.title()).raw("</title>").line();
        out.raw("<style>").raw(style.text()).raw("</style>").line().raw("</head>").line();
    }

    /// As large as the room at the top allows, and never larger than it has pixels.
    private void logo(Logo logo) throws IOException {
        var size = logo.picture().within(LOGO_WIDTH, LOGO_HEIGHT);
        out.raw("<img class=\"logo\"").attribute("src", logo.picture().address()).attribute("alt", logo.spoken())
                .attribute("width", Math.max(1, Math.rint(size.width()))).attribute("height", Math.max(1, Math.rint(size.height()))).raw("/>").line();
    }

    private void cover(Watch watch) throws IOException {
        out.raw("<div class=\"cover\">").line().raw("<header>").line();
        if (dress.logo().isPresent()) logo(dress.logo().get());
        out.raw("<h1 dir=\"auto\">").text(report.title()).raw("</h1>").line();
        if (!report.subtitle().isBlank()) out.raw("<p class=\"subtitle\" dir=\"auto\">").text(report.subtitle()).raw("</p>").line();
        if (!report.promise().isBlank()) out.raw("<p class=\"promise\" dir=\"auto\">").text(report.promise()).raw("</p>").line();
        out.raw("</header>").line().raw("<section id=\"board\"").attribute("aria-label", words.say("page.board", report.title())).raw(">").line();
        tools();
        out.raw("<div class=\"frame\" id=\"frame\" tabindex=\"0\" role=\"group\"").attribute("aria-label", words.say("page.frame")).raw(">").line();
        drawing.write(out, words.say("page.board", report.title()), HtmlPage::href, watch);
        out.raw("</div>").line().raw("</section>").line().raw("</div>").line();
    }

    /// Without its script the page has no use for them.
    private void tools() throws IOException {
        out.raw("<div class=\"tools\" dir=\"ltr\" hidden=\"\">");
        tool("-", "−", "page.smaller");
        out.raw("<output id=\"percent\"></output>");
        tool("+", "+", "page.larger");
        tool("0", words.say("page.fit"), "page.fit");
        out.raw("</div>").line();
    }

    private void tool(String key, String label, String name) {
        out.raw("<button type=\"button\"").attribute("data-key", key).attribute("title", words.say(name)).attribute("aria-label", words.say(name)).raw(">")
                .text(label).raw("</button>");
    }

    /// A card opens; a stage is where the list tells of it.
    private static String href(Figure figure) {
        return switch (figure.subject()) {
            case Subject.OfCard(var id) -> figure.role() == Role.CARD ? "#card-" + id : "";
            case Subject.OfStage(var stage) -> figure.role() == Role.STAGE ? "#stage-" + stage.word() : "";
            case Subject.OfPlan _, Subject.OfLane _, Subject.OfCell _, Subject.OfLink _, Subject.OfStepBack _, Subject.OfBand _, Subject.OfForecast _, Subject.OfStep _,
                    Subject.OfPart _ -> "";
        };
    }
}
