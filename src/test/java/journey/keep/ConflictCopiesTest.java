package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictCopiesTest {
    private static final Path FILE = Path.of("/share/Bakery plan.journey");

    @ParameterizedTest
    @ValueSource(strings = {
        "Bakery plan (Anna's conflicted copy 2027-03-05).journey",
        "Bakery plan (Anna Schmidt's conflicted copy).journey",
        "Bakery plan (LAPTOP's conflicted copy 2027-03-05 (1)).journey",
        "Bakery plan (In Konflikt stehende Kopie von Anna 2027-03-05).journey",
        "Bakery plan (Copie en conflit de Anna 2027-03-05).journey",
        "Bakery plan (conflicted copy 2027-03-05 101500).journey",
        "Bakery plan (SFConflict anna@example.org 2027-03-05-10-15-00).journey",
        "Bakery plan.sync-conflict-20270305-101500-K3V8M2Q.journey",
        "Bakery plan-LAPTOP-7H3K2.journey",
        "Bakery plan-DESKTOP.journey",
        "Bakery plan (1).journey",
        "Bakery plan(2).journey",
        "Bakery plan_conflict-20270305-101500.journey"})
    void copiesOfSyncClientsAreKnownByTheirNames(String name) {
        assertEquals(true, ConflictCopies.isOf(FILE, FILE.resolveSibling(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bakery plan.journey",
        "Bakery plan 2.journey",
        "Bakery plan-2027.journey",
        "Bakery plan-B.journey",
        "Bakery plan-spring.journey",
        "Bakery plan (draft).journey",
        "Bakery planning (1).journey",
        "Bakery (1).journey",
        "Bakery plan (1).txt",
        "Bakery plan (1).journey.original"})
    void otherPlansOfTheTeamAreNot(String name) {
        assertEquals(false, ConflictCopies.isOf(FILE, FILE.resolveSibling(name)));
    }
}
