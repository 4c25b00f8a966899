package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.Proof;

/// A pair for each rule about offers.
final class OfferPairs {
    private static final Sketch.Piece CHECK = offer(LEAD_MAGNET, "Free stress check");
    private static final Sketch.Piece TAKING = CHECK.with(CardFields.CAPTURES, List.of(Capture.EMAIL));
    private static final Sketch.Piece TRIAL = offer(ENTRY_OFFER, "First month");
    private static final Sketch.Piece ACCESS = offer(CORE_OFFER, "Full access");
    private static final Sketch.Piece FRIENDS = offer(REFERRAL_PROGRAM, "Bring a friend");
    private static final Sketch.Piece STORIES = touchpoint("Customer stories").with(CardFields.PROOF, Proof.TESTIMONIAL);

    static final List<Pair> ALL = List.of(
            new Pair("no-incentive",
                    plan(in(SUBSCRIBE, touchpoint("Sign-up form"))),
                    plan(in(SUBSCRIBE, touchpoint("Sign-up form"), CHECK))),
            new Pair("magnet-priced",
                    plan(in(SUBSCRIBE, CHECK.at("2.00"))),
                    plan(in(SUBSCRIBE, CHECK.at("0.00")))),
            new Pair("magnet-captures-nothing",
                    plan(in(SUBSCRIBE, CHECK)),
                    plan(in(SUBSCRIBE, TAKING))),
            new Pair("magnet-without-consent",
                    plan(in(SUBSCRIBE, TAKING)),
                    plan(in(SUBSCRIBE, TAKING.with(CardFields.CONSENT, true)))),
            new Pair("magnet-promises-nothing",
                    plan(in(SUBSCRIBE, CHECK)),
                    plan(in(SUBSCRIBE, CHECK.with(CardFields.PROMISE, "Find your stress triggers.")))),
            new Pair("no-entry-offer",
                    plan(in(CONVERT, touchpoint("Shop"))),
                    plan(in(CONVERT, touchpoint("Shop"), TRIAL))),
            new Pair("entry-asks-nothing",
                    plan(in(CONVERT, TRIAL)),
                    plan(in(CONVERT, TRIAL.at("1.00")))),
            new Pair("entry-not-small",
                    plan(in(CONVERT, TRIAL.at("3.00")), in(ASCEND, ACCESS.at("9.00"))),
                    plan(in(CONVERT, TRIAL.at("1.00")), in(ASCEND, ACCESS.at("9.00")))),
            new Pair("entry-high-risk",
                    plan(in(CONVERT, TRIAL.at("1.00"))),
                    plan(in(CONVERT, TRIAL.at("1.00").with(CardFields.GUARANTEE, "Cancel any time")))),
            new Pair("no-victory",
                    plan(in(EXCITE, offer(BONUS, "7-day plan"))),
                    plan(in(EXCITE, offer(BONUS, "7-day plan").with(CardFields.VICTORY, true)))),
            new Pair("no-follow-up",
                    plan(in(EXCITE, touchpoint("Welcome mail"))),
                    plan(in(EXCITE, touchpoint("Welcome mail").with(CardFields.CHECK_IN, true)))),
            new Pair("no-bridge",
                    plan(in(EXCITE, touchpoint("Welcome mail")), in(ASCEND, ACCESS)),
                    linking(LEADS_TO, plan(in(EXCITE, touchpoint("Welcome mail")), in(ASCEND, ACCESS)), "welcome-mail>full-access")),
            new Pair("no-core-offer",
                    plan(in(ASCEND, touchpoint("Weekly report"))),
                    plan(in(ASCEND, touchpoint("Weekly report"), ACCESS))),
            new Pair("no-margin",
                    plan(in(ASCEND, ACCESS.at("9.00").with(CardFields.COST, Amount.of("9.00")))),
                    plan(in(ASCEND, ACCESS.at("9.00").with(CardFields.COST, Amount.of("1.50"))))),
            new Pair("nobody-asked",
                    plan(in(ADVOCATE, offer(REVIEW_REQUEST, "A word for the store"))),
                    plan(in(ADVOCATE, offer(REVIEW_REQUEST, "A word for the store"), call("Tell how it feels")))),
            new Pair("no-permission",
                    plan(in(ADVOCATE, STORIES)),
                    plan(in(ADVOCATE, STORIES.with(CardFields.MAY_PUBLISH, true)))),
            new Pair("proof-not-used",
                    plan(in(SUBSCRIBE, CHECK), in(ADVOCATE, STORIES)),
                    linking(LOOP, plan(in(SUBSCRIBE, CHECK), in(ADVOCATE, STORIES)), "customer-stories>subscribe")),
            new Pair("no-program",
                    plan(in(PROMOTE, touchpoint("Fan page"))),
                    plan(in(PROMOTE, touchpoint("Fan page"), FRIENDS))),
            new Pair("one-sided",
                    plan(in(PROMOTE, FRIENDS.with(CardFields.REWARD_FOR_REFERRER, "a month free"))),
                    plan(in(PROMOTE, FRIENDS.with(CardFields.REWARD_FOR_REFERRER, "a month free").with(CardFields.REWARD_FOR_FRIEND, "the first month free")))),
            new Pair("same-as-advocate",
                    plan(in(ADVOCATE, call("Tell a friend")), in(PROMOTE, call("Tell a friend"))),
                    plan(in(ADVOCATE, call("Leave a review")), in(PROMOTE, call("Tell a friend")))));

    private OfferPairs() {}
}
