package journey.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private static final Place SUBSCRIBE = new Place.OfStage(Stage.SUBSCRIBE);

    /// Work that is done when the test says so.
    private static final class Later implements Aside {
        private final List<Runnable> jobs = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> job, Consumer<T> then) {
            jobs.add(() -> {
                try {
                    then.accept(job.call());
                } catch (Exception unforeseen) {
                    throw new AssertionError(unforeseen);
                }
            });
        }

        void next() {
            jobs.removeFirst().run();
        }
    }

    private final Later later = new Later();
    private final Workspace workspace = new Workspace(plan(), new Home.Untitled(Home.Worth.NOTHING), Ids.from(new SplittableRandom(1)), () -> LocalDate.of(2027, 5, 1), later);

    /// Everybody who enters leaves an address, and the target is to lose nobody on the way.
    private static Plan plan() {
        var metric = Card.of(CardType.METRIC, new Id("rate"), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Opt-in rate").with(CardFields.UNIT, "%")
                .with(CardFields.OF, "visitors").with(CardFields.TARGET, new BigDecimal("40")).with(CardFields.MEASURES, "subscribe/onward"));
        return Plan.blank("Plan").withCards(Cards.of(List.of(metric))).withStage(Stage.AWARE, one -> new StagePlan(Fields.of(StagePlan.ENTERS, Amount.of("1000"))));
    }

    private void onward(String percent) {
        workspace.perform(new Edit.Put<>(SUBSCRIBE, StagePlan.ONWARD, new Rate.Percent(new BigDecimal(percent), "")));
    }

    private boolean isUnlikely() {
        return workspace.findingsProperty().get().problems().stream().anyMatch(problem -> problem.rule().equals("target-unlikely"));
    }

    @Test
    void theForecastIsAskedBesideAndTheFindingsFollow() {
        later.next();
        assertEquals(List.of(), later.jobs);
        var seen = new ArrayList<Boolean>();
        workspace.findingsProperty().addListener((_, _, _) -> seen.add(isUnlikely()));

        onward("10");
        assertEquals(List.of(false), seen, "typing does not wait");
        later.next();

        assertEquals(List.of(false, true), seen);
    }

    @Test
    void theLastPlanWinsAndOneQuestionIsUnderWayAtMost() {
        later.next();
        onward("10");
        onward("20");
        onward("50");
        assertEquals(1, later.jobs.size());

        later.next();
        assertEquals(false, isUnlikely(), "the first question was given up");
        later.next();
        assertEquals(false, isUnlikely());
        assertEquals(List.of(), later.jobs);

        onward("10");
        later.next();
        assertTrue(isUnlikely());
    }

    @Test
    void anAnswerStandsUntilTheNext() {
        onward("10");
        while (!later.jobs.isEmpty()) later.next();
        assertTrue(isUnlikely());

        onward("50");
        assertTrue(isUnlikely(), "nobody knows better yet");
        later.next();
        assertEquals(false, isUnlikely());
    }

    @Test
    void whereNothingIsForecastNobodyAsks() {
        while (!later.jobs.isEmpty()) later.next();
        workspace.perform(new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.ENTERS, Optional.empty()));
        workspace.perform(new Edit.Put<>(Place.PLAN, Settings.TITLE, "Another title"));

        assertEquals(List.of(), later.jobs);
    }
}
