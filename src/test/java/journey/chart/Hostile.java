package journey.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import journey.forecast.Inputs;
import journey.forecast.Tuning;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Plans whose forecasts are hard to draw.
final class Hostile {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverleih mit anschließender Nachbesprechung";

    private Hostile() {}

    static Map<String, Plan> plans() {
        var all = new LinkedHashMap<String, Plan>();
        all.put("golden", Flowing.golden().plan());
        all.put("whole", Flowing.whole().plan());
        all.put("not begun", Flowing.nothing().plan());
        all.put("nobody enters", Flowing.nothing().onward(Stage.AWARE, Flowing.percent("40")).plan());
        all.put("none goes on", Flowing.of("1000", "0", "0", "0", "0", "0", "0", "0").plan());
        all.put("all go on", Flowing.of("123456789", "100", "100", "100", "100", "100", "100", "100").plan());
        all.put("breaks off at once", touched(Flowing.of("1000"), Stage.AWARE).plan());
        all.put("breaks off late", touched(Flowing.of("1000", "40", "10", "5", "70", "30", "20"), Stage.ADVOCATE).plan());
        all.put("more than all", Flowing.golden().back(Stage.EXCITE, Stage.ENGAGE, "90").plan());
        all.put("grows", Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("1.5").plan());
        all.put("grows beyond all measure", Flowing.of("1e15", "100", "100", "100", "100", "100", "100", "100").bringing("1e15").plan());
        all.put("grows in some draws", Flowing.of("1000", "100", "100", "100", "100", "100", "100").onward(Stage.ADVOCATE, Flowing.range("10", "70", "100")).bringing("1.2").plan());
        all.put("huge", Flowing.of("1e15", "100", "100", "100", "100", "100", "100", "100").with(Stage.AWARE, StagePlan.SPEND, Amount.of("1e15"))
                .offer(OfferKind.CORE_OFFER, "coreoffr", "1e15", "1", Flowing.percent("100")).plan());
        all.put("tiny", Flowing.of("1e-9", "0.001", "0.001", "0.001", "100", "100", "100", "100").offer(OfferKind.CORE_OFFER, "coreoffr", "0.01", "0", Flowing.percent("0.0001")).plan());
        all.put("many of everything", many().plan());
        all.put("seed", Plans.some(7));
        return all;
    }

    private static Flowing touched(Flowing flowing, Stage stage) {
        for (var one : Stage.ALL) if (!one.isBefore(stage)) flowing = flowing.card(CardType.NOTE, "note" + one.number() + "xxx", one, fields -> fields)
                .card(CardType.TOUCHPOINT, "tou" + one.number() + "xxxx", one, fields -> fields);
        return flowing;
    }

    /// Long names, more targets and scenarios than there is room for, and gaps of every kind.
    private static Flowing many() {
        var flowing = Flowing.whole().put("coreoffr", CardFields.TITLE, LONG).onward(Stage.CONVERT, Flowing.percent("170")).back(Stage.ASCEND, Stage.PROMOTE, "10");
        for (int i = 0; i < 15; i++) {
            var id = "target" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            flowing = flowing.metric(id, Stage.ALL.get(i % 8), "1" + i).put(id, CardFields.TITLE, i % 2 == 0 ? LONG : "Short").measuring(id, "convert/people");
            if (i % 3 == 0) flowing = flowing.counted(id, i, 100);
            if (i % 3 == 1) flowing = flowing.read(id, "1234567.891").put(id, CardFields.UNIT, "Millionen €");
        }
        for (int i = 0; i < 17; i++) flowing = flowing.scenario(i % 2 == 0 ? LONG : "", "{\"stages/aware/enters\": \"" + (i + 1) * 1_000 + "\", \"cards/coreoffr/price\": \"1e9\"}");
        return flowing.card(CardType.OFFER, "noprices", Stage.ASCEND, fields -> fields.with(CardFields.KIND, OfferKind.UPSELL).with(CardFields.TITLE, LONG));
    }

    /// The same plan with its first inputs larger.
    static Plan tried(Plan plan) {
        var tried = plan;
        for (var input : Inputs.of(plan).all().stream().limit(3).toList())
            for (var change : Tuning.of(tried, input, 1.3 * input.estimate().likely())) tried = change.in(tried);
        return tried;
    }
}
