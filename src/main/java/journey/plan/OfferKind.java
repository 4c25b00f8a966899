package journey.plan;

import java.util.Arrays;
import java.util.List;

/// What an offer is to the journey, and the stage where that kind is at home.
public enum OfferKind implements Word {
    FREE_CONTENT(Stage.ENGAGE),
    LEAD_MAGNET(Stage.SUBSCRIBE),
    ENTRY_OFFER(Stage.CONVERT),
    TIME_COMMITMENT(Stage.CONVERT),
    BONUS(Stage.EXCITE),
    QUICK_WIN(Stage.EXCITE),
    CORE_OFFER(Stage.ASCEND),
    UPSELL(Stage.ASCEND),
    ADD_ON(Stage.ASCEND),
    SUBSCRIPTION(Stage.ASCEND),
    PARTNER_OFFER(Stage.ASCEND),
    REVIEW_REQUEST(Stage.ADVOCATE),
    STORY_REQUEST(Stage.ADVOCATE),
    THANK_YOU(Stage.ADVOCATE),
    REFERRAL_PROGRAM(Stage.PROMOTE),
    AFFILIATE_PROGRAM(Stage.PROMOTE),
    PARTNER_PROGRAM(Stage.PROMOTE);

    private final Stage home;

    OfferKind(Stage home) {
        this.home = home;
    }

    public Stage home() {
        return home;
    }

    public boolean isProgram() {
        return home == Stage.PROMOTE;
    }

    public static List<OfferKind> atHomeIn(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.home == stage).toList();
    }
}
