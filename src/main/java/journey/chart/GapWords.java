package journey.chart;

import java.math.BigDecimal;
import java.util.List;
import journey.forecast.Gap;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;

/// What a picture says of what its forecast lacks, in a line.
final class GapWords {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Outlook outlook;

    GapWords(Outlook outlook) {
        this.outlook = outlook;
    }

    /// Those because of which people are missing or stand at nothing.
    List<Gap> ofPeople() {
        return outlook.inputs().gaps().stream().filter(gap -> !isOfMoney(gap)).toList();
    }

    /// Those because of which something is not earned.
    List<Gap> ofMoney() {
        return outlook.inputs().gaps().stream().filter(GapWords::isOfMoney).toList();
    }

    private static boolean isOfMoney(Gap gap) {
        return switch (gap) {
            case Gap.NoTake _, Gap.NoPrice _, Gap.NoCommission _ -> true;
            case Gap.NobodyEnters _, Gap.NoOnward _, Gap.OutOfRange _, Gap.TooMany _, Gap.NoAmount _, Gap.OtherPeople _, Gap.NoDenominator _, Gap.NoShare _,
                    Gap.NoMetric _, Gap.NoValue _, Gap.NoWhere _ -> false;
        };
    }

    String say(Gap gap) {
        var says = outlook.says();
        return switch (gap) {
            case Gap.NobodyEnters _ -> outlook.say("gap.enters");
            case Gap.NoOnward(var stage) -> outlook.say("gap.onward", stage, stage.next().orElse(stage));
            case Gap.OutOfRange(var at) -> outlook.say("gap.range", says.name(at), outlook.words().percent(ALL));
            case Gap.TooMany(var stage) -> outlook.say("gap.too-many", stage, outlook.words().percent(ALL));
            case Gap.NoAmount(var at) -> outlook.say("gap.amount", says.name(at));
            case Gap.OtherPeople(var at, var of) -> outlook.say("gap.people", says.name(at), of);
            case Gap.NoDenominator(var at, _) -> outlook.say("gap.denominator", says.name(at));
            case Gap.NoShare(var at, _) -> outlook.say("gap.share", says.name(at));
            case Gap.NoMetric(var at, _) -> outlook.say("gap.metric", says.name(at));
            case Gap.NoValue(var at, _, var take) -> outlook.say("gap.value." + take.word(), says.name(at));
            case Gap.NoWhere(var at) -> outlook.say("gap.where", says.name(at));
            case Gap.NoTake(var offer) -> outlook.say("gap.take", title(offer));
            case Gap.NoPrice(var offer) -> outlook.say("gap.price", title(offer));
            case Gap.NoCommission(var offer) -> outlook.say("gap.commission", title(offer));
        };
    }

    private String title(Id id) {
        return outlook.plan().card(id).map(card -> Names.of(card, outlook.words())).orElseThrow();
    }

    /// Where to mend it: who enters is said in the first stage.
    static Deed deed(Gap gap) {
        return new Deed.Show(List.of(gap instanceof Gap.NobodyEnters ? new Place.OfStage(Stage.AWARE) : gap.place()));
    }
}
