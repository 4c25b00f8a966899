package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
    @ParameterizedTest
    @CsvSource({"check,check,0", "chek,check,1", "chekc,check,1", "xheck,check,1", "checks,check,1", "kcehc,check,3", "'',abc,3", "abc,'',3"})
    void slipsAreLettersAddedLeftOutChangedOrSwapped(String one, String other, int slips) {
        assertEquals(slips, Near.slips(one, other));
    }

    @Test
    void theNearestIsMeantIfAnyIsNear() {
        var words = List.of("check", "export", "new", "show");

        assertEquals(Optional.of("export"), Near.to("exprot", words));
        assertEquals(Optional.of("new"), Near.to("nwe", words));
        assertEquals(Optional.empty(), Near.to("import", List.of("check", "new")));
        assertEquals(Optional.empty(), Near.to("a", words));
    }
}
