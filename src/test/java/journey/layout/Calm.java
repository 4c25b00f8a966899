package journey.layout;

import static journey.plan.CardFields.AWARENESS;
import static journey.plan.CardFields.CHANNEL;
import static journey.plan.CardFields.EVERY;
import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.PRICE;
import static journey.plan.CardFields.READINGS;
import static journey.plan.CardFields.REWARD_COST;
import static journey.plan.CardFields.TARGET;
import static journey.plan.CardFields.TEXT;
import static journey.plan.CardFields.TITLE;
import static journey.plan.CardFields.UNIT;
import static journey.plan.CardFields.VICTORY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// The plan of the design's picture: a launch with a skipped stage, a step back, and a card selected for its links.
final class Calm {
    private final List<Card> cards = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    static final Flags FLAGS = new Flags(Map.of(
            new Place.OfStage(Stage.ADVOCATE), new Flags.Flag(Severity.ERROR, 1),
            new Place.Of(new Id("active")), new Flags.Flag(Severity.WARNING, 1)), Map.of(Severity.WARNING, 2));

    static Plan plan() {
        return new Calm().filled();
    }

    private Plan filled() {
        touch("tiktok", Stage.AWARE, "TikTok video ad", "Stress relief searchers").put(AWARENESS, Awareness.PROBLEM_AWARE);
        touch("landing", Stage.ENGAGE, "Landing page", "The science behind it").put(AWARENESS, Awareness.SOLUTION_AWARE);
        touch("reviews", Stage.SUBSCRIBE, "App store reviews", "4.6 from 1 900 people").put(CHANNEL, "App store");
        touch("mails", Stage.EXCITE, "Onboarding e-mails", "Day 1, 3 and 7");
        touch("help", Stage.EXCITE, "Help if usage drops", "Under 2 check-ins a week");
        touch("report", Stage.ASCEND, "Weekly calm report", "Shows the progress made");
        offer("check", Stage.SUBSCRIBE, "Free stress check", OfferKind.LEAD_MAGNET, "0.00");
        offer("first", Stage.CONVERT, "First month for 1", OfferKind.ENTRY_OFFER, "1.00");
        offer("week", Stage.EXCITE, "7-day calm plan", OfferKind.BONUS, "0.00").put(VICTORY, true);
        offer("full", Stage.ASCEND, "Full access", OfferKind.CORE_OFFER, "9.00").put(EVERY, Span.MONTH);
        offer("call", Stage.ASCEND, "Coaching call", OfferKind.UPSELL, "39.00");
        card(CardType.OFFER, "give", Stage.PROMOTE, "Give a month, get a month").put(KIND, OfferKind.REFERRAL_PROGRAM).put(REWARD_COST, Amount.of("9.00"));
        ask("science", Stage.AWARE, "See the science", Stage.ENGAGE);
        ask("get", Stage.ENGAGE, "Get the app", Stage.SUBSCRIBE);
        card(CardType.CALL_TO_ACTION, "start", Stage.SUBSCRIBE, "Start my free check");
        ask("unlock", Stage.CONVERT, "Unlock everything", Stage.EXCITE);
        ask("exercise", Stage.EXCITE, "Do today’s exercise", Stage.ASCEND);
        ask("habit", Stage.ASCEND, "Make it a habit", Stage.ADVOCATE);
        ask("invite", Stage.PROMOTE, "Invite a friend", Stage.AWARE);
        metric("clicks", Stage.AWARE, "Ad click-through", "1.8", "2.0", "%");
        metric("visits", Stage.ENGAGE, "Store visits", "31", "30", "%");
        metric("downloads", Stage.SUBSCRIBE, "Downloads", "12", "15", "%");
        metric("purchases", Stage.CONVERT, "Purchases", "6.1", "6", "%");
        metric("active", Stage.EXCITE, "Active in week 2", "44", "60", "%");
        metric("monthly", Stage.ASCEND, "Monthly actives", "72", "70", "%");
        metric("viral", Stage.PROMOTE, "Viral coefficient", "0.21", "0.30", "");
        link("check", "start");
        link("start", "first");
        var back = new StagePlan(Fields.of(StagePlan.BACK, new StagePlan.StepBack(Fields.of(StagePlan.StepBack.TO, Stage.ENGAGE)
                .with(StagePlan.StepBack.RATE, new Rate.Percent(new BigDecimal("27"), "")))));
        return new Plan(Fields.of(Settings.TITLE, "CalmTrack launch").with(Settings.CURRENCY, "EUR")
                .with(Settings.PERIOD, new Settings.Period(Fields.of(Settings.Period.NAME, "Spring 2027"))),
                List.of(new Audience(new Id("people"), Fields.of(Audience.NAME, "Stressed professionals"))),
                Map.of(Stage.EXCITE, back), Cards.of(cards), links, List.of());
    }

    private Calm touch(String id, Stage stage, String title, String text) {
        return card(CardType.TOUCHPOINT, id, stage, title).put(TEXT, text);
    }

    private Calm offer(String id, Stage stage, String title, OfferKind kind, String price) {
        return card(CardType.OFFER, id, stage, title).put(KIND, kind).put(PRICE, Amount.of(price));
    }

    private void ask(String id, Stage stage, String title, Stage to) {
        card(CardType.CALL_TO_ACTION, id, stage, title);
        links.add(Link.of(new Id(id), new End.AtStage(to)).with(Fields.of(Link.KIND, to.isBefore(stage) ? LinkKind.LOOP : LinkKind.LEADS_TO)));
    }

    private void metric(String id, Stage stage, String title, String last, String target, String unit) {
        card(CardType.METRIC, id, stage, title).put(UNIT, unit).put(TARGET, new BigDecimal(target))
                .put(READINGS, List.of(new Reading(Fields.of(Reading.VALUE, new BigDecimal(last)))));
    }

    private void link(String from, String to) {
        links.add(Link.of(new Id(from), new End.AtCard(new Id(to))));
    }

    private Calm card(CardType type, String id, Stage stage, String title) {
        cards.add(Card.of(type, new Id(id), stage, Fields.of(TITLE, title)));
        return this;
    }

    private <T> Calm put(journey.plan.Field<T> field, T value) {
        cards.add(cards.removeLast().with(field, value));
        return this;
    }

    static Id id(String text) {
        return new Id(text);
    }

    static Optional<Card> card(Plan plan, String id) {
        return plan.card(new Id(id));
    }
}
