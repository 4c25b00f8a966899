package journey.compare;

import java.util.List;
import java.util.Map;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;

/// A plan before and after a few changes of every kind that a board shows.
public final class Changed {
    public static final Id VIDEO = new Id("video");
    public static final Id CHECK = new Id("check");
    public static final Id CALL = new Id("call");
    public static final Id OFFER = new Id("offer");
    public static final Id COACHING = new Id("coaching");
    public static final Id FORUM = new Id("forum");

    private static final Card TOUCHPOINT = Card.of(CardType.TOUCHPOINT, VIDEO, Stage.AWARE, Fields.of(CardFields.TITLE, "Video ad"));
    private static final Card MAGNET = Card.of(CardType.OFFER, CHECK, Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Free stress check"));
    private static final Card WELCOME = Card.of(CardType.TOUCHPOINT, CALL, Stage.EXCITE, Fields.of(CardFields.TITLE, "Welcome call").with(CardFields.CHECK_IN, true));
    private static final Card CORE = Card.of(CardType.OFFER, OFFER, Stage.ASCEND, Fields.of(CardFields.TITLE, "Core offer").with(CardFields.PRICE, Amount.of("99")));
    private static final Card UPSELL = Card.of(CardType.OFFER, COACHING, Stage.ASCEND, Fields.of(CardFields.TITLE, "Coaching call").with(CardFields.PRICE, Amount.of("39")));
    private static final Card GROUP = Card.of(CardType.TOUCHPOINT, FORUM, Stage.ASCEND, Fields.of(CardFields.TITLE, "Forum"));

    public static final Plan BEFORE = plan(List.of(TOUCHPOINT, MAGNET, WELCOME, CORE, UPSELL),
            List.of(Link.of(VIDEO, new End.AtCard(CHECK)), Link.of(CALL, new End.AtCard(COACHING))));
    /// The core offer costs less, the coaching moved to Convert, the welcome call is gone and a forum is new.
    public static final Plan AFTER = plan(List.of(TOUCHPOINT, MAGNET, UPSELL.at(Stage.CONVERT), CORE.with(CardFields.PRICE, Amount.of("79")), GROUP),
            List.of(Link.of(VIDEO, new End.AtCard(CHECK)), Link.of(CHECK, new End.AtCard(COACHING))));

    private Changed() {}

    private static Plan plan(List<Card> cards, List<Link> links) {
        return new Plan(Fields.of(Settings.TITLE, "Launch").with(Settings.CURRENCY, "EUR"), List.of(), Map.of(), Cards.of(cards), links, List.of());
    }
}
