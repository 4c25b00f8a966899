package journey.guide;

import static journey.guide.Idea.tactic;
import static journey.plan.CardFields.APPROACH;
import static journey.plan.CardFields.CHECK_IN;
import static journey.plan.CardFields.PROOF;
import static journey.plan.CardFields.VICTORY;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;

import java.util.List;
import journey.plan.Approach;
import journey.plan.Proof;

/// Where people usually meet somebody in each stage. In Engage one tactic stands for each approach; the others take the approach that
/// the plan lacks.
final class Tactics {
    static final List<Idea> ALL = List.of(
            tactic(AWARE, "search").on("search"),
            tactic(AWARE, "ad").on("ads"),
            tactic(AWARE, "social-post").on("social"),
            tactic(AWARE, "blog").on("blog"),
            tactic(AWARE, "event").on("event"),
            tactic(AWARE, "word-of-mouth").on("word-of-mouth"),
            tactic(AWARE, "partner-mention").on("partners"),
            tactic(AWARE, "direct-visit").on("website"),

            approaching(Approach.EDUCATE),
            approaching(Approach.ENTERTAIN),
            approaching(Approach.CONTRAST),
            approaching(Approach.COMPARE),
            approaching(Approach.URGE),
            tactic(ENGAGE, "livestream").on("livestream"),
            tactic(ENGAGE, "social-talk").on("social"),
            tactic(ENGAGE, "email-series").on("email"),

            tactic(SUBSCRIBE, "opt-in-form").on("website").taking(),
            tactic(SUBSCRIBE, "newsletter").on("email").taking(),
            tactic(SUBSCRIBE, "proof").marked(PROOF, Proof.REVIEW),
            tactic(SUBSCRIBE, "welcome-email").on("email"),

            tactic(CONVERT, "offer-page").on("website"),
            tactic(CONVERT, "doubts").on("website"),
            tactic(CONVERT, "first-voices").marked(PROOF, Proof.TESTIMONIAL),
            tactic(CONVERT, "reminder").on("email"),

            tactic(EXCITE, "first-success").marked(VICTORY, true),
            tactic(EXCITE, "onboarding"),
            tactic(EXCITE, "check-in").marked(CHECK_IN, true),
            tactic(EXCITE, "tips").on("email"),
            tactic(EXCITE, "milestone").with(VICTORY, true),
            tactic(EXCITE, "help").with(CHECK_IN, true),

            tactic(ASCEND, "progress").on("email"),
            tactic(ASCEND, "next-goal"),
            tactic(ASCEND, "right-moment"),
            tactic(ASCEND, "which-fits").on("website"),
            tactic(ASCEND, "renewal").on("email"),

            tactic(ADVOCATE, "happy-moment"),
            tactic(ADVOCATE, "testimonial").marked(PROOF, Proof.TESTIMONIAL),
            tactic(ADVOCATE, "case-study").marked(PROOF, Proof.CASE_STUDY),
            tactic(ADVOCATE, "reviews-shown").on("website").marked(PROOF, Proof.REVIEW),

            tactic(PROMOTE, "share-kit"),
            tactic(PROMOTE, "ambassadors"),
            tactic(PROMOTE, "partner-kit"),
            tactic(PROMOTE, "thanks"));

    private Tactics() {}

    private static Idea approaching(Approach approach) {
        return tactic(ENGAGE, approach.word()).marked(APPROACH, approach);
    }
}
