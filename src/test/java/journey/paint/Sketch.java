package journey.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Ink;
import journey.layout.Mark.Step.Close;
import journey.layout.Mark.Step.CurveTo;
import journey.layout.Mark.Step.LineTo;
import journey.layout.Mark.Step.MoveTo;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.layout.Tone;

/// Boards drawn by hand, for tests of painters: they hold every kind of mark and do not change when the layout does.
final class Sketch {
    private final List<Figure> figures = new ArrayList<>();
    private final double width;
    private final double height;

    Sketch(double width, double height) {
        this.width = width;
        this.height = height;
    }

    static Face face(double size, Weight weight) {
        return Face.of(size, weight);
    }

    static Mark.Text text(double x, double baseline, String text, double size, Weight weight, Tone tone) {
        var shown = TextMeasure.shown(text);
        return new Mark.Text(x, baseline, shown, face(size, weight), Ink.of(tone), TextMeasure.width(shown, face(size, weight)));
    }

    /// A text as it is, with all that a layout would have taken out of it.
    static Mark.Text raw(double x, double baseline, String text) {
        return new Mark.Text(x, baseline, text, face(12.5, Weight.REGULAR), Ink.of(Tone.INK), TextMeasure.width(text, face(12.5, Weight.REGULAR)));
    }

    static Mark.Box box(double x, double y, double w, double h, double radius, Tone fill, Stroke stroke) {
        return new Mark.Box(new Rect(x, y, w, h), radius, Ink.of(fill), stroke);
    }

    Sketch figure(Role role, Rect bounds, String spoken, String href, double alpha, Mark... marks) {
        figures.add(new Figure(new Subject.OfPlan(), role, bounds, spoken, figures.size(), href, alpha, List.of(marks)));
        return this;
    }

    Sketch figure(Subject subject, Role role, Rect bounds, String spoken, Mark... marks) {
        figures.add(new Figure(subject, role, bounds, spoken, figures.size(), "", 1, List.of(marks)));
        return this;
    }

    Sketch figure(Role role, Rect bounds, String spoken, Mark... marks) {
        return figure(role, bounds, spoken, "", 1, marks);
    }

    Sketch title(String title) {
        return figure(Role.TITLE, new Rect(24, 20, width - 48, 32), title, text(24, 44, title, 24, Weight.BOLD, Tone.INK));
    }

    Sketch card(double x, double y, String title, String second, String chip, Tone stage, String href, double alpha) {
        var pill = 16 + TextMeasure.width(TextMeasure.shown(chip), face(10, Weight.MEDIUM));
        return figure(Role.CARD, new Rect(x, y, 180, 58), title, href, alpha,
                box(x, y, 180, 58, 8, Tone.PAPER, Stroke.solid(Tone.LINE, 1)),
                box(x, y + 12, 3, 34, 1.5, stage, Stroke.NONE),
                text(x + 14, y + 24, title, 12.5, Weight.SEMI_BOLD, Tone.INK),
                text(x + 14, y + 43, second, 11, Weight.REGULAR, Tone.MUTED),
                box(x + 172 - pill, y + 32, pill, 17, 8.5, Tone.CHIP, Stroke.NONE),
                text(x + 180 - pill, y + 44, chip, 10, Weight.MEDIUM, Tone.MUTED));
    }

    Sketch stage(double x, double y, String name, Tone tone) {
        List<Mark.Step> arrow = List.of(new MoveTo(x, y), new LineTo(x + 174, y), new LineTo(x + 186, y + 27), new LineTo(x + 174, y + 54),
                new LineTo(x, y + 54), new LineTo(x + 12, y + 27), new Close());
        return figure(Role.STAGE, new Rect(x, y, 186, 54), name, new Mark.Shape(arrow, Ink.of(tone), Stroke.NONE),
                text(x + 22, y + 25, name, 14, Weight.BOLD, Tone.ON_COLOUR));
    }

