package journey.interview;

import static journey.interview.Seats.ENTRY;
import static journey.interview.Seats.MAGNET;

import java.util.List;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Stage;

/// What is asked about Subscribe and Convert: what we give for an address, and which small yes we ask for.
final class TrustQuestions {
    private static final Chapter SUBSCRIBE = Chapter.of(Stage.SUBSCRIBE);
    private static final Chapter CONVERT = Chapter.of(Stage.CONVERT);

    static final List<Question> ALL = List.of(
            Question.of(SUBSCRIBE, "magnet", Ask.lineLike(Stage.SUBSCRIBE, CardType.OFFER, Seats::isMagnet), MAGNET.title("subscribe.magnet")),
            Question.of(SUBSCRIBE, "promise", Ask.line(), MAGNET.field(CardFields.PROMISE)).when(Seats.with(MAGNET, "subscribe.magnet")),
            Question.of(SUBSCRIBE, "captures",
                    Ask.several("subscribe.captures", Capture.class, Capture.EMAIL, Capture.NAME, Capture.PHONE, Capture.ADDRESS, Capture.BIRTHDAY, Capture.COMPANY),
                    MAGNET.field(CardFields.CAPTURES)).when(Seats.with(MAGNET, "subscribe.magnet")),
            Question.of(SUBSCRIBE, "consent", Ask.yesNo(), MAGNET.flag(CardFields.CONSENT, "subscribe.consent")).when(Seats.with(MAGNET, "subscribe.magnet")),
            Measure.question(Stage.SUBSCRIBE),
            Question.of(CONVERT, "kind", Ask.choice("convert.kind", OfferKind.class, OfferKind.ENTRY_OFFER, OfferKind.TIME_COMMITMENT),
                    Seats.kind(ENTRY)),
            Question.of(CONVERT, "offer", Ask.line(), ENTRY.title("convert.offer")).when(Seats.with(ENTRY, "convert.kind")),
            Question.of(CONVERT, "price", Ask.money(), ENTRY.field(CardFields.PRICE)).when(Seats.holding(ENTRY, OfferKind.ENTRY_OFFER)),
            Question.of(CONVERT, "minutes", Ask.minutes(), ENTRY.field(CardFields.MINUTES)).when(Seats.holding(ENTRY, OfferKind.TIME_COMMITMENT)),
            Question.of(CONVERT, "guarantee", Ask.lineFor("convert.guarantee"), ENTRY.field(CardFields.GUARANTEE)).when(Seats.with(ENTRY, "convert.kind")),
            Measure.question(Stage.CONVERT));

    private TrustQuestions() {}
}
