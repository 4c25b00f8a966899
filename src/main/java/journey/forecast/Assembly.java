package journey.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// Puts the inputs of one plan together: who enters, goes on and steps back, what is spent, what sells, and whom programs bring.
final class Assembly {
    private final Plan plan;
    private final Reader reader;
    private final Set<Stage> passing = EnumSet.allOf(Stage.class);
    private final int[] enters = none();
    private final int[] onward = none();
    private final int[] back = none();
    private final int[] backTo = none();
    private final List<Integer> spends = new ArrayList<>();

    private Assembly(Plan plan) {
        this.plan = plan;
        reader = new Reader(plan);
    }

    static Inputs of(Plan plan) {
        return new Assembly(plan).inputs();
    }

    private static int[] none() {
        var all = new int[Wiring.STAGES];
        Arrays.fill(all, Wiring.NONE);
        return all;
    }

    private Inputs inputs() {
        for (var card : plan.cards()) if (card.counts() && isPlanned(card)) passing.remove(card.stage());
        for (var stage : Stage.ALL) if (plan.stage(stage).fields().has(StagePlan.ONWARD)) passing.remove(stage);
        for (var stage : Stage.ALL) stage(stage);
        var offers = new Offers(plan, reader);
        for (var card : plan.cards())
            if (card.counts())
                switch (card) {
                    case Card.Touchpoint touchpoint -> spend(new Place.Of(touchpoint.id()), touchpoint.fields().get(CardFields.SPEND));
                    case Card.Offer offer -> offers.read(offer);
                    case Card.CallToAction _, Card.Metric _, Card.Note _, Card.Foreign _ -> {}
                }
        var wiring = new Wiring(enters, onward, back, backTo, spends.stream().mapToInt(i -> i).toArray(), offers.sales(), offers.brings());
        var known = Reach.known(wiring);
        return new Inputs(reader.inputs(), gaps(known), Target.in(plan, wiring, reader.takenTargets()), passing, Inputs.isBegun(plan), known, wiring);
    }

    /// A stage that holds nothing but remarks is passed by everybody.
    private static boolean isPlanned(Card card) {
        return switch (card) {
            case Card.Touchpoint _, Card.Offer _, Card.CallToAction _, Card.Metric _ -> true;
            case Card.Note _, Card.Foreign _ -> false;
        };
    }

    private void stage(Stage stage) {
        var i = stage.ordinal();
        var at = new Place.OfStage(stage);
        var fields = plan.stage(stage).fields();
        enters[i] = reader.amount(fields.get(StagePlan.ENTERS), Source.of(at, StagePlan.ENTERS), Unit.PEOPLE);
        if (passing.contains(stage)) onward[i] = Wiring.ALL;
        else if (stage.next().isPresent())
            fields.get(StagePlan.ONWARD).ifPresent(rate -> onward[i] = reader.share(rate, stage, Source.of(at, StagePlan.ONWARD)));
        fields.get(StagePlan.BACK).ifPresent(step -> back(step, stage));
        if (onward[i] >= 0 && back[i] >= 0 && reader.likely(onward[i]) + reader.likely(back[i]) > 1 + 1e-9) reader.lacks(new Gap.TooMany(stage));
        spend(at, fields.get(StagePlan.SPEND));
    }

    private void back(StepBack step, Stage stage) {
        var rate = step.fields().get(StepBack.RATE);
        if (rate.isEmpty()) return;
        var at = Source.of(new Place.OfStage(stage), StagePlan.BACK);
        step.fields().get(StepBack.TO).filter(to -> to.isBefore(stage)).ifPresentOrElse(to -> {
            back[stage.ordinal()] = reader.share(rate.get(), stage, at);
            backTo[stage.ordinal()] = to.ordinal();
        }, () -> reader.lacks(new Gap.NoWhere(at)));
    }

    private void spend(Place place, Optional<Amount> amount) {
        var number = reader.amount(amount, Source.of(place, CardFields.SPEND), Unit.MONEY);
        if (number != Wiring.NONE) spends.add(number);
    }

    /// In the order in which the forecast needs them.
    private List<Gap> gaps(int known) {
        var gaps = new ArrayList<Gap>();
        if (Arrays.stream(enters).allMatch(one -> one == Wiring.NONE)) gaps.add(new Gap.NobodyEnters());
        var last = Stage.ALL.get(known - 1);
        if (known < Wiring.STAGES && !plan.stage(last).fields().has(StagePlan.ONWARD)) gaps.add(new Gap.NoOnward(last));
        gaps.addAll(reader.gaps());
        return gaps;
    }
}