    Sketch skipped(double x, double y, String name, Tone tone) {
        List<Mark.Step> arrow = List.of(new MoveTo(x, y), new LineTo(x + 174, y), new LineTo(x + 186, y + 27), new LineTo(x + 174, y + 54),
                new LineTo(x, y + 54), new LineTo(x + 12, y + 27), new Close());
        return figure(Role.STAGE, new Rect(x, y, 186, 54), name, new Mark.Shape(arrow, Ink.of(Tone.PAPER), Stroke.dashed(tone, 1.5, 5, 4)),
                text(x + 22, y + 25, name, 14, Weight.BOLD, tone),
                box(x + 148, y + 8, 16, 16, 8, Tone.ERROR, Stroke.NONE),
                text(x + 153.8, y + 20, "!", 11, Weight.BOLD, Tone.ON_COLOUR));
    }

    Sketch ghost(double x, double y, String words, Tone tone) {
        return figure(Role.GHOST, new Rect(x, y, 180, 52), words,
                new Mark.Box(new Rect(x, y, 180, 52), 8, Ink.NONE, new Stroke(new Ink(tone, 0.5), 1, 4, 4)),
                text(x + 60, y + 30, words, 10.5, Weight.MEDIUM, tone));
    }

    Sketch link(double x, double y, double toX, double toY) {
        var middle = (x + toX) / 2;
        List<Mark.Step> way = List.of(new MoveTo(x, y), new LineTo(middle - 6, y), new CurveTo(middle - 3, y, middle, y + 3, middle, y + 6),
                new LineTo(middle, toY - 6), new CurveTo(middle, toY - 3, middle + 3, toY, middle + 6, toY), new LineTo(toX - 6, toY));
        List<Mark.Step> head = List.of(new MoveTo(toX, toY), new LineTo(toX - 8, toY - 4), new LineTo(toX - 8, toY + 4), new Close());
        return figure(Role.LINK, Rect.between(x, y - 4, toX, toY + 4), "leads to", new Mark.Shape(way, Ink.NONE, Stroke.solid(Tone.ACCENT, 1.5)),
                new Mark.Shape(head, Ink.of(Tone.ACCENT), Stroke.NONE));
    }

    Board board() {
        return new Board(width, height, new Rect(0, 0, width, 100), new Rect(0, 0, 100, height), new Grid(Map.of(), Map.of(), Map.of()), figures);
    }

    /// One of everything.
    static Board everything() {
        return new Sketch(680, 400).title("CalmTrack launch")
                .stage(24, 70, "1 Aware", Tone.AWARE).stage(228, 70, "2 Engage", Tone.ENGAGE).skipped(432, 70, "7 Advocate", Tone.ADVOCATE)
                .card(24, 150, "TikTok video ad", "Stress relief searchers", "Problem-aware", Tone.AWARE, "", 1)
                .card(228, 200, "Free stress check", "Lead magnet", "Free", Tone.ENGAGE, "https://example.org/?a=1&b=2", 1)
                .card(24, 230, "Tiếng Việt, Ελληνικά", "Кириллица AV → To", "€9.00 / mo", Tone.SUBSCRIBE, "", 1)
                .card(228, 280, "日本語と한국어 漢字", "😀 ☎️ 👩‍👩‍👧 שלום עולם", "مرحبا", Tone.EXCITE, "", 1)
                .card(432, 280, "नमस्ते สวัสดี", "\uE000\uE001 no glyph", "retired", Tone.ASCEND, "", 0.45)
                .ghost(432, 150, "+ Touchpoint", Tone.ADVOCATE)
                .link(204, 179, 228, 229)
                .board();
    }

    static Board many(int cards) {
        var columns = (int) Math.ceil(Math.sqrt(cards));
        var sketch = new Sketch(60 + 208 * columns, 160 + 66 * Math.ceilDiv(cards, columns)).title("Many cards");
        for (var i = 0; i < cards; i++) {
            var x = 40 + 208.0 * (i % columns);
            var y = 100 + 66.0 * (i / columns);
            sketch.card(x, y, "Offer " + i + ": nurture", "coach list launch demo", i % 97 + "% of " + i * 7, Tone.values()[14 + i % 8], "", 1);
            if (i % columns < columns - 1) sketch.link(x + 180, y + 20, x + 208, y + 40);
        }
        return sketch.board();
    }
}
