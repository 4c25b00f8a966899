package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;

/// Finds the words for what stands on a card, in the plan's language.
final class CardWords {
    private final Contents contents;
    private final Words words;
    private final Map<Id, MetricWords> metrics = new HashMap<>();

    CardWords(Contents contents) {
        this.contents = contents;
        this.words = contents.view.words();
    }

    String untitled() {
        return words.say("board.untitled");
    }

    String type(Card card) {
        return card.type().map(words::name).orElseGet(() -> words.say("board.foreign-type"));
    }

    String in(Stage stage) {
        return words.say("board.in", words.name(stage));
    }

    String lower(String text) {
        return text.toLowerCase(words.locale());
    }

    String listed(List<String> parts) {
        return parts.stream().reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }

    Optional<String> problems(Card card) {
        return flagged(words, contents.view, new Place.Of(card.id()));
    }

    Optional<String> remarks(Card card) {
        return remarked(contents, new Place.Of(card.id()));
    }

    /// "2 remarks", of open ones that are shown.
    static Optional<String> remarked(Contents contents, Place place) {
        var count = contents.remarks(place);
        return count == 0 ? Optional.empty() : Optional.of(contents.view.words().say("board.remarks", count));
    }

    static Optional<String> flagged(Words words, View view, Place place) {
        return view.flags().of(place).map(flag -> words.say("board.flag." + flag.worst().word(), flag.count()));
    }

    String second(Card card) {
        return switch (card) {
            case Card.Touchpoint one -> firstLine(one).orElse(one.channel());
            case Card.Offer one -> kind(one);
            case Card.CallToAction one -> way(one).orElseGet(() -> words.say("board.leads-nowhere"));
            case Card.Metric one -> metric(one).second();
            case Card.Note one -> one.text();
            case Card.Foreign one -> words.say("board.foreign", one.typeName());
        };
    }

    private static Optional<String> firstLine(Card card) {
        return card.text().lines().filter(line -> !line.isBlank()).findFirst();
    }

    private String kind(Card.Offer offer) {
        var kind = offer.kind().map(words::name).orElseGet(() -> words.say("board.no-kind"));
        return offer.fields().is(CardFields.VICTORY) ? words.say("board.with-victory", kind) : kind;
    }

    /// Where a card leads, if it leads anywhere: to stages, and to the card itself where that is in the same stage.
    private Optional<String> way(Card card) {
        return contents.ways(card.id()).stream().map(link -> target(card, link)).distinct()
                .reduce((some, next) -> words.say("board.list", some, next))
                .map(targets -> words.say(leadsBack(card) ? "board.back-to" : "board.to", targets));
    }

    private String target(Card card, Link link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> words.name(stage);
            case End.AtCard(var id) -> contents.plan.card(id)
                    .map(other -> other.stage() == card.stage() && !other.title().isBlank() ? other.title() : words.name(other.stage()))
                    .orElseThrow();
        };
    }

    private boolean leadsBack(Card card) {
        return contents.ways(card.id()).stream().allMatch(link -> stage(link).isBefore(card.stage()));
    }

    private Stage stage(Link link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> stage;
            case End.AtCard(var id) -> contents.plan.card(id).orElseThrow().stage();
        };
    }

    MetricWords metric(Card.Metric metric) {
        return metrics.computeIfAbsent(metric.id(), _ -> new MetricWords(words, metric, Progress.of(metric, contents.plan, contents.view.today())));
    }

    List<Said> chips(Card card) {
        var chips = new ArrayList<Said>();
        switch (card) {
            case Card.Touchpoint one -> awareness(one).map(Said::of).ifPresent(chips::add);
            case Card.Offer one -> ofOffer(one).forEach(chips::add);
            case Card.Metric one -> metric(one).age().ifPresent(chips::add);
            case Card.CallToAction _, Card.Note _, Card.Foreign _ -> {}
        }
        if (!(card instanceof Card.CallToAction)) toStage(card).map(Said::of).forEach(chips::add);
        card.status().filter(status -> status != Status.LIVE).map(words::name).map(Said::of).ifPresent(chips::add);
        return chips;
    }

    private Stream<String> toStage(Card card) {
        return contents.ways(card.id()).stream().filter(link -> link.target().isEmpty())
                .map(link -> words.say(stage(link).isBefore(card.stage()) ? "board.back-to" : "board.to", words.name(stage(link))));
    }

    /// In Aware whom it meets, in Engage whom it answers: there the approach says it too.
    private Optional<String> awareness(Card.Touchpoint card) {
        return card.awareness()
                .or(() -> card.stage() == Stage.ENGAGE ? card.approach().map(Approach::answers) : Optional.empty())
                .map(words::name);
    }

    private Stream<Said> ofOffer(Card.Offer offer) {
        return Stream.of(
                offer.fields().get(CardFields.MINUTES).map(minutes -> Said.of(words.say("board.minutes", words.number(minutes)))),
                offer.price().map(price -> price(offer, price)).or(() -> asksPrice(offer) ? Optional.of(said("no-price")) : Optional.empty()),
                offer.fields().get(CardFields.REWARD_COST).map(cost -> Said.of(words.say("board.reward", words.money(cost, contents.plan.currency())))))
                .flatMap(Optional::stream);
    }

    private Said said(String what) {
        return new Said(words.say("board." + what), words.say("board.spoken." + what));
    }

    private Said price(Card.Offer offer, Amount price) {
        if (!price.isMore()) return said("free");
        var money = words.money(price, contents.plan.currency());
        return Said.of(offer.every() == Span.ONCE ? money : words.say("board.every." + offer.every().word(), money));
    }

    /// Whether a price is missing rather than out of place: what is given freely, asked for or paid in time has none.
    private static boolean asksPrice(Card.Offer offer) {
        return offer.kind().map(kind -> switch (kind) {
            case LEAD_MAGNET, ENTRY_OFFER, BONUS, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER -> true;
            case TIME_COMMITMENT -> offer.fields().get(CardFields.MINUTES).isEmpty();
            case FREE_CONTENT, QUICK_WIN, REVIEW_REQUEST, STORY_REQUEST, THANK_YOU, REFERRAL_PROGRAM, AFFILIATE_PROGRAM, PARTNER_PROGRAM -> false;
        }).orElse(true);
    }
}
