import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// One drawing for every program: rounded cards with a bold title and two lines, in eight stages, each with an arrow to the
/// next. Written as a plan of ours, as a drawing of dia, and as a flat drawing of LibreOffice.
final class Drawing {
    private static final int WIDTH = 170, HEIGHT = 72, ACROSS = 200, DOWN = 100;
    private static final List<String> STAGES =
            List.of("aware", "engage", "subscribe", "convert", "excite", "ascend", "advocate", "promote");
    private static final List<String> WORDS = List.of("value", "offer", "proof", "upsell", "trial", "demo", "coach", "list", "launch",
            "nurture", "refer", "renew", "onboard", "survey", "guide", "webinar");
    private static final String[] FILLS = {"#dbeafe", "#dcfce7", "#fef3c7", "#fce7f3"};
    private static final String[] LINES = {"#2563eb", "#16a34a", "#d97706", "#db2777"};
    private static final String[] TYPES = {
            "\"type\": \"offer\", \"kind\": \"core-offer\", \"price\": \"9.00\"",
            "\"type\": \"call-to-action\"",
            "\"type\": \"metric\", \"unit\": \"%\", \"of\": \"people there\", \"better\": \"higher\", \"target\": \"10\"",
            "\"type\": \"touchpoint\", \"channel\": \"E-mail\""};

    /// What the border of a card adds to the width of all.
    private static final int BORDER = 3;

    private record Card(int number, int kind, int stage, int x, int y, String title, String first, String second) {}

    private final int width;
    private final int height;
    private final List<Card> cards = new ArrayList<>();

