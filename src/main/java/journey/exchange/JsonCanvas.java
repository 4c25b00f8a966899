package journey.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import journey.file.JsonText;
import journey.layout.Extra;
import journey.layout.Grid;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.View;
import journey.plan.End;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Report;
import journey.text.Words;

/// Writes a plan as a canvas in the form of JSON Canvas 1.0, for whoever works on with it in another program: a group for each stage, a
/// text for each card, an edge for each link. Everything stands as on the board, twice as large: other programs write in letters of 16.
///
/// An id of ours never holds a colon or an arrow, so that the ids of the title and of edges are theirs alone.
public final class JsonCanvas {
    private static final double SCALE = 2;
    private static final double ABOVE = 12;
    private static final double APART = 4;
    private static final String TITLE = "plan:title";

    private final Plan plan;
    private final Words words;
    private final Grid grid;
    private final Map<Stage, Rect> stages = new HashMap<>();
    private final JsonText out = new JsonText();

    private JsonCanvas(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        grid = Layout.of(plan, View.in(words).without(Extra.PROBLEMS, Extra.GHOSTS)).grid();
        grid.cells().forEach((cell, place) -> stages.merge(cell.stage(), place, Rect::joined));
        stages.replaceAll((_, place) -> new Rect(place.x() + APART, place.y() - ABOVE, place.width() - 2 * APART, place.height() + ABOVE));
    }

    public static byte[] of(Plan plan, Words words) {
        return new JsonCanvas(plan, words).written(Report.chapters(plan, words));
    }

    private byte[] written(List<Chapter> chapters) {
        out.object().key("nodes").array();
        title();
        chapters.forEach(this::group);
        chapters.forEach(chapter -> chapter.entries().forEach(entry -> card(chapter.stage(), entry)));
        out.end(']').key("edges").array();
        plan.links().forEach(this::edge);
        return out.end(']').end('}').bytes();
    }

    /// Above the first stage.
    private void title() {
        var corner = stages.values().stream().min(Comparator.comparingDouble(Rect::x)).orElseThrow();
        node(TITLE, "text", new Rect(corner.x(), corner.y() - 100, 400, 70));
        var heading = "# " + MarkdownText.line(plan.title().isBlank() ? words.say("board.untitled-plan") : plan.title());
        var promise = MarkdownText.lines(plan.settings().text(Settings.PROMISE), "");
        out.key("text").text(promise.isEmpty() ? heading : heading + "\n\n" + promise).end('}');
    }

    private void group(Chapter chapter) {
        node(chapter.stage().word(), "group", stages.get(chapter.stage()));
        out.key("color").text(colour(chapter.stage())).key("label").text(chapter.heading()).end('}');
    }

    private void card(Stage stage, Entry entry) {
        node(entry.id().value(), "text", grid.cards().get(entry.id()));
        out.key("color").text(colour(stage)).key("text").text(told(entry)).end('}');
    }

    /// What the board says of it first, as that is what can be seen without scrolling.
    private String told(Entry entry) {
        var head = "**" + MarkdownText.line(entry.title()) + "**\\\n"
                + MarkdownText.line(entry.summary().isBlank() ? entry.type() : words.say("board.list", entry.type(), entry.summary()));
        return entry.rows().isEmpty() ? head : head + entry.rows().stream().map(row -> "- " + Markdown.row(row, "  ", words)).collect(Collectors.joining("\n", "\n\n", ""));
    }

    private void node(String id, String type, Rect place) {
        out.object().key("id").text(id).key("type").text(type).key("x").asIs(whole(place.x())).key("y").asIs(whole(place.y()))
                .key("width").asIs(whole(place.width())).key("height").asIs(whole(place.height()));
    }

    private static String whole(double units) {
        return Long.toString(Math.round(units * SCALE));
    }

    private static String colour(Stage stage) {
        return "#" + Integer.toHexString(0x1000000 | Palette.LIGHT.rgb(Tone.of(stage))).substring(1).toUpperCase(Locale.ROOT);
    }

    private void edge(Link link) {
        var from = grid.cards().get(link.from());
        var to = switch (link.to()) {
            case End.AtCard(var id) -> grid.cards().get(id);
            case End.AtStage(var stage) -> stages.get(stage);
        };
        out.object().key("id").text(link.place().text()).key("fromNode").text(link.from().value()).key("fromSide").text(side(from, to))
                .key("toNode").text(link.to().text()).key("toSide").text(side(to, from)).key("toEnd").text("arrow");
        var label = link.fields().text(Link.LABEL);
        if (!label.isBlank()) out.key("label").text(label);
        else if (link.kind() != LinkKind.LEADS_TO) out.key("label").text(words.name(link.kind()));
        out.end('}');
    }

    /// The side at which another place lies.
    private static String side(Rect place, Rect other) {
        if (other.x() >= place.right()) return "right";
        if (other.right() <= place.x()) return "left";
        return other.centre() >= place.centre() ? "bottom" : "top";
    }
}
