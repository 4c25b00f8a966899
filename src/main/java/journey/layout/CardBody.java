package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card's texts, cut to its width and stood at their places; all measures are from the card's upper left corner. Where it comes to stand
/// on the board does not change it.
record CardBody(List<Line> title, Tone titleTone, List<Line> second, List<Chip> chips, Optional<Gauge> gauge, double height, String spoken) {
    private static final double TEXT = Measures.COLUMN - 2 * Measures.CARD_PADDING;
    private static final double TITLE = Measures.COLUMN - Measures.CARD_PADDING - 8;
    private static final double FIRST_BASELINE = 24;
    private static final double TITLE_LEADING = 16;
    private static final double UNDER_TITLE = 18;
    private static final double SECOND_LEADING = 15;
    private static final double CHIP_HEIGHT = 17;
    private static final double CHIP_PADDING = 7;
    private static final double CHIP_GAP = 4;

    record Chip(Line line, double x, double y, double width) {}

    static CardBody of(CardSays says) {
        var title = Wrap.of(says.title(), Measures.CARD_TITLE, TITLE, 2);
        var base = FIRST_BASELINE + (title.size() - 1) * TITLE_LEADING;
        var room = TEXT - says.progress().map(Gauge::sign).orElse(0.0);
        var second = Wrap.paragraphs(says.second(), Measures.SECOND, room, says.secondLines());
        if (!second.isEmpty()) base += UNDER_TITLE + (second.size() - 1) * SECOND_LEADING;
        var beside = second.isEmpty() || says.progress().isPresent() ? Optional.<Double>empty() : Optional.of(second.getLast().width());
        var chips = chips(says.chips(), base, beside);
        var low = chips.stream().mapToDouble(chip -> chip.y() + CHIP_HEIGHT - 6).reduce(base, Math::max);
        var secondBase = base;
        var row = low + (chips.isEmpty() ? 8 : 12);
        var gauge = says.progress().map(progress -> Gauge.of(progress, TEXT, second.getLast().width(), secondBase, row));
        var height = gauge.flatMap(Gauge::bottom).map(bottom -> bottom + 8).orElse(low + 16);
        return new CardBody(title, says.titleTone(), second, chips, gauge, height, says.spoken());
    }

    /// Chips stand at the right of the second line if all find room there, else in rows of their own below it.
    private static List<Chip> chips(List<String> texts, double base, Optional<Double> beside) {
        var lines = texts.stream().map(text -> Wrap.line(text, Measures.CHIP, TEXT - 2 * CHIP_PADDING)).toList();
        var all = lines.stream().mapToDouble(CardBody::width).sum() + CHIP_GAP * (lines.size() - 1);
        if (lines.isEmpty()) return List.of();
        if (beside.isPresent() && beside.get() + 8 + all <= TEXT + 4)
            return row(lines, Measures.COLUMN - 10 - all, base - 11);
        var chips = new ArrayList<Chip>(lines.size());
        double x = Measures.CARD_PADDING;
        double y = base + 11;
        for (var line : lines) {
            if (x > Measures.CARD_PADDING && x + width(line) > Measures.COLUMN - 10) {
                x = Measures.CARD_PADDING;
                y += CHIP_HEIGHT + CHIP_GAP;
            }
            chips.add(new Chip(line, x, y, width(line)));
            x += width(line) + CHIP_GAP;
        }
        return chips;
    }

    private static List<Chip> row(List<Line> lines, double left, double y) {
        var chips = new ArrayList<Chip>(lines.size());
        for (var line : lines) {
            chips.add(new Chip(line, left, y, width(line)));
            left += width(line) + CHIP_GAP;
        }
        return chips;
    }

    private static double width(Line line) {
        return line.width() + 2 * CHIP_PADDING;
    }

    /// The card at its place, with the colour of its stage at its edge.
    List<Mark> marks(Rect place, Tone edge, Tone paper) {
        var marks = new ArrayList<Mark>(8);
        marks.add(new Mark.Box(place, 8, Ink.of(paper), Stroke.solid(Tone.LINE, 1)));
        marks.add(Pen.box(new Rect(place.x(), place.y() + 10, 3, place.height() - 20), 1.5, edge));
        var left = place.x() + Measures.CARD_PADDING;
        var base = place.y() + FIRST_BASELINE;
        for (var line : title) {
            marks.add(Pen.text(line, left, base, Measures.CARD_TITLE, titleTone));
            base += TITLE_LEADING;
        }
        var secondBase = base - TITLE_LEADING + UNDER_TITLE;
        var secondTone = gauge.filter(one -> one.progress().isOld()).isPresent() ? Tone.SOFT : Tone.MUTED;
        for (int i = 0; i < second.size(); i++) marks.add(Pen.text(second.get(i), left, secondBase + i * SECOND_LEADING, Measures.SECOND, secondTone));
        for (var chip : chips) {
            marks.add(Pen.box(new Rect(place.x() + chip.x(), place.y() + chip.y(), chip.width(), CHIP_HEIGHT), CHIP_HEIGHT / 2, Tone.CHIP));
            marks.add(Pen.text(chip.line(), place.x() + chip.x() + CHIP_PADDING, place.y() + chip.y() + 12, Measures.CHIP, Tone.MUTED));
        }
        gauge.ifPresent(one -> marks.addAll(one.marks(left, place.y())));
        return marks;
    }
}
