package journey.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.plan.Card;
import journey.plan.OfferKind;
import journey.plan.Stage;

/// How many cards of each sort stand in each stage: all that rules about whole stages look at. Small and cheap to copy, so that
/// what a fix would bring can be tried out before it is offered.
final class Tally {
    /// What rules ask a stage for.
    enum Sort { ANY, ACTIVITY, CALL, METRIC, CHANNEL, MAGNET, ENTRY, CORE, PROGRAM }

    private static final int SORTS = Sort.values().length;

    private final int[] counts;

    private Tally(int[] counts) {
        this.counts = counts;
    }

    static Tally of(Collection<Card> cards) {
        var counts = new int[Stage.ALL.size() * SORTS];
        for (var card : cards) count(card, 1, counts);
        return new Tally(counts);
    }

    Tally plus(Card card) {
        return counting(card, 1);
    }

    Tally minus(Card card) {
        return counting(card, -1);
    }

    private Tally counting(Card card, int times) {
        var copy = counts.clone();
        count(card, times, copy);
        return new Tally(copy);
    }

    private static void count(Card card, int times, int[] counts) {
        var row = card.stage().ordinal() * SORTS;
        counts[row + Sort.ANY.ordinal()] += times;
        switch (card) {
            case Card.Touchpoint touchpoint -> {
                counts[row + Sort.ACTIVITY.ordinal()] += times;
                if (!touchpoint.channel().isBlank()) counts[row + Sort.CHANNEL.ordinal()] += times;
            }
            case Card.Offer offer -> {
                counts[row + Sort.ACTIVITY.ordinal()] += times;
                offer.kind().flatMap(Tally::sort).ifPresent(sort -> counts[row + sort.ordinal()] += times);
            }
            case Card.CallToAction _ -> counts[row + Sort.CALL.ordinal()] += times;
            case Card.Metric _ -> counts[row + Sort.METRIC.ordinal()] += times;
            case Card.Note _, Card.Foreign _ -> throw new IllegalArgumentException("does not count: " + card);
        }
    }

    static Optional<Sort> sort(OfferKind kind) {
        return switch (kind) {
            case LEAD_MAGNET -> Optional.of(Sort.MAGNET);
            case ENTRY_OFFER, TIME_COMMITMENT -> Optional.of(Sort.ENTRY);
            case CORE_OFFER -> Optional.of(Sort.CORE);
            case REFERRAL_PROGRAM, AFFILIATE_PROGRAM, PARTNER_PROGRAM -> Optional.of(Sort.PROGRAM);
            case FREE_CONTENT, BONUS, QUICK_WIN, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER, REVIEW_REQUEST, STORY_REQUEST, THANK_YOU -> Optional.empty();
        };
    }

    /// What a stage that holds cards cannot do without.
    private static Optional<Sort> needed(Stage stage) {
        return switch (stage) {
            case AWARE -> Optional.of(Sort.CHANNEL);
            case SUBSCRIBE -> Optional.of(Sort.MAGNET);
            case CONVERT -> Optional.of(Sort.ENTRY);
            case ASCEND -> Optional.of(Sort.CORE);
            case PROMOTE -> Optional.of(Sort.PROGRAM);
            case ENGAGE, EXCITE, ADVOCATE -> Optional.empty();
        };
    }

    int count(Stage stage, Sort sort) {
        return counts[stage.ordinal() * SORTS + sort.ordinal()];
    }

    boolean has(Stage stage, Sort sort) {
        return count(stage, sort) > 0;
    }

    boolean holds(Stage stage) {
        return has(stage, Sort.ANY);
    }

    /// Whether a stage that holds cards lacks what it needs, and it does not stand in another stage instead.
    boolean lacksItsNeed(Stage stage) {
        return holds(stage) && needed(stage).filter(sort -> !has(stage, sort) && (sort == Sort.CHANNEL || first(one -> has(one, sort)).isEmpty())).isPresent();
    }

    Optional<Stage> first(Predicate<Stage> wanted) {
        return Stage.ALL.stream().filter(wanted).findFirst();
    }

    /// The last stage that holds cards.
    Optional<Stage> last() {
        return Stage.ALL.reversed().stream().filter(this::holds).findFirst();
    }

    /// Whether cards stand after an empty stage.
    boolean isPassedOver(Stage stage) {
        return !holds(stage) && last().filter(stage::isBefore).isPresent();
    }

    /// The stages in a row that are passed over, wherever they are two or more.
    List<List<Stage>> gaps() {
        var gaps = new ArrayList<List<Stage>>();
        var gap = new ArrayList<Stage>();
        for (var stage : Stage.ALL) {
            if (isPassedOver(stage)) {
                gap.add(stage);
            } else {
                if (gap.size() > 1) gaps.add(List.copyOf(gap));
                gap.clear();
            }
        }
        return gaps;
    }

    boolean endsAtFirstSale() {
        return last().filter(stage -> stage == Stage.CONVERT).isPresent();
    }

    /// Whether nothing between the first sale and the real one makes customers glad.
    boolean lacksItsGate() {
        return holds(Stage.CONVERT) && holds(Stage.ASCEND) && !holds(Stage.EXCITE);
    }

    /// Whether a core offer in this stage asks for much before anything asked for little.
    boolean lacksEntryBefore(Stage stage) {
        return first(one -> has(one, Sort.ENTRY)).filter(entry -> entry.isBefore(stage)).isEmpty();
    }
}
