package journey.guide;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.rule.Family;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedPlansTest {
    static List<WorkedPlan> shipped() {
        return WorkedPlan.ALL;
    }

    private static byte[] bytes(WorkedPlan plan) throws IOException {
        try (var in = WorkedPlan.class.getResourceAsStream(plan.resource())) {
            return in.readAllBytes();
        }
    }

    private static Plan read(WorkedPlan plan) throws IOException {
        return assertInstanceOf(Opened.Whole.class, PlanFile.read(bytes(plan), Ids.from(new SplittableRandom(1)))).stored().plan();
    }

    private static Findings check(String id) throws IOException {
        return Rules.check(read(WorkedPlan.of(id).orElseThrow()), LocalDate.of(2027, 6, 1));
    }

    @Test
    void theyAreAllPlansInTheFolder() throws IOException {
        try (var files = Files.list(Path.of("assets", "plans"))) {
            assertEquals(WorkedPlan.ALL.stream().map(plan -> plan.id() + ".journey").sorted().toList(), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theyAreWrittenCanonically(WorkedPlan plan) throws IOException {
        assertArrayEquals(bytes(plan), PlanFile.write(read(plan)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theySayThatTheirFiguresAreExamples(WorkedPlan plan) throws IOException {
        assertTrue(read(plan).cards().stream().filter(Card.Note.class::isInstance).anyMatch(note -> (note.title() + note.text()).contains("figures are examples")));
    }

    static List<WorkedPlan> sound() {
        return WorkedPlan.ALL.stream().filter(plan -> !plan.id().equals("stress-app-faulty")).toList();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void allButTheFaultyOneLackNothing(WorkedPlan plan) throws IOException {
        assertEquals(List.of(), check(plan.id()).problems());
    }

    @ParameterizedTest
    @MethodSource("sound")
    void allButTheFaultyOneConnectEveryStageWithTheNext(WorkedPlan worked) throws IOException {
        var plan = read(worked);
        for (var stage : Stage.ALL.subList(0, 7))
            assertTrue(plan.links().stream().anyMatch(link -> plan.card(link.from()).orElseThrow().stage() == stage
                    && switch (link.to()) {
                        case End.AtStage(var to) -> to == stage.next().orElseThrow();
                        case End.AtCard(var id) -> plan.card(id).orElseThrow().stage() == stage.next().orElseThrow();
                    }), stage::word);
    }

    /// The families in which the faulty twin is found wrong; one that is found twice stands there twice.
    @Test
    void itsFaultyTwinShowsOneFaultOfEachFamily() throws IOException {
        var found = check("stress-app-faulty").problems().stream().map(problem -> Arrays.stream(Family.values())
                .filter(family -> family.rules().stream().anyMatch(rule -> rule.id().equals(problem.rule()))).findFirst().orElseThrow()).sorted().toList();

        assertEquals(Arrays.stream(Family.values()).filter(family -> !family.rules().isEmpty()).toList(), found);
    }

    @Test
    void eachOfItsFaultsIsExplainedInANoteBesideIt() throws IOException {
        var plan = read(WorkedPlan.of("stress-app-faulty").orElseThrow());
        var notes = plan.cards().stream().filter(card -> card instanceof Card.Note && card.title().startsWith("Fault: ")).collect(groupingBy(Card::stage, counting()));
        var found = check("stress-app-faulty").problems().stream().collect(groupingBy(problem -> beside(problem, plan), counting()));

        assertEquals(Arrays.stream(Family.values()).count(), notes.values().stream().mapToLong(Long::longValue).sum());
        found.forEach((stage, times) -> assertTrue(notes.getOrDefault(stage, 0L) >= times, stage::word));
    }

    /// Where a finding is to be mended: who is met and not answered in Aware needs a card in Engage.
    private static Stage beside(Problem problem, Plan plan) {
        return problem.rule().equals("awareness-unanswered") ? Stage.ENGAGE : problem.stage().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theySayWhatShowsEachCustomerState(WorkedPlan plan) throws IOException {
        var states = read(plan).settings().get(Settings.STATES).orElseThrow();

        assertEquals(Arrays.stream(State.values()).map(State::word).toList(), List.copyOf(states.keySet()));
        states.values().forEach(state -> assertTrue(state.fields().has(Settings.StateNote.BEHAVIOUR) && state.fields().has(Settings.StateNote.ACTIVITY)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void noLensFindsAnythingMissingInThem(WorkedPlan worked) throws IOException {
        var plan = read(worked);
        var missing = Arrays.stream(Lens.values()).flatMap(lens -> Holding.of(lens, plan).stream().flatMap(holding -> holding.needs().stream()
                .filter(Need::isMissing).map(need -> lens.word() + " " + holding.band().key() + " " + need.want()))).toList();

        assertEquals(List.of(), missing);
    }
}
