package journey.guide;

import static journey.plan.OfferKind.ADD_ON;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.OfferKind.STORY_REQUEST;
import static journey.plan.OfferKind.SUBSCRIPTION;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The usual causes of the symptoms, and how a plan shows each of them.
final class Reasons {
    private static final int FEW_QUESTIONS = 2;

    static final Reason FEW_CHANNELS = new Reason("few-channels", Stage.AWARE, Reasons::fewChannels, "social-post", "partner-mention", "event");
    static final Reason NOBODY_MEANT = new Reason("nobody-meant", Stage.AWARE, Reasons::nobodyMeant, "ad");
    static final Reason NOBODY_BRINGS = new Reason("nobody-brings", Stage.PROMOTE, Reasons::nobodyBrings, "referral", "invite");

    static final Reason UNANSWERED = new Reason("unanswered", Stage.ENGAGE, Reasons::unanswered, plan -> List.of(Ideas.named(plan.wanted().word())));
    static final Reason NOTHING_GIVEN = new Reason("nothing-given", Stage.ENGAGE,
            plan -> when(!plan.has(Stage.ENGAGE, isOneOf(FREE_CONTENT)), "nothing-given"), "content", "livestream", "email-series");
    static final Reason NO_NEXT_STEP = new Reason("no-next-step", Stage.ENGAGE,
            plan -> when(!plan.has(Stage.ENGAGE, Reasons::isCall), "no-next-step"), "read-on", "follow");

    static final Reason NO_REASON_TO_SIGN_UP = new Reason("no-reason-to-sign-up", Stage.SUBSCRIBE, Reasons::noReasonToSignUp, "checklist", "sample", "discount");
    static final Reason ASKS_TOO_MUCH = new Reason("asks-too-much", Stage.SUBSCRIBE, Reasons::asksTooMuch, "opt-in-form");
    static final Reason NO_PROOF = new Reason("no-proof", Stage.SUBSCRIBE,
            plan -> when(lacksProofUpTo(Stage.SUBSCRIBE, plan), "no-proof"), "proof");

    static final Reason NO_SMALL_YES = new Reason("no-small-yes", Stage.CONVERT,
            plan -> when(!plan.has(Stage.CONVERT, isOneOf(ENTRY_OFFER, TIME_COMMITMENT)), "no-small-yes"), "short-call", "webinar", "first-purchase");
    static final Reason ADDRESSES_UNCHECKED = new Reason("addresses-unchecked", Stage.SUBSCRIBE,
            plan -> when(!plan.has(Stage.SUBSCRIBE, Reasons::asksForConsent), "addresses-unchecked"),
            _ -> List.of(Ideas.named("welcome-email"), KnownMetric.VALID_LEADS.idea(Stage.SUBSCRIBE)));

    static final Reason FIRST_STEP_TOO_BIG = new Reason("first-step-too-big", Stage.CONVERT, Reasons::firstStepTooBig, "first-purchase", "trial", "short-call");
    static final Reason NO_TRUST = new Reason("no-trust", Stage.CONVERT,
            plan -> when(lacksProofUpTo(Stage.CONVERT, plan), "no-trust"), "first-voices", "doubts");
    static final Reason NOBODY_CHECKS_IN = new Reason("nobody-checks-in", Stage.EXCITE,
            plan -> when(!plan.has(Stage.EXCITE, card -> card.fields().is(CardFields.CHECK_IN)), "nobody-checks-in"), "check-in", "help");

    static final Reason NOTHING_FOLLOWS = new Reason("nothing-follows", Stage.ASCEND,
            plan -> when(!plan.has(Stage.ASCEND, isOneOf(UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER)), "nothing-follows"), "add-on", "upsell", "subscription");
    static final Reason NO_VICTORY = new Reason("no-victory", Stage.EXCITE,
            plan -> when(!plan.has(Stage.EXCITE, card -> card.fields().is(CardFields.VICTORY)), "no-victory"), "first-success", "quick-win");
    static final Reason NO_BRIDGE = new Reason("no-bridge", Stage.EXCITE,
            plan -> when(!leads(Stage.EXCITE, Stage.ASCEND, plan), "no-bridge"), "first-step", "right-moment");

    static final Reason NOBODY_ASKS = new Reason("nobody-asks", Stage.ADVOCATE,
            plan -> when(!plan.has(Stage.ADVOCATE, isOneOf(REVIEW_REQUEST, STORY_REQUEST).or(Reasons::isCall)), "nobody-asks"),
            "review-request", "story-request", "happy-moment");
    static final Reason NOTHING_IN_IT = new Reason("nothing-in-it", Stage.PROMOTE, Reasons::nothingInIt, "referral", "affiliate");
    static final Reason HARD_TO_SHARE = new Reason("hard-to-share", Stage.PROMOTE,
            plan -> when(!plan.has(Stage.PROMOTE, Reasons::isCall), "hard-to-share"), "invite", "share-kit");

    private Reasons() {}

    private static Optional<Phrase> when(boolean shown, String id, Object... args) {
        return shown ? Optional.of(Phrase.of("symptom.reason." + id + ".sign", args)) : Optional.empty();
    }

