package journey.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// Plans with a forecast, for tests of the strip. Each has one touchpoint in every stage, so that none is passed through.
record Foreseen(Plan plan) {
    private static final List<String> SHARES = List.of("0", "100", "50", "12.5", "0.42", "0.0001", "0.00000001", "99.99", "33.3", "7");
    private static final List<String> WRONG = List.of("101", "-1");
    private static final List<String> ENTERING = List.of("0", "1", "3", "200000", "1000000000000000", "0.001", "1e16");

    /// The golden case: 10 000 people, of whom 0.42 come to Promote.
    static Foreseen golden() {
        return of("10000", "40", "10", "5", "70", "30", "20", "50");
    }

    static Foreseen of(String enters, String... onward) {
        var cards = Stage.ALL.stream().map(stage -> Card.of(CardType.TOUCHPOINT, new Id("in-" + stage.word()), stage, Fields.of(CardFields.TITLE, "In " + stage.word()))).toList();
        var all = new Foreseen(Plan.blank("A ride").withCards(Cards.of(cards))).with(Stage.AWARE, StagePlan.ENTERS, Amount.of(enters));
        for (int i = 0; i < onward.length; i++) all = all.onward(Stage.ALL.get(i), onward[i]);
        return all;
    }

    /// Random plans whose stages say all that the forecast can ask for, with numbers of every malice.
    static Plan some(long seed) {
        var random = new SplittableRandom(seed);
        var foreseen = new Foreseen(Plans.sized(12, seed));
        for (var stage : Stage.ALL) {
            var shares = random.nextInt(30) == 0 ? WRONG : SHARES;
            if (random.nextInt(20) > 0) foreseen = foreseen.onward(stage, shares.get(random.nextInt(shares.size())));
            var enters = stage == Stage.AWARE ? random.nextInt(10) > 0 : random.nextInt(5) == 0;
            if (enters) foreseen = foreseen.with(stage, StagePlan.ENTERS, Amount.of(ENTERING.get(random.nextInt(ENTERING.size()))));
            if (random.nextInt(3) == 0) foreseen = foreseen.back(stage, Stage.ALL.get(random.nextInt(Stage.ALL.size())), SHARES.get(random.nextInt(SHARES.size())));
        }
        if (random.nextInt(4) > 0) foreseen = foreseen.offer(OfferKind.CORE_OFFER, "core", Stage.CONVERT, "50", "20");
        if (random.nextInt(4) == 0) foreseen = foreseen.offer(OfferKind.REFERRAL_PROGRAM, "friends", Stage.PROMOTE, "0", "100").bringing("friends", Stage.AWARE, "9");
        return foreseen.plan();
    }

    <T> Foreseen with(Stage stage, Field<T> field, T value) {
        return new Foreseen(plan.withStage(stage, one -> new StagePlan(one.fields().with(field, value))));
    }

    Foreseen without(Stage stage, Field<?> field) {
        return new Foreseen(plan.withStage(stage, one -> new StagePlan(one.fields().without(field))));
    }

    /// Without anything planned in a stage.
    Foreseen empty(Stage stage) {
        return new Foreseen(plan.withCards(plan.cards().without(card -> card.stage() == stage), List.of())).without(stage, StagePlan.ONWARD);
    }

    Foreseen onward(Stage stage, String percent) {
        return with(stage, StagePlan.ONWARD, rate(percent));
    }

    Foreseen back(Stage from, Stage to, String percent) {
        return with(from, StagePlan.BACK, new StepBack(Fields.of(StepBack.TO, to).with(StepBack.RATE, rate(percent))));
    }

    Foreseen called(Stage stage, String people) {
        return with(stage, StagePlan.PEOPLE, people);
    }

    /// An offer that a share of a stage's people takes.
    Foreseen offer(OfferKind kind, String id, Stage stage, String price, String take) {
        return card(Card.of(CardType.OFFER, new Id(id), stage, Fields.of(CardFields.TITLE, id).with(CardFields.KIND, kind)
                .with(CardFields.PRICE, Amount.of(price)).with(CardFields.TAKE, rate(take))));
    }

    Foreseen bringing(String id, Stage into, String people) {
        return new Foreseen(plan.replacing(new Id(id), card -> card.with(CardFields.BRINGS,
                List.of(new Bring(Fields.of(Bring.INTO, into).with(Bring.PEOPLE, Amount.of(people)))))));
    }

    /// A metric that wants a share of a stage's people to go on.
    Foreseen wanting(Stage stage, String percent) {
        return card(Card.of(CardType.METRIC, new Id("want-" + stage.word()), stage, Fields.of(CardFields.TITLE, "Want").with(CardFields.UNIT, "%")
                .with(CardFields.TARGET, new BigDecimal(percent)).with(CardFields.MEASURES, stage.word() + "/onward")));
    }

    private Foreseen card(Card card) {
        var cards = new ArrayList<>(plan.cards().stream().toList());
        cards.add(card);
        return new Foreseen(plan.withCards(Cards.of(cards), plan.links()));
    }

    private static Rate rate(String percent) {
        return new Rate.Percent(new BigDecimal(percent), "");
    }

    /// Settings of the plan, by the field.
    <T> Foreseen set(Field<T> field, T value) {
        return new Foreseen(plan.withSettings(plan.settings().with(field, value)));
    }}
