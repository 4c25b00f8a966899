package journey.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.forecast.Standing;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Severity;
import journey.plan.Stage;

/// What of a board has to be explained: the signs and colours that are really on it, and none that are not.
final class LegendItems {
    private final Contents contents;
    private final List<Card> cards;
    private final List<Figure> figures;
    private final List<Item> items = new ArrayList<>();

    /// @param key    the last part of its text's key, by which it is known too
    /// @param sample from its left end and its middle height
    record Item(String key, BiFunction<Double, Double, List<Mark>> sample) {}

    /// @param figures all that is drawn
    LegendItems(Contents contents, List<Figure> figures) {
        this.contents = contents;
        this.figures = figures;
        cards = contents.plan.cards().stream().filter(card -> contents.view.shows(card.id())).toList();
    }

    /// Of a board of two plans only their difference: the rest has been explained with each of them.
    List<Item> of(Optional<Promise> promise) {
        if (!contents.view.traces().isEmpty()) {
            addSigns();
            return items;
        }
        addStages();
        addCards();
        addLinks();
        addBadges();
        addMetrics();
        promise.ifPresent(this::addForecast);
        return items;
    }

    private void add(String key, BiFunction<Double, Double, List<Mark>> sample) {
        items.add(new Item(key, sample));
    }

    private void addSigns() {
        var signs = EnumSet.noneOf(Sign.class);
        contents.view.traces().at().values().forEach(trace -> signs.addAll(trace.signs()));
        for (var sign : signs) add(sign.word(), (x, y) -> Sample.sign(x, y, sign));
        if (cards.stream().anyMatch(card -> contents.view.traces().of(new Place.Of(card.id())).isEmpty()))
            add("as-it-was", (x, y) -> Sample.card(x, y, Tone.SOFT, Tone.PAPER, View.CALM));
    }

    private Optional<Figure> first(Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).findFirst();
    }

    private void addStages() {
        contents.stages.stream().filter(stage -> !contents.isPlanned(stage)).findFirst().map(Tone::of)
                .ifPresent(tone -> add("unplanned", (x, y) -> Sample.unplanned(x, y, tone)));
    }

    private void addCards() {
        cards.stream().filter(card -> !(card instanceof Card.Foreign)).findFirst().map(card -> Tone.of(card.stage()))
                .ifPresent(edge -> add("card", (x, y) -> Sample.card(x, y, edge, Tone.PAPER, 1)));
        if (cards.stream().anyMatch(Card.Foreign.class::isInstance)) add("foreign", (x, y) -> Sample.card(x, y, Tone.CONTROL_LINE, Tone.LANE, 1));
        faded(View.RETIRED).ifPresent(edge -> add("retired", (x, y) -> Sample.card(x, y, edge, Tone.PAPER, View.RETIRED)));
        faded(View.FADED).ifPresent(edge -> add("faded", (x, y) -> Sample.card(x, y, edge, Tone.PAPER, View.FADED)));
        first(figure -> figure.role() == Role.GHOST).ifPresent(ghost -> {
            var tone = ghost.subject() instanceof Subject.OfCell(Stage stage, _) ? Tone.of(stage) : Tone.SOFT;
            add("ghost", (x, y) -> Sample.ghost(x, y, tone));
        });
    }

    /// The edge of a card that is drawn so faintly.
    private Optional<Tone> faded(double alpha) {
        return cards.stream().filter(card -> contents.view.alpha(card) == alpha).findFirst().map(card -> Tone.of(card.stage()));
    }

    private void addLinks() {
        first(figure -> figure.role() == Role.LINK).ifPresent(_ -> add("link", Sample::link));
        first(figure -> figure.role() == Role.STEP_BACK).ifPresent(_ -> add("step-back", Sample::stepBack));
    }

    private void addBadges() {
        if (!contents.view.shows(Extra.PROBLEMS)) return;
        var shown = EnumSet.noneOf(Severity.class);
        Stream.concat(contents.stages.stream().map(Place.OfStage::new), cards.stream().map(card -> new Place.Of(card.id())))
                .forEach(place -> contents.view.flags().of(place).ifPresent(flag -> shown.add(flag.worst())));
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.HINT))
            if (shown.contains(severity)) add(severity.word(), (x, y) -> Sample.badge(x, y, severity));
    }

    private void addMetrics() {
        var states = new EnumMap<Standing.State, Progress>(Standing.State.class);
        var all = cards.stream().filter(Card.Metric.class::isInstance).map(card -> Progress.of((Card.Metric) card, contents.plan, contents.view.today())).toList();
        all.stream().filter(one -> one.isJudged() && !one.isOld()).forEach(one -> states.putIfAbsent(one.standing().state(), one));
        states.forEach((state, one) -> add(state.word(), (x, y) -> Sample.sign(x, y, one)));
        all.stream().filter(one -> one.isJudged() && one.isOld()).findFirst().ifPresent(one -> add("old", (x, y) -> Sample.sign(x, y, one)));
        if (all.stream().anyMatch(one -> one.reached().isPresent())) add("bar", Sample::bar);
        if (all.stream().anyMatch(one -> Trend.of(one.standing(), new Rect(0, 0, 1, 1)).isPresent())) add("trend", Sample::trend);
    }

    private void addForecast(Promise promise) {
        contents.stages.stream().filter(promise::isKnown).findFirst().map(Tone::of).ifPresent(tone -> {
            add("people-" + contents.view.scale().word(), (x, y) -> Sample.band(x, y, new Ink(tone, Band.INK)));
            if (promise.grows()) add("later", (x, y) -> Sample.band(x, y, new Ink(tone, Band.LATER_INK)));
        });
        first(figure -> figure.role() == Role.STEP).ifPresent(_ -> add("step", (x, y) -> Sample.step(x, y, Tone.CONTROL_LINE)));
        if (contents.stages.stream().anyMatch(stage -> promise.weakest(stage).isPresent())) add("weakest", (x, y) -> Sample.step(x, y, Tone.ERROR));
    }
}
