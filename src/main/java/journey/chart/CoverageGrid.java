package journey.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.guide.Fitting;
import journey.guide.Idea;
import journey.guide.Ideas;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.layout.Ink;
import journey.layout.Lane;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// The plan at a glance: how many cards of each type every stage holds. Where a stage holds others but none of a type, there is a gap;
/// notes are never missed, and offers have no home in Aware. Retired cards are not counted.
final class CoverageGrid {
    private static final double ROW = 58;
    private static final double GAP = 8;
    private static final double DOT = 5;
    private static final int MOST_DOTS = 12;
    private static final double FAINT = 0.10;
    private static final double STRONG = 0.30;

    private final Sheet sheet;
    private final Plan plan;
    private final StageColumns columns;
    private final Map<Stage, Map<Lane, List<Card>>> cards = new EnumMap<>(Stage.class);
    private final List<Lane> lanes = new ArrayList<>();

    CoverageGrid(Sheet sheet, Plan plan) {
        this.sheet = sheet;
        this.plan = plan;
        columns = new StageColumns(sheet);
        for (var stage : Stage.ALL) cards.put(stage, new EnumMap<>(Lane.class));
        for (var card : plan.cards())
            if (card.counts()) cards.get(card.stage()).computeIfAbsent(Lane.of(card), _ -> new ArrayList<>()).add(card);
        for (var lane : Lane.values()) if (lane != Lane.NOTES || Stage.ALL.stream().anyMatch(stage -> !in(stage, lane).isEmpty())) lanes.add(lane);
    }

    private List<Card> in(Stage stage, Lane lane) {
        return cards.get(stage).getOrDefault(lane, List.of());
    }

    /// A stage with only notes counts as empty.
    private boolean isPlanned(Stage stage) {
        return cards.get(stage).keySet().stream().anyMatch(lane -> lane != Lane.NOTES);
    }

    Drawn drawn() {
        if (cards.values().stream().allMatch(Map::isEmpty))
            return sheet.begin(sheet.words().say("board.welcome"), Deed.Add.of(Suggestions.complete(Stage.AWARE), plan));
        columns.addHeads(this::isPlanned);
        for (var lane : lanes) addRow(lane, top(lane));
        for (var stage : Stage.ALL) if (!isPlanned(stage)) addEmpty(stage);
        return sheet.drawn(Optional.of(columns.head()));
    }

    private double top(Lane lane) {
        return columns.under() + lanes.indexOf(lane) * (ROW + GAP);
    }

    private void addRow(Lane lane, double top) {
        var count = Stage.ALL.stream().mapToInt(stage -> in(stage, lane).size()).sum();
        columns.addStrip("lane/" + lane.word(), top, ROW, sheet.words().name(lane), sheet.words().say("board.spoken.cards", count));
        for (var stage : Stage.ALL) {
            var place = columns.cell(stage, top + 6, ROW - 12);
            if (!in(stage, lane).isEmpty()) addCount(stage, lane, place);
            else if (isPlanned(stage) && lane != Lane.NOTES) addGap(stage, lane, place);
        }
    }

    private void addCount(Stage stage, Lane lane, Rect place) {
        var held = in(stage, lane);
        var most = cards.values().stream().flatMap(all -> all.values().stream()).mapToInt(List::size).max().orElse(1);
        var tone = Tone.of(stage);
        var marks = new ArrayList<Mark>();
        marks.add(Pen.box(place, 6, Tone.PAPER));
        marks.add(new Mark.Box(place, 6, new Ink(tone, FAINT + STRONG * held.size() / most), Stroke.solid(tone, 1)));
        marks.addAll(Paragraph.line(sheet.words().number(held.size()), Faces.COUNT, Tone.INK, place.width() - 12).centred(place.middle(), place.y() + 6));
        addDots(marks, held.size(), place, tone);
        sheet.part(name(stage, lane), Role.VALUE, place, sheet.words().say("board.spoken.cell", lane, stage, held.size()), Deed.Show.all(held), marks);
    }

    /// As many squares as there are cards, to be taken in without reading; of very many only the figure is left.
    private static void addDots(List<Mark> marks, int count, Rect place, Tone tone) {
        if (count > MOST_DOTS) return;
        var left = place.middle() - (count * (DOT + 3) - 3) / 2;
        for (int i = 0; i < count; i++) marks.add(Pen.box(new Rect(left + i * (DOT + 3), place.bottom() - 13, DOT, DOT), 1, tone));
    }

    private void addGap(Stage stage, Lane lane, Rect place) {
        if (stage == Stage.AWARE && lane == Lane.OFFERS) {
            var text = Paragraph.line(sheet.say("not-needed"), Faces.SECOND, Tone.SOFT, place.width() - 8);
            sheet.part(name(stage, lane), Role.VALUE, place, sheet.say("not-needed.spoken", lane, stage), text.centred(place.middle(), place.centre() - 7));
            return;
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 6, Ink.NONE, Stroke.dashed(Tone.SOFT, 1, 4, 4)));
        marks.addAll(Paragraph.line(sheet.say("gap"), Faces.NAME, Tone.MUTED, place.width() - 8).centred(place.middle(), place.centre() - 7));
        sheet.part(name(stage, lane), Role.GHOST, place, sheet.say("gap.spoken", lane, stage), Deed.Add.of(missing(stage, lane.type()), plan), marks);
    }

    /// The first that comes to mind for such a place.
    private static Suggestion missing(Stage stage, CardType type) {
        return Ideas.of(stage, type).stream().findFirst().map(Idea::suggestion).orElseGet(() -> Suggestions.ghost(stage, type));
    }

    /// One box over all rows but that of the notes: why there is nothing, or what that means.
    private void addEmpty(Stage stage) {
        var rows = lanes.stream().filter(lane -> lane != Lane.NOTES).toList();
        var place = columns.cell(stage, top(rows.getFirst()) + 6, rows.size() * (ROW + GAP) - GAP - 12);
        var skipped = plan.stage(stage).isSkipped();
        var missed = !skipped && Stage.ALL.stream().anyMatch(later -> later.isAfter(stage) && isPlanned(later));
        var head = sheet.say(skipped ? "skipped" : missed ? "missed" : "empty");
        var reason = skipped ? plan.stage(stage).fields().text(StagePlan.SKIPPED) : sheet.say(missed ? "missed.line" : "empty.line");
        var title = Paragraph.of(head, Faces.HEADING, missed ? Tone.ERROR : Tone.INK, place.width() - 16, 3);
        var text = Paragraph.of(reason, Faces.SECOND, Tone.MUTED, place.width() - 16, 8);
        var top = place.y() + 12 + (missed ? 26 : 0);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 8, Ink.of(Tone.PAPER), Stroke.dashed(missed ? Tone.ERROR : Tone.CONTROL_LINE, 1, 5, 4)));
        if (missed) marks.addAll(Signs.error(place.middle(), place.y() + 22));
        marks.addAll(title.centred(place.middle(), top));
        marks.addAll(text.centred(place.middle(), top + title.height() + 4));
        var spoken = sheet.words().say("chart.told", sheet.words().name(stage), head, reason);
        if (skipped) sheet.part("empty/" + stage.word(), Role.VALUE, place, spoken, new Deed.Show(List.of(new Place.OfStage(stage))), marks);
        else sheet.part("empty/" + stage.word(), Role.GHOST, place, spoken, new Deed.Add(Fitting.of(plan).complete(stage)), marks);
    }

    private static String name(Stage stage, Lane lane) {
        return stage.word() + "/" + lane.word();
    }
}
