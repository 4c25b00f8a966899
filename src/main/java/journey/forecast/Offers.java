package journey.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Field;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Span;
import journey.plan.Stage;

/// What the offers of a plan sell, to whom and for how much, and whom its programs bring.
///
/// Without a share that takes it, an entry offer or a time commitment sells to everyone in its stage, any other offer to nobody.
final class Offers {
    private static final double DAYS_A_YEAR = 365.25;

    private final Plan plan;
    private final Reader reader;
    private final Span period;
    private final List<Wiring.Sale> sales = new ArrayList<>();
    private final List<Wiring.Bring> brings = new ArrayList<>();

    Offers(Plan plan, Reader reader) {
        this.plan = plan;
        this.reader = reader;
        period = Freshness.length(plan);
    }

    List<Wiring.Sale> sales() {
        return List.copyOf(sales);
    }

    List<Wiring.Bring> brings() {
        return List.copyOf(brings);
    }

    void read(Card.Offer offer) {
        if (offer.kind().filter(OfferKind::isProgram).isPresent()) program(offer);
        var take = take(offer);
        if (take == Wiring.NONE) return;
        var fields = offer.fields();
        var price = reader.amount(offer.price(), at(offer, CardFields.PRICE), Unit.MONEY);
        var cost = reader.amount(offer.cost(), at(offer, CardFields.COST), Unit.MONEY);
        var kept = offer.every() == Span.ONCE ? Wiring.NONE : reader.times(fields.get(CardFields.KEPT_FOR), at(offer, CardFields.KEPT_FOR));
        var share = Wiring.NONE;
        if (offer.is(OfferKind.PARTNER_OFFER)) {
            share = reader.percent(fields.get(CardFields.SHARE), at(offer, CardFields.SHARE));
            if (share == Wiring.NONE) price = Wiring.NONE;
            if (!fields.has(CardFields.SHARE)) reader.lacks(new Gap.NoCommission(offer.id()));
        }
        if (offer.price().isEmpty() && offer.kind().filter(Offers::isForMoney).isPresent()) reader.lacks(new Gap.NoPrice(offer.id()));
        var whose = People.whose(offer, plan).orElse(offer.stage()).ordinal();
        var role = offer.is(OfferKind.ENTRY_OFFER) ? Wiring.Role.ENTRY : Wiring.Role.OTHER;
        sales.add(new Wiring.Sale(offer.id(), whose, take, price, cost, kept, share, payments(offer.every()), role));
    }

    /// @return the number of the input, [Wiring#ALL] or [Wiring#NONE]
    private int take(Card.Offer offer) {
        var rate = offer.fields().get(CardFields.TAKE);
        if (rate.isPresent()) {
            var whose = People.whose(offer, plan);
            if (whose.isPresent()) return reader.share(rate.get(), whose.get(), at(offer, CardFields.TAKE));
            if (moves(offer)) reader.lacks(new Gap.OtherPeople(at(offer, CardFields.TAKE), rate.get().of().strip()));
            return Wiring.NONE;
        }
        if (offer.is(OfferKind.ENTRY_OFFER) || offer.is(OfferKind.TIME_COMMITMENT)) return Wiring.ALL;
        if (moves(offer)) reader.lacks(new Gap.NoTake(offer.id()));
        return Wiring.NONE;
    }

    /// Whether it earns or costs anything, so that it matters how many take it.
    private static boolean moves(Card.Offer offer) {
        return offer.isPriced() || offer.cost().filter(Amount::isMore).isPresent();
    }

    /// Kinds that are never given away without a thought.
    private static boolean isForMoney(OfferKind kind) {
        return switch (kind) {
            case ENTRY_OFFER, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER -> true;
            case FREE_CONTENT, LEAD_MAGNET, TIME_COMMITMENT, BONUS, QUICK_WIN, REVIEW_REQUEST, STORY_REQUEST, THANK_YOU,
                    REFERRAL_PROGRAM, AFFILIATE_PROGRAM, PARTNER_PROGRAM -> false;
        };
    }

    private void program(Card.Offer program) {
        var place = new Place.Of(program.id());
        Map<Stage, Amount> people = new EnumMap<>(Stage.class);
        for (var bring : program.fields().list(CardFields.BRINGS)) {
            var many = bring.fields().get(Bring.PEOPLE);
            var into = bring.fields().get(Bring.INTO);
            if (many.isPresent() && into.isEmpty()) reader.lacks(new Gap.NoWhere(Source.of(place, CardFields.BRINGS)));
            if (many.isPresent() && into.isPresent()) people.merge(into.get(), many.get(), Offers::sum);
        }
        if (people.isEmpty()) return;
        var reward = reader.amount(program.fields().get(CardFields.REWARD_COST), at(program, CardFields.REWARD_COST), Unit.MONEY);
        people.forEach((into, many) -> {
            var number = reader.amount(Optional.of(many), Source.bringing(place, into), Unit.PEOPLE);
            if (number != Wiring.NONE) brings.add(new Wiring.Bring(into.ordinal(), number, reward));
        });
    }

    private static Amount sum(Amount one, Amount other) {
        if (one instanceof Amount.Exact(var a) && other instanceof Amount.Exact(var b)) return new Amount.Exact(a.add(b));
        return new Amount.Range(low(one).add(low(other)), one.likely().add(other.likely()), high(one).add(high(other)));
    }

    private static BigDecimal low(Amount amount) {
        return amount instanceof Amount.Range range ? range.low() : amount.likely();
    }

    private static BigDecimal high(Amount amount) {
        return amount instanceof Amount.Range range ? range.high() : amount.likely();
    }

    /// How many payments fall into one period of the plan. What is paid once is paid in the first.
    private double payments(Span every) {
        return every == Span.ONCE ? 1 : days(period) / days(every);
    }

    private static double days(Span span) {
        return switch (span) {
            case DAY -> 1;
            case WEEK -> 7;
            case ONCE, MONTH -> DAYS_A_YEAR / 12;
            case QUARTER -> DAYS_A_YEAR / 4;
            case YEAR -> DAYS_A_YEAR;
        };
    }

    private static Source at(Card.Offer offer, Field<?> field) {
        return Source.of(new Place.Of(offer.id()), field);
    }
}
