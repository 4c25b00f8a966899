package journey.guide;

import static journey.plan.Better.HIGHER;
import static journey.plan.Better.LOWER;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The metric library: what is usually measured along a journey, with formula, unit, of whom it is a share, and which way is better.
public enum KnownMetric {
    REACH(Counts.PEOPLE, HIGHER, AWARE),
    CLICK_THROUGH_RATE(Counts.PERCENT, HIGHER, AWARE),
    COST_PER_CLICK(Counts.MONEY, LOWER, AWARE),
    VISITS(Counts.VISITS, HIGHER, AWARE),
    BRAND_RECALL(Counts.PERCENT, HIGHER, AWARE),
    ENGAGEMENT_RATE(Counts.PERCENT, HIGHER, ENGAGE),
    RETURNING_VISITORS(Counts.PERCENT, HIGHER, ENGAGE),
    VIDEO_COMPLETION(Counts.PERCENT, HIGHER, ENGAGE),
    OPT_IN_RATE(Counts.PERCENT, HIGHER, SUBSCRIBE),
    COST_PER_LEAD(Counts.MONEY, LOWER, SUBSCRIBE),
    VALID_LEADS(Counts.PERCENT, HIGHER, SUBSCRIBE),
    MAGNET_USE(Counts.PERCENT, HIGHER, SUBSCRIBE),
    LEAD_TO_CUSTOMER_RATE(Counts.PERCENT, HIGHER, CONVERT),
    TAKE_RATE(Counts.PERCENT, HIGHER, CONVERT, ASCEND),
    ATTENDANCE(Counts.PERCENT, HIGHER, CONVERT),
    ACQUISITION_COST(Counts.MONEY, LOWER, CONVERT),
    ACTIVATION_RATE(Counts.PERCENT, HIGHER, EXCITE),
    TIME_TO_VALUE(Counts.DAYS, LOWER, EXCITE),
    USE(Counts.PERCENT, HIGHER, EXCITE),
    SATISFACTION_SCORE(Counts.PERCENT, HIGHER, EXCITE),
    REFUND_RATE(Counts.PERCENT, LOWER, EXCITE),
    ORDER_VALUE(Counts.MONEY, HIGHER, ASCEND),
    LIFETIME_VALUE(Counts.MONEY, HIGHER, ASCEND),
    LTV_TO_CAC(Counts.TO_ONE, HIGHER, ASCEND),
    REPEAT_RATE(Counts.PERCENT, HIGHER, ASCEND),
    CHURN_RATE(Counts.PERCENT, LOWER, ASCEND),
    MARGIN(Counts.PERCENT, HIGHER, ASCEND),
    PROMOTER_SCORE(Counts.POINTS, HIGHER, ADVOCATE),
    REVIEWS(Counts.REVIEWS, HIGHER, ADVOCATE),
    TESTIMONIAL_RATE(Counts.PERCENT, HIGHER, ADVOCATE),
    SATISFIED_CUSTOMERS(Counts.PERCENT, HIGHER, ADVOCATE),
    REFERRAL_RATE(Counts.PERCENT, HIGHER, PROMOTE),
    VIRAL_COEFFICIENT(Counts.PEOPLE_EACH, HIGHER, PROMOTE),
    REFERRED_CUSTOMERS(Counts.PEOPLE, HIGHER, PROMOTE),
    REWARD_COST(Counts.MONEY, LOWER, PROMOTE);

    public static final List<KnownMetric> ALL = List.of(values());

    /// What a figure counts. Money is the plan's own.
    private enum Counts { PERCENT, PEOPLE, PEOPLE_EACH, VISITS, REVIEWS, DAYS, POINTS, TO_ONE, MONEY }

    private final Counts counts;
    private final Better better;
    private final List<Stage> stages;

    KnownMetric(Counts counts, Better better, Stage... stages) {
        this.counts = counts;
        this.better = better;
        this.stages = List.of(stages);
    }

    /// Those that are usual in a stage, the most usual first.
    public static List<KnownMetric> typicalOf(Stage stage) {
        return Arrays.stream(values()).filter(metric -> metric.stages.contains(stage)).toList();
    }

    /// Those of which each word of a text begins a word in the name, another name or the formula; all of them for nothing. Those whose
    /// name begins so come first, then those that are usual in a stage.
    public static List<KnownMetric> matching(String text, Optional<Stage> near, Function<Phrase, String> say) {
        var wanted = Likeness.words(text);
        return ALL.stream().filter(metric -> Likeness.begins(wanted, metric.spoken(say)))
                .sorted(Comparator.<KnownMetric, Boolean>comparing(metric -> wanted.isEmpty() || !Likeness.words(say.apply(metric.title())).startsWith(wanted))
                        .thenComparing(metric -> near.filter(metric.stages::contains).isEmpty()))
                .toList();
    }

    private String spoken(Function<Phrase, String> say) {
        return String.join(" ", say.apply(title()), say.apply(also()), say.apply(formula()));
    }

    /// The one that people call so.
    ///
    /// @param say says names and other names in the language of the text
    public static Optional<KnownMetric> called(String text, Function<Phrase, String> say) {
        return ALL.stream().filter(metric -> metric.isCalled(text, say)).findFirst();
    }

    boolean isCalled(String text, Function<Phrase, String> say) {
        return Likeness.isOneOf(text, say.apply(title())) || Likeness.isOneOf(text, say.apply(also()));
    }

    /// `click-through-rate`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Phrase title() {
        return Phrase.of("metric." + word());
    }

    private Phrase part(String name) {
        return Phrase.of("metric." + word() + "." + name);
    }

    public Phrase formula() {
        return part("formula");
    }

    /// What it tells, in one line.
    public Phrase line() {
        return part("line");
    }

    /// Other names for it, commas between them.
    public Phrase also() {
        return part("also");
    }

    /// Of whom it is a share, or by whom it is divided; counts of things have none.
    public Optional<Phrase> of() {
        return switch (counts) {
            case PERCENT, POINTS, PEOPLE_EACH -> Optional.of(part("of"));
            case PEOPLE, VISITS, REVIEWS, DAYS, TO_ONE, MONEY -> Optional.empty();
        };
    }

    /// What its figures count; for money the word itself, since the currency is the plan's.
    public Phrase unit() {
        return Phrase.of("metric.unit." + counts.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Whether its figures are shares of a hundred.
    public boolean countsPercent() {
        return counts == Counts.PERCENT;
    }

    public Better better() {
        return better;
    }

    public List<Stage> stages() {
        return stages;
    }

    /// How it is worked out, in one line: formula, unit and denominator.
    public Phrase how() {
        return of().map(of -> Phrase.of(counts == Counts.PERCENT ? "metric.how.share" : "metric.how.by", formula(), unit(), of))
                .orElseGet(() -> Phrase.of("metric.how", formula(), unit()));
    }

    /// The card. One that counts money has no unit until it is fitted into a plan.
    public Suggestion suggestion(Stage stage) {
        var card = Suggestion.of(stage, CardType.METRIC, title()).with(CardFields.BETTER, better).saying(CardFields.FORMULA, formula());
        var counted = counts == Counts.MONEY ? card : card.saying(CardFields.UNIT, unit());
        return of().map(of -> counted.saying(CardFields.OF, of)).orElse(counted);
    }

    Idea idea(Stage stage) {
        return new Idea(suggestion(stage), Optional.empty());
    }
}
