package journey.guide;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;

/// Fits suggested cards into a plan: whom they mean, which approach they take, what comes with them, and where they lead.
public final class Fitting {
    private final Plan plan;
    private final Function<Stage, List<Card>> counting;
    private final Answers answers;

    /// @param counting the cards of a stage that count for something: neither retired ones nor notes
    public Fitting(Plan plan, Function<Stage, List<Card>> counting) {
        this.plan = plan;
        this.counting = counting;
        answers = Answers.of(plan);
    }

    public static Fitting of(Plan plan) {
        var cards = plan.cards().stream().filter(Fitting::counts).collect(groupingBy(Card::stage));
        return new Fitting(plan, stage -> cards.getOrDefault(stage, List.of()));
    }

    private static boolean counts(Card card) {
        return card.counts() && card.type().filter(type -> type != CardType.NOTE).isPresent();
    }

    public Plan plan() {
        return plan;
    }

    /// The cards of a stage that count for something, in their order.
    public List<Card> in(Stage stage) {
        return counting.apply(stage);
    }

    public boolean has(Stage stage, Predicate<Card> wanted) {
        return in(stage).stream().anyMatch(wanted);
    }

    /// The cards that make an empty stage a planned one.
    public List<Suggestion> complete(Stage stage) {
        return added(stage == Stage.ENGAGE ? Suggestions.engaging(wanted()) : Suggestions.complete(stage));
    }

    /// A suggestion as it suits the plan. A touchpoint in the first stages means the first audience; in Engage it means whom nobody
    /// answers yet, in the way that they need, unless it has a way of its own. A small first purchase has a small price. A metric
    /// without a unit counts the plan's money.
    public Suggestion fitted(Suggestion suggestion) {
        return switch (suggestion.type()) {
            case TOUCHPOINT -> meeting(suggestion);
            case OFFER -> suggestion.fields().get(CardFields.KIND).filter(kind -> kind == OfferKind.ENTRY_OFFER).isPresent()
                    && !suggestion.has(CardFields.PRICE) ? suggestion.with(CardFields.PRICE, smallPrice()) : suggestion;
            case METRIC -> suggestion.has(CardFields.UNIT) ? suggestion
                    : plan.currency().isBlank() ? suggestion.saying(CardFields.UNIT, Phrase.of("metric.unit.money"))
                    : suggestion.with(CardFields.UNIT, plan.currency());
            case CALL_TO_ACTION, NOTE -> suggestion;
        };
    }

    private Suggestion meeting(Suggestion suggestion) {
        return switch (suggestion.stage()) {
            case AWARE -> meaning(suggestion, firstAudience());
            case ENGAGE -> {
                var approach = suggestion.fields().get(CardFields.APPROACH).orElseGet(this::wanted);
                yield meaning(suggestion.with(CardFields.APPROACH, approach), lacking(approach).or(this::firstAudience));
            }
            case SUBSCRIBE, CONVERT, EXCITE, ASCEND, ADVOCATE, PROMOTE -> suggestion;
        };
    }

    /// About a tenth of the cheapest core offer, and one where there is none to compare with.
    private Amount smallPrice() {
        return plan.offers().filter(offer -> offer.counts() && offer.is(OfferKind.CORE_OFFER)).flatMap(offer -> offer.price().stream())
                .map(Amount::likely).filter(price -> price.signum() > 0).min(Comparator.naturalOrder())
                .map(Fitting::tenth).orElseGet(() -> Amount.of("1.00"));
    }

    private static Amount tenth(BigDecimal price) {
        var whole = price.divideToIntegralValue(BigDecimal.TEN);
        var tenth = whole.signum() > 0 ? whole : price.movePointLeft(1).max(new BigDecimal("0.01"));
        return new Amount.Exact(tenth.setScale(2, RoundingMode.HALF_UP));
    }

    /// The card in its stage by which the plan has an idea already, if it does.
    ///
    /// @param say says things in the plan's language
    public Optional<Card> holding(Idea idea, Function<Phrase, String> say) {
        var here = in(idea.stage());
        return here.stream().filter(idea::marks).findFirst().or(() -> {
            var words = say.apply(idea.title()) + "," + say.apply(idea.also());
            return here.stream().filter(card -> idea.isSameKind(card) && Likeness.speaksOf(spoken(card), words)).findFirst();
        });
    }

    private static String spoken(Card card) {
        return String.join(" | ", card.title(), card.fields().text(CardFields.CHANNEL), String.join(" | ", card.tags()));
    }

    /// A suggestion fitted, with what has to come along: a review is not given unless it is asked for.
    public List<Suggestion> added(Suggestion suggestion) {
        var asks = suggestion.fields().get(CardFields.KIND).filter(kind -> kind == OfferKind.REVIEW_REQUEST).isPresent();
        return asks && in(suggestion.stage()).stream().noneMatch(Card.CallToAction.class::isInstance)
                ? List.of(fitted(suggestion), Suggestions.callToAction(suggestion.stage()))
                : List.of(fitted(suggestion));
    }

    /// The cards themselves, and where they lead: the first to the one that comes along with it.
    ///
    /// @param say puts texts into the plan's language
    public Addition addition(List<Suggestion> suggestions, Ids ids, Function<Phrase, String> say) {
        var cards = suggestions.stream().map(one -> one.card(ids.next(), say)).toList();
        var links = new ArrayList<>(ways(cards.getLast()));
        if (cards.size() > 1) links.add(Link.of(cards.getFirst().id(), new End.AtCard(cards.getLast().id())));
        return new Addition(cards, links);
    }

    /// Where a new card leads. A call to action always leads to the next stage. An offer does where the plan is linked at all: the
    /// first link of a plan would make all others look missing.
    public List<Link> ways(Card card) {
        return switch (card) {
            case Card.CallToAction call -> List.of(onward(call));
            case Card.Offer offer when !plan.links().isEmpty() -> List.of(in(offer.stage()).stream()
                    .filter(Card.CallToAction.class::isInstance).findFirst()
                    .map(call -> Link.of(offer.id(), new End.AtCard(call.id())))
                    .orElseGet(() -> onward(offer)));
            case Card.Offer _, Card.Touchpoint _, Card.Metric _, Card.Note _, Card.Foreign _ -> List.of();
        };
    }

    private static Link onward(Card card) {
        return card.stage().next().map(next -> Link.of(card.id(), new End.AtStage(next)))
                .orElseGet(() -> new Link(card.id(), new End.AtStage(Stage.AWARE), Fields.of(Link.KIND, LinkKind.LOOP)));
    }

    /// Who is met in Aware, and what answers them.
    public Answers answers() {
        return answers;
    }

    /// The approach that Engage lacks most: the one that the first people need who are met and not answered.
    public Approach wanted() {
        return unanswered().map(Answers.Met::approach).orElse(Approach.EDUCATE);
    }

    /// The first people who are met and not answered.
    public Optional<Answers.Met> unanswered() {
        return open().findFirst();
    }

    private Stream<Answers.Met> open() {
        return answers.all().stream().filter(met -> !met.isAnswered());
    }

    /// Whom a card that takes this approach would answer first.
    private Optional<Id> lacking(Approach approach) {
        return open().filter(met -> met.approach() == approach).findFirst().flatMap(Answers.Met::audience);
    }

    private Optional<Id> firstAudience() {
        return plan.audiences().stream().map(Audience::id).findFirst();
    }

    private static Suggestion meaning(Suggestion suggestion, Optional<Id> audience) {
        return audience.map(id -> suggestion.with(CardFields.AUDIENCE, id)).orElse(suggestion);
    }
}
