package journey.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.End;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// Steps back, one dashed arc over the stages for each pair of them: what the stage's numbers say and what a link says is one thing.
/// Short arcs lie under long ones.
final class Arcs {
    private static final double RISE = 20;
    private static final double LOW = 18;
    private static final double ABOVE = 12;
    private static final double APART = 14;
    private static final double EDGE = 30;

    private final Contents contents;
    private final Map<Place.OfLink, Subject.OfStepBack> links = new LinkedHashMap<>();
    private final Map<Subject.OfStepBack, List<String>> remedies = new HashMap<>();
    private final Map<Subject.OfStepBack, String> labels = new LinkedHashMap<>();
    private final Map<Subject.OfStepBack, Integer> levels = new LinkedHashMap<>();

    Arcs(Contents contents) {
        this.contents = contents;
        for (var link : contents.plan.links()) pair(link).ifPresent(pair -> know(link, pair));
        for (var stage : contents.stages)
            contents.plan.stage(stage).fields().get(StagePlan.BACK).flatMap(back -> back.fields().get(StepBack.TO)).ifPresent(to -> add(stage, to));
        links.values().forEach(pair -> add(pair.from(), pair.to()));
        level();
    }

    private void know(Link link, Subject.OfStepBack pair) {
        links.put(link.place(), pair);
        var remedy = link.fields().text(Link.REMEDY);
        if (!remedy.isBlank()) remedies.computeIfAbsent(pair, _ -> new ArrayList<>(1)).add(remedy);
    }

    private void add(Stage from, Stage to) {
        if (from != to && contents.stages.contains(from) && contents.stages.contains(to))
            labels.computeIfAbsent(new Subject.OfStepBack(from, to), this::label);
    }

    /// The stages between which a link steps back, if it does.
    private Optional<Subject.OfStepBack> pair(Link link) {
        if (link.kind() != LinkKind.STEP_BACK) return Optional.empty();
        var from = contents.plan.card(link.from()).orElseThrow();
        if (!contents.view.shows(from.id())) return Optional.empty();
        var to = switch (link.to()) {
            case End.AtStage(var stage) -> stage;
            case End.AtCard(var id) -> contents.plan.card(id).orElseThrow().stage();
        };
        return Optional.of(new Subject.OfStepBack(from.stage(), to));
    }

    /// Whether a link is drawn as an arc here.
    boolean draws(Link link) {
        return link.kind() == LinkKind.STEP_BACK && links.containsKey(link.place()) && labels.containsKey(links.get(link.place()));
    }

    private String label(Subject.OfStepBack pair) {
        var words = contents.view.words();
        var back = contents.plan.stage(pair.from()).fields().get(StagePlan.BACK)
                .filter(one -> one.fields().get(StepBack.TO).filter(pair.to()::equals).isPresent());
        var rate = back.flatMap(one -> one.fields().get(StepBack.RATE)).map(words::rate);
        var remedy = remedies.getOrDefault(pair, List.of()).stream().findFirst();
        return rate.map(share -> remedy.map(how -> words.say("board.step-back-rate-remedy", share, how))
                        .orElseGet(() -> words.say("board.step-back-rate", share)))
                .orElseGet(() -> remedy.map(how -> words.say("board.step-back-remedy", how)).orElseGet(() -> words.say("board.step-back")));
    }

    private void level() {
        var sorted = new ArrayList<>(labels.keySet());
        sorted.sort(Comparator.comparingInt(Arcs::length).thenComparing(Subject.OfStepBack::from));
        for (var arc : sorted) {
            int level = 0;
            while (isTaken(level, arc)) level++;
            levels.put(arc, level);
        }
    }

    private static int length(Subject.OfStepBack arc) {
        return Math.abs(arc.from().ordinal() - arc.to().ordinal());
    }

    private boolean isTaken(int level, Subject.OfStepBack arc) {
        return levels.entrySet().stream().anyMatch(other -> other.getValue() == level
                && first(other.getKey()).compareTo(last(arc)) <= 0 && first(arc).compareTo(last(other.getKey())) <= 0);
    }

    private static Stage first(Subject.OfStepBack arc) {
        return arc.from().isBefore(arc.to()) ? arc.from() : arc.to();
    }

    private static Stage last(Subject.OfStepBack arc) {
        return arc.from().isBefore(arc.to()) ? arc.to() : arc.from();
    }

    /// How much room the arcs take above the stages.
    double height() {
        return levels.isEmpty() ? 0 : ABOVE + LOW + RISE * levels.values().stream().mapToInt(level -> level).max().orElse(0);
    }

    /// @param order the number in the reading order of the first of them
    List<Figure> figures(Columns columns, double stagesTop, int order) {
        var figures = new ArrayList<Figure>();
        for (var arc : labels.keySet()) figures.add(figure(arc, columns, stagesTop, order++));
        return figures;
    }

    private Figure figure(Subject.OfStepBack arc, Columns columns, double top, int order) {
        var y = top - LOW - RISE * levels.get(arc);
        var start = foot(columns, arc.from(), arc);
        var end = foot(columns, arc.to(), arc);
        var tip = new Point(end, top - 1);
        var line = Pen.rounded(List.of(new Point(start, top), new Point(start, y), new Point(end, y), new Point(end, top - 7)), 8,
                Stroke.dashed(Tone.WARNING, 1.5, 5, 4));
        var label = Wrap.line(labels.get(arc), Measures.ARC_LABEL, Math.abs(start - end) - 40);
        var middle = (start + end) / 2;
        var words = contents.view.words();
        var spoken = words.say("board.list", words.say("board.spoken.step-back", arc.from(), arc.to()), labels.get(arc));
        return new Figure(arc, Role.STEP_BACK, Rect.between(start, y, end, top).grown(9), spoken, order, "", 1, List.of(line,
                Pen.head(new Point(end, y), tip, 7, Tone.WARNING),
                Pen.box(new Rect(middle - label.width() / 2 - 8, y - 9, label.width() + 16, 18), 0, Tone.GROUND),
                Pen.centred(label, middle, y + 4, Measures.ARC_LABEL, Tone.WARNING)));
    }

    /// Where an arc stands on a stage: around the middle, those to the left before those to the right, and long arcs within short
    /// ones, so that they do not cross there.
    private double foot(Columns columns, Stage stage, Subject.OfStepBack arc) {
        var feet = labels.keySet().stream().filter(one -> one.from() == stage || one.to() == stage)
                .sorted(Comparator.comparingInt((Subject.OfStepBack one) -> turn(stage, one)).thenComparing(Subject.OfStepBack::from)).toList();
        var width = columns.right(stage) - columns.left(stage);
        var apart = feet.size() < 2 ? 0 : Math.min(APART, (width - 2 * EDGE) / (feet.size() - 1));
        return columns.left(stage) + width / 2 + (feet.indexOf(arc) - (feet.size() - 1) / 2.0) * apart;
    }

    /// Rises from short arcs to the left, over long ones, to short ones to the right.
    private static int turn(Stage stage, Subject.OfStepBack arc) {
        var other = arc.from() == stage ? arc.to() : arc.from();
        return other.isBefore(stage) ? length(arc) - Stage.ALL.size() : Stage.ALL.size() - length(arc);
    }
}
