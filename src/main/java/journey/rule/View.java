package journey.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.guide.Fitting;
import journey.plan.Audience;
import journey.forecast.Inputs;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.text.Words;

/// A plan as the rules look at it, sorted once for all of them. Retired cards count for nothing and are not here; notes and cards
/// of unknown types say nothing about a stage and stand in [#remarks()] only.
final class View {
    private static final int LONGEST_NAME = 60;

    private final Plan plan;
    private final LocalDate today;
    private final Outlook outlook;
    private Optional<Inputs> inputs = Optional.empty();
    private final Map<Stage, List<Card>> cards = new EnumMap<>(Stage.class);
    private final List<Card> all = new ArrayList<>();
    private final List<Card> remarks = new ArrayList<>();
    private final Weights weights;
    private final Tally tally;
    private final Ways ways;
    private final Set<Trouble> trouble;
    private final Words words;
    private final Fitting fitting;

    View(Plan plan, LocalDate today) {
        this(plan, today, Outlook.NONE);
    }

    View(Plan plan, LocalDate today, Outlook outlook) {
        this.plan = plan;
        this.today = today;
        this.outlook = outlook;
        for (var stage : Stage.ALL) cards.put(stage, new ArrayList<>());
        for (var card : plan.cards()) {
            if (!card.counts()) continue;
            switch (card) {
                case Card.Touchpoint _, Card.Offer _, Card.CallToAction _, Card.Metric _ -> {
                    cards.get(card.stage()).add(card);
                    all.add(card);
                }
                case Card.Note _, Card.Foreign _ -> remarks.add(card);
            }
        }
        weights = Weights.of(plan);
        tally = Tally.of(all);
        ways = new Ways(plan);
        fitting = new Fitting(plan, this::in);
        var language = plan.settings().text(Settings.LANGUAGE);
        words = Words.in(language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language));
        trouble = Trouble.of(tally, stage -> plan.stage(stage).isSkipped(), plan.profile());
    }

    Plan plan() {
        return plan;
    }

    /// How suggested cards are fitted into it.
    Fitting fitting() {
        return fitting;
    }

    /// The day for which the plan is judged.
    LocalDate today() {
        return today;
    }

    /// What the forecast thinks of the plan's targets, as far as it was asked.
    Outlook outlook() {
        return outlook;
    }

    /// What the forecast rests on, read when a rule first wants to know.
    Inputs inputs() {
        if (inputs.isEmpty()) inputs = Optional.of(Inputs.of(plan));
        return inputs.get();
    }

    Stream<Card.Metric> metrics() {
        return all.stream().filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast);
    }

    Ways ways() {
        return ways;
    }

    Tally tally() {
        return tally;
    }

    Set<Trouble> trouble() {
        return trouble;
    }

    List<Card> in(Stage stage) {
        return cards.get(stage);
    }

    /// By which card a message names what a stage holds: the first touchpoint or offer, else the first card.
    Card face(Stage stage) {
        return in(stage).stream().filter(card -> card instanceof Card.Touchpoint || card instanceof Card.Offer).findFirst().orElseGet(in(stage)::getFirst);
    }

    /// All cards that say something about a stage, in their order on the board.
    List<Card> cards() {
        return all;
    }

    List<Card> remarks() {
        return remarks;
    }

    Stream<Card.Offer> offers() {
        return all.stream().filter(Card.Offer.class::isInstance).map(Card.Offer.class::cast);
    }

    boolean holds(Stage stage) {
        return tally.holds(stage);
    }

    /// The stages that hold cards.
    Stream<Stage> held() {
        return Stage.ALL.stream().filter(this::holds);
    }

    /// Whether the team leaves an empty stage out on purpose.
    boolean isSkipped(Stage stage) {
        return !holds(stage) && plan.stage(stage).isSkipped();
    }

    /// How much a rule weighs in this plan; empty where the plan turns it off.
    Optional<Severity> severity(Rule rule) {
        return weights.severity(rule);
    }

    /// Whether a rule speaks in this plan, so that others may be silent where it does.
    boolean isOn(Rule rule) {
        return severity(rule).isPresent();
    }

    /// How a message names a card: by its title, or by what it is.
    Object named(Card card) {
        return !card.title().isBlank() ? shortened(card.title())
                : card.type().map(type -> Phrase.of("rule.nameless", type)).orElse(Phrase.of("rule.nameless-foreign"));
    }

    /// How a message names an audience.
    Object named(Audience audience) {
        return audience.name().isBlank() ? Phrase.of("rule.nameless-audience") : shortened(audience.name());
    }

    /// A text of people as a message can hold it: on one line and not too long.
    String shortened(String text) {
        var stripped = text.strip();
        var line = stripped.codePoints().limit(LONGEST_NAME).map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return stripped.codePointCount(0, stripped.length()) > LONGEST_NAME ? line.strip() + "…" : line;
    }

    /// Says a text for the board in the plan's own language.
    String say(Phrase phrase) {
        return words.say(phrase);
    }

    static Place at(Stage stage) {
        return new Place.OfStage(stage);
    }
}