    private static Optional<Phrase> fewChannels(Fitting plan) {
        var channels = plan.in(Stage.AWARE).stream().map(card -> card.fields().text(CardFields.CHANNEL).strip()).filter(name -> !name.isEmpty())
                .distinct().toList();
        return switch (channels.size()) {
            case 0 -> when(true, "few-channels");
            case 1 -> when(true, "few-channels.one", channels.getFirst());
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> nobodyMeant(Fitting plan) {
        if (plan.plan().audiences().isEmpty()) return when(true, "nobody-meant");
        return when(!plan.has(Stage.AWARE, card -> card.fields().has(CardFields.AUDIENCE)), "nobody-meant.cards");
    }

    private static Optional<Phrase> nobodyBrings(Fitting plan) {
        if (!plan.has(Stage.PROMOTE, Reasons::isProgram)) return when(true, "nobody-brings");
        return when(Stage.ALL.stream().noneMatch(stage -> stage.isBefore(Stage.PROMOTE) && leads(Stage.PROMOTE, stage, plan)), "nobody-brings.back");
    }

    private static Optional<Phrase> unanswered(Fitting plan) {
        return plan.unanswered().map(met -> Phrase.of("symptom.reason.unanswered.sign", named(met.touchpoint()), met.awareness()))
                .or(() -> when(!plan.has(Stage.ENGAGE, card -> card.fields().has(CardFields.APPROACH)), "unanswered.none"));
    }

    private static Optional<Phrase> noReasonToSignUp(Fitting plan) {
        var magnets = offers(Stage.SUBSCRIBE, plan, LEAD_MAGNET).toList();
        if (magnets.isEmpty()) return when(true, "no-reason-to-sign-up");
        return magnets.stream().filter(one -> !one.fields().has(CardFields.PROMISE) && !one.fields().has(CardFields.GIVES)).findFirst()
                .flatMap(one -> when(true, "no-reason-to-sign-up.silent", named(one)));
    }

    private static Optional<Phrase> asksTooMuch(Fitting plan) {
        return plan.in(Stage.SUBSCRIBE).stream().max(Comparator.comparing(card -> card.fields().list(CardFields.CAPTURES).size()))
                .flatMap(card -> when(card.fields().list(CardFields.CAPTURES).size() > FEW_QUESTIONS, "asks-too-much", named(card),
                        card.fields().list(CardFields.CAPTURES).size()));
    }

    private static boolean asksForConsent(Card card) {
        return card.fields().is(CardFields.CONSENT);
    }

    private static Optional<Phrase> firstStepTooBig(Fitting plan) {
        if (!plan.has(Stage.CONVERT, isOneOf(ENTRY_OFFER, TIME_COMMITMENT))) return when(true, "first-step-too-big");
        var core = offers(Stage.ASCEND, plan, CORE_OFFER).filter(Card.Offer::isPriced).min(Comparator.comparing(Reasons::price));
        var entries = offers(Stage.CONVERT, plan, ENTRY_OFFER).toList();
        var large = core.flatMap(one -> entries.stream().filter(entry -> price(entry).multiply(BigDecimal.valueOf(4)).compareTo(price(one)) > 0).findFirst());
        if (large.isPresent()) return when(true, "first-step-too-big.price", named(large.get()), named(core.orElseThrow()));
        return entries.stream().filter(entry -> entry.isPriced() && !entry.fields().has(CardFields.GUARANTEE)).findFirst()
                .flatMap(entry -> when(true, "first-step-too-big.risk", named(entry)));
    }

    private static BigDecimal price(Card.Offer offer) {
        return offer.price().map(Amount::likely).orElse(BigDecimal.ZERO);
    }

    private static Optional<Phrase> nothingInIt(Fitting plan) {
        var programs = plan.in(Stage.PROMOTE).stream().filter(Reasons::isProgram).toList();
        if (programs.isEmpty()) return when(true, "nothing-in-it");
        return programs.stream().filter(one -> !one.fields().has(CardFields.REWARD_FOR_REFERRER) || !one.fields().has(CardFields.REWARD_FOR_FRIEND)).findFirst()
                .flatMap(one -> when(true, "nothing-in-it.one-sided", named(one)));
    }

    private static boolean lacksProofUpTo(Stage last, Fitting plan) {
        return Stage.ALL.stream().filter(stage -> !stage.isAfter(last)).noneMatch(stage -> plan.has(stage, card -> card.fields().has(CardFields.PROOF)));
    }

    /// Whether a link leads from a card of one stage to another stage or a card there.
    private static boolean leads(Stage from, Stage to, Fitting plan) {
        return plan.plan().links().stream().anyMatch(link -> isIn(from, new End.AtCard(link.from()), plan) && isIn(to, link.to(), plan));
    }

    private static boolean isIn(Stage stage, End end, Fitting plan) {
        return switch (end) {
            case End.AtStage(var there) -> there == stage;
            case End.AtCard(var id) -> plan.plan().card(id).filter(card -> card.stage() == stage).isPresent();
        };
    }

    private static Stream<Card.Offer> offers(Stage stage, Fitting plan, OfferKind kind) {
        return plan.in(stage).stream().filter(isOneOf(kind)).map(Card.Offer.class::cast);
    }

    private static Predicate<Card> isOneOf(OfferKind... kinds) {
        return card -> card instanceof Card.Offer offer && offer.kind().filter(List.of(kinds)::contains).isPresent();
    }

    private static boolean isProgram(Card card) {
        return card instanceof Card.Offer offer && offer.kind().filter(OfferKind::isProgram).isPresent();
    }

    private static boolean isCall(Card card) {
        return card instanceof Card.CallToAction;
    }

    private static Object named(Card card) {
        return card.title().isBlank() ? Phrase.of("word.untitled") : card.title();
    }
}
