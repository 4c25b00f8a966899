package journey.app.panels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import journey.app.workspace.Aside;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.Status;

/// Plans with metrics that stand differently.
final class Metrics {
    static final LocalDate TODAY = LocalDate.of(2027, 4, 15);
    static final Id CLICKS = new Id("clicksxx");
    static final Id DOWNLOADS = new Id("download");
    static final Id CHURN = new Id("churnxxx");
    static final Id REVIEWS = new Id("reviewsx");
    static final Id VIRAL = new Id("viralxxx");

    private Metrics() {}

    /// Clicks reach their target; downloads miss it, and what changed is noise; churn is within chance of its own, and old; nobody has measured
    /// reviews; the viral coefficient has no target.
    static Plan plan() {
        return of(List.of(
                metric(VIRAL, Stage.PROMOTE, "Viral coefficient", "").with(CardFields.READINGS, List.of(value("2027-04-01", "0.31"))),
                metric(DOWNLOADS, Stage.SUBSCRIBE, "Downloads", "%").with(CardFields.TARGET, new BigDecimal("15")).with(CardFields.OF, "store visitors")
                        .with(CardFields.READINGS, List.of(value("2027-02-28", "12.5"), count("2027-03-31", 132, 1100))),
                metric(CLICKS, Stage.AWARE, "Ad click-through", "%").with(CardFields.TARGET, new BigDecimal("2.0"))
                        .with(CardFields.READINGS, List.of(count("2027-02-28", 3600, 200_000), count("2027-03-31", 4200, 200_000))),
                metric(CHURN, Stage.ASCEND, "Churn", "%").with(CardFields.TARGET, new BigDecimal("5")).with(CardFields.BETTER, Better.LOWER)
                        .with(CardFields.OWNER, "Customer care").with(CardFields.READINGS, List.of(count("2027-01-31", 4, 60))),
                metric(REVIEWS, Stage.ADVOCATE, "Reviews given", "%").with(CardFields.TARGET, new BigDecimal("25")),
                metric(new Id("retiredx"), Stage.AWARE, "Page views", "").with(CardFields.STATUS, Status.RETIRED)));
    }

    static Plan of(List<Card> cards) {
        return new Plan(Plan.blank("").settings(), List.of(), Map.of(), Cards.of(cards), List.of(), List.of());
    }

    static Card metric(Id id, Stage stage, String title, String unit) {
        return new Card.Metric(id, stage, Fields.of(CardFields.TITLE, title).with(CardFields.UNIT, unit));
    }

    static Reading value(String day, String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.parse(day)).with(Reading.VALUE, new BigDecimal(value)));
    }

    static Reading count(String day, int some, int all) {
        return new Reading(Fields.of(Reading.ON, LocalDate.parse(day)).with(Reading.COUNT, some).with(Reading.OUT_OF, all));
    }

    /// So many of them.
    static Plan many(int count) {
        var ids = Ids.from(new SplittableRandom(3));
        var cards = new ArrayList<Card>();
        for (int i = 0; i < count; i++)
            cards.add(metric(ids.next(), Stage.ALL.get(i % 8), "Metric " + i, "%").with(CardFields.TARGET, BigDecimal.valueOf(i % 40))
                    .with(CardFields.READINGS, List.of(count("2027-03-31", i % 100, 100))));
        return of(cards);
    }

    static Workspace workspace(Plan plan) {
        return new Workspace(plan, new Home.Untitled(Home.Worth.NOTHING), Ids.from(new SplittableRandom(1)), () -> TODAY, Aside.NONE);
    }
}
