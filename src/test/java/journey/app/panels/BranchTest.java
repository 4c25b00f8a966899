package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import journey.app.inspector.Sample;
import journey.layout.Lane;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchTest {

    private static Stream<Branch.Key> keys(Branch branch) {
        return Stream.concat(Stream.of(branch.key()), branch.below().stream().flatMap(BranchTest::keys));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOutlineHoldsEveryStageCardLinkAndFindingOnce(long seed) {
        var plan = Plans.some(seed);
        var findings = Rules.check(plan, Sample.TODAY);
        var keys = keys(Branch.of(plan, findings)).toList();

        assertEquals(plan.cards().stream().map(card -> (Branch.Key) new Branch.Key.OfCard(card.id())).sorted(BranchTest::byText).toList(),
                keys.stream().filter(Branch.Key.OfCard.class::isInstance).sorted(BranchTest::byText).toList());
        assertEquals(plan.links().stream().map(link -> (Branch.Key) new Branch.Key.OfWay(link.place())).sorted(BranchTest::byText).toList(),
                keys.stream().filter(Branch.Key.OfWay.class::isInstance).sorted(BranchTest::byText).toList());
        assertEquals(findings.problems().stream().map(one -> (Branch.Key) new Branch.Key.OfProblem(one.rule(), one.place())).sorted(BranchTest::byText).toList(),
                keys.stream().filter(Branch.Key.OfProblem.class::isInstance).sorted(BranchTest::byText).toList());
        assertEquals(Stage.ALL, keys.stream().filter(Branch.Key.OfStage.class::isInstance).map(key -> ((Branch.Key.OfStage) key).stage()).toList());
    }

    private static int byText(Branch.Key one, Branch.Key other) {
        return one.toString().compareTo(other.toString());
    }

    @Test
    void aStageHoldsItsFindingsAndThenItsLanesInTheOrderOfTheBoard() {
        var plan = Sample.plan();
        var subscribe = keys(Branch.of(plan, Rules.check(plan, Sample.TODAY))).toList();
        var from = subscribe.indexOf(new Branch.Key.OfStage(Stage.SUBSCRIBE));
        var lanes = subscribe.subList(from, subscribe.indexOf(new Branch.Key.OfStage(Stage.CONVERT))).stream()
                .filter(Branch.Key.OfLane.class::isInstance).map(key -> ((Branch.Key.OfLane) key).lane()).toList();

        assertEquals(List.of(Lane.OFFERS, Lane.CALLS_TO_ACTION, Lane.METRICS), lanes);
    }
}
