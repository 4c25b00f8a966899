package journey.guide;

import static journey.guide.Idea.call;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;

import java.util.List;

/// What people are usually asked to do in each stage; the first is the one that the planner proposes by itself.
final class Calls {
    static final List<Idea> ALL = List.of(
            call(AWARE, "see-how"), call(AWARE, "watch"), call(AWARE, "visit"),
            call(ENGAGE, "read-on"), call(ENGAGE, "comment"), call(ENGAGE, "follow"),
            call(SUBSCRIBE, "get-free"), call(SUBSCRIBE, "sign-up"), call(SUBSCRIBE, "download"),
            call(CONVERT, "book"), call(CONVERT, "buy-small"), call(CONVERT, "join"),
            call(EXCITE, "first-step"), call(EXCITE, "log-in"), call(EXCITE, "claim-bonus"),
            call(ASCEND, "upgrade"), call(ASCEND, "add-it"), call(ASCEND, "renew"),
            call(ADVOCATE, "leave-review"), call(ADVOCATE, "tell-story"),
            call(PROMOTE, "invite"), call(PROMOTE, "share-link"), call(PROMOTE, "become-partner"));

    private Calls() {}
}