    Drawing(int count) {
        var columns = 8 * (count <= 50 ? 1 : count <= 500 ? 3 : 8);
        var rows = (count + columns - 1) / columns;
        width = columns * ACROSS;
        height = rows * DOWN;
        var random = new Random(7);
        for (int i = 0; i < count; i++)
            cards.add(new Card(i, i % 4, i / rows * 8 / columns, 15 + i / rows * ACROSS, 15 + i % rows * DOWN,
                    "Card " + i + ": " + word(random), word(random) + " " + word(random) + " " + word(random),
                    random.nextInt(100) + "% of " + random.nextInt(10_000) + " people"));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /// @param pixels how wide dia's picture is to be: it takes that from the drawing and not from its command line
    void write(Path folder, int pixels) throws IOException {
        var name = "p" + cards.size();
        Files.writeString(folder.resolve(name + ".journey"), plan());
        Files.writeString(folder.resolve(name + ".dia"), dia(1));
        Files.writeString(folder.resolve(name + "-picture.dia"), dia(pixels / (width - ACROSS + WIDTH + (double) BORDER)));
        Files.writeString(folder.resolve(name + ".fodg"), office());
    }

    private String plan() {
        var text = new StringBuilder("{ \"format\": \"journey-plan\", \"version\": 1, \"title\": \"Drawing\", \"currency\": \"EUR\", \"cards\": [\n");
        for (var card : cards)
            text.append("  { \"id\": \"c%d\", \"stage\": \"%s\", %s, \"title\": \"%s\", \"text\": \"%s\\n%s\" }%s\n".formatted(card.number,
                    STAGES.get(card.stage), TYPES[card.kind], card.title, card.first, card.second, isLast(card) ? "" : ","));
        text.append("], \"links\": [\n");
        for (var card : cards)
            if (!isLast(card))
                text.append("  { \"from\": \"c%d\", \"to\": \"c%d\", \"kind\": \"leads-to\" }%s\n"
                        .formatted(card.number, card.number + 1, card.number + 2 == cards.size() ? "" : ","));
        return text.append("] }\n").toString();
    }

    private boolean isLast(Card card) {
        return card.number + 1 == cards.size();
    }

    /// How high a picture of that width is.
    int height(int pixels) {
        return Math.round((float) pixels * height / width);
    }

    /// dia counts in centimetres; 20 pixels are one.
    private String dia(double scale) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <dia:diagram xmlns:dia="http://www.lysator.liu.se/~alla/dia/"><dia:diagramdata><dia:attribute name="paper"><dia:composite type="paper">
                """);
        attribute(text, "scaling", "real", Double.toString(scale));
        text.append("</dia:composite></dia:attribute></dia:diagramdata><dia:layer name=\"L\" visible=\"true\" active=\"true\">\n");
        for (var card : cards) {
            text.append("<dia:object type=\"Flowchart - Box\" version=\"0\" id=\"B").append(card.number).append("\">");
            attribute(text, "obj_pos", "point", cm(card.x) + "," + cm(card.y));
            attribute(text, "elem_corner", "point", cm(card.x) + "," + cm(card.y));
            attribute(text, "elem_width", "real", cm(WIDTH));
            attribute(text, "elem_height", "real", cm(HEIGHT));
            attribute(text, "border_width", "real", "0.075");
            attribute(text, "border_color", "color", LINES[card.kind]);
            attribute(text, "inner_color", "color", FILLS[card.kind]);
            attribute(text, "corner_radius", "real", "0.4");
            attribute(text, "padding", "real", "0.2");
            text.append("<dia:attribute name=\"text\"><dia:composite type=\"text\"><dia:attribute name=\"string\"><dia:string>#")
                    .append(card.title).append('\n').append(card.first).append('\n').append(card.second)
                    .append("#</dia:string></dia:attribute>");
            attribute(text, "height", "real", "0.55");
            attribute(text, "alignment", "enum", "1");
            text.append("</dia:composite></dia:attribute></dia:object>\n");
        }
        for (var card : cards) {
            if (isLast(card)) continue;
            var next = cards.get(card.number + 1);
            text.append("<dia:object type=\"Standard - Line\" version=\"0\" id=\"A").append(card.number)
                    .append("\"><dia:attribute name=\"conn_endpoints\"><dia:point val=\"").append(cm(outX(card, next))).append(',')
                    .append(cm(outY(card, next))).append("\"/><dia:point val=\"").append(cm(inX(card, next))).append(',').append(cm(inY(card, next)))
                    .append("\"/></dia:attribute>");
            attribute(text, "end_arrow", "enum", "3");
            text.append("<dia:connections><dia:connection handle=\"0\" to=\"B").append(card.number).append("\" connection=\"")
                    .append(isBelow(card, next) ? 13 : 10).append("\"/><dia:connection handle=\"1\" to=\"B").append(next.number)
                    .append("\" connection=\"").append(isBelow(card, next) ? 2 : 5).append("\"/></dia:connections></dia:object>\n");
        }
        return text.append("</dia:layer></dia:diagram>\n").toString();
    }

    private static void attribute(StringBuilder text, String name, String type, String value) {
        text.append("<dia:attribute name=\"").append(name).append("\"><dia:").append(type).append(" val=\"").append(value)
                .append("\"/></dia:attribute>");
    }

    private static String cm(double pixels) {
        return String.format(Locale.ROOT, "%.3f", pixels / 20);
    }

    private static boolean isBelow(Card from, Card to) {
        return from.x == to.x;
    }

    private static double outX(Card from, Card to) {
        return isBelow(from, to) ? from.x + WIDTH / 2.0 : from.x + WIDTH;
    }

    private static double outY(Card from, Card to) {
        return isBelow(from, to) ? from.y + HEIGHT : from.y + HEIGHT / 2.0;
    }

    private static double inX(Card from, Card to) {
        return isBelow(from, to) ? to.x + WIDTH / 2.0 : to.x;
    }

    private static double inY(Card from, Card to) {
        return isBelow(from, to) ? to.y : to.y + HEIGHT / 2.0;
    }

    /// LibreOffice's pages end at three metres, so a pixel is 0.2 mm here.
    private String office() {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.graphics">
                <office:styles><draw:marker draw:name="Tip" svg:viewBox="0 0 20 30" svg:d="M10 0L0 30h20z"/></office:styles><office:automatic-styles>
                """);
        text.append("<style:page-layout style:name=\"P\"><style:page-layout-properties fo:page-width=\"").append(mm(width))
                .append("\" fo:page-height=\"").append(mm(height)).append("\" fo:margin=\"0cm\"/></style:page-layout>");
        for (int kind = 0; kind < FILLS.length; kind++)
            text.append("<style:style style:name=\"k").append(kind).append("\" style:family=\"graphic\"><style:graphic-properties draw:fill=\"solid\" draw:fill-color=\"")
                    .append(FILLS[kind]).append("\" svg:stroke-color=\"").append(LINES[kind])
                    .append("\" svg:stroke-width=\"0.03cm\" draw:textarea-horizontal-align=\"left\" draw:textarea-vertical-align=\"top\"/></style:style>");
        text.append("""
                <style:style style:name="line" style:family="graphic"><style:graphic-properties svg:stroke-color="#555555" svg:stroke-width="0.03cm" draw:marker-end="Tip" draw:marker-end-width="0.15cm"/></style:style>
                <style:style style:name="bold" style:family="text"><style:text-properties fo:font-size="7pt" fo:font-weight="bold"/></style:style>
                <style:style style:name="thin" style:family="text"><style:text-properties fo:font-size="5.7pt"/></style:style></office:automatic-styles>
                <office:master-styles><style:master-page style:name="M" style:page-layout-name="P"/></office:master-styles><office:body><office:drawing><draw:page draw:name="one" draw:master-page-name="M">
                """);
        for (var card : cards)
            text.append("<draw:custom-shape draw:style-name=\"k").append(card.kind).append("\" draw:id=\"c").append(card.number).append("\" xml:id=\"c")
                    .append(card.number).append("\" svg:x=\"").append(mm(card.x)).append("\" svg:y=\"").append(mm(card.y)).append("\" svg:width=\"")
                    .append(mm(WIDTH)).append("\" svg:height=\"").append(mm(HEIGHT)).append("\"><text:p><text:span text:style-name=\"bold\">")
                    .append(card.title).append("</text:span></text:p><text:p><text:span text:style-name=\"thin\">").append(card.first)
                    .append("</text:span></text:p><text:p><text:span text:style-name=\"thin\">").append(card.second)
                    .append("</text:span></text:p><draw:enhanced-geometry svg:viewBox=\"0 0 1700 720\" draw:type=\"non-primitive\" draw:enhanced-path=\"")
                    .append("M 80 0 L 1620 0 C 1664 0 1700 36 1700 80 L 1700 640 C 1700 684 1664 720 1620 720 L 80 720 C 36 720 0 684 0 640 L 0 80 C 0 36 36 0 80 0 Z N")
                    .append("\"/></draw:custom-shape>\n");
        for (var card : cards) {
            if (isLast(card)) continue;
            var next = cards.get(card.number + 1);
            text.append("<draw:connector draw:style-name=\"line\" draw:type=\"line\" svg:x1=\"").append(mm(outX(card, next))).append("\" svg:y1=\"")
                    .append(mm(outY(card, next))).append("\" svg:x2=\"").append(mm(inX(card, next))).append("\" svg:y2=\"").append(mm(inY(card, next)))
                    .append("\" draw:start-shape=\"c").append(card.number).append("\" draw:end-shape=\"c").append(next.number).append("\"/>\n");
        }
        return text.append("</draw:page></office:drawing></office:body></office:document>\n").toString();
    }

    private static String mm(double pixels) {
        return String.format(Locale.ROOT, "%.3fcm", pixels / 50);
    }
}
