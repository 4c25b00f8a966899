package journey.app.inspector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import journey.app.workspace.Workspace;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Status;

/// A small plan to type into: an advertisement, a free check that leads to a call, a subscription, a metric.
public final class Sample {
    public static final Id AD = new Id("adadadad");
    public static final Id CHECK = new Id("checkche");
    public static final Id CALL = new Id("callcall");
    public static final Id ACCESS = new Id("accessac");
    public static final Id DOWNLOADS = new Id("download");
    public static final Id WORKERS = new Id("workersw");
    public static final LocalDate TODAY = LocalDate.of(2027, 4, 15);

    private Sample() {}

    public static Plan plan() {
        var ad = Card.of(CardType.TOUCHPOINT, AD, Stage.AWARE, Fields.of(CardFields.TITLE, "TikTok video ad").with(CardFields.CHANNEL, "TikTok")
                .with(CardFields.OWNER, "Content team").with(CardFields.AUDIENCE, WORKERS));
        var check = Card.of(CardType.OFFER, CHECK, Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Free stress check")
                .with(CardFields.KIND, OfferKind.LEAD_MAGNET).with(CardFields.PROMISE, "Find your three stress triggers in two minutes.")
                .with(CardFields.PRICE, Amount.FREE).with(CardFields.OWNER, "Content team").with(CardFields.STATUS, Status.LIVE)
                .with(CardFields.CAPTURES, List.of(Capture.EMAIL)).with(CardFields.CONSENT, true)
                .with(CardFields.TAKE, new Rate.Range(new BigDecimal("8"), new BigDecimal("12"), new BigDecimal("15"), "")));
        var call = Card.of(CardType.CALL_TO_ACTION, CALL, Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Start my free check"));
        var access = Card.of(CardType.OFFER, ACCESS, Stage.ASCEND, Fields.of(CardFields.TITLE, "Full access").with(CardFields.KIND, OfferKind.CORE_OFFER)
                .with(CardFields.PRICE, Amount.of("9.00")).with(CardFields.EVERY, Span.MONTH).with(CardFields.KEPT_FOR, 8));
        var downloads = Card.of(CardType.METRIC, DOWNLOADS, Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Downloads").with(CardFields.UNIT, "%")
                .with(CardFields.TARGET, new BigDecimal("15")).with(CardFields.READINGS, List.of(
                        new CardFields.Reading(Fields.of(CardFields.Reading.ON, LocalDate.of(2027, 3, 31)).with(CardFields.Reading.VALUE, new BigDecimal("12"))),
                        new CardFields.Reading(Fields.of(CardFields.Reading.ON, LocalDate.of(2027, 4, 30)).with(CardFields.Reading.COUNT, 132)
                                .with(CardFields.Reading.OUT_OF, 1100)))));
        var settings = Fields.of(Settings.TITLE, "CalmTrack launch").with(Settings.CURRENCY, "EUR").with(Settings.LANGUAGE, "en")
                .with(Settings.PERIOD, Settings.Period.SHAPE.of(Fields.of(Settings.Period.LENGTH, Span.MONTH)));
        return new Plan(settings, List.of(new Audience(WORKERS, Fields.of(Audience.NAME, "Stressed professionals"))), Map.of(),
                Cards.of(List.of(ad, check, call, access, downloads)),
                List.of(Link.of(CHECK, new End.AtCard(CALL)), Link.of(AD, new End.AtCard(CHECK)), Link.of(CALL, new End.AtStage(Stage.CONVERT))), List.of());
    }

    public static Workspace workspace() {
        return new Workspace(plan(), Ids.from(new SplittableRandom(1)));
    }
}
