package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import journey.plan.Phrase;
import journey.plan.Profile;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Option<Profile> PROFILE = Option.among("--profile", Profile.class);
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<List<Profile>> PROFILES = Option.several("--profiles", Profile.class);
    private static final Option<Option.Given> DRY = Option.flag("--dry");
    private static final List<Option<?>> OPTIONS = List.of(PROFILE, TO, PROFILES, DRY);

    private static Asked asked(String... words) {
        return Asked.of(List.of(words), OPTIONS);
    }

    private static Asked work(List<String> files, Map<Option<?>, Object> values) {
        return new Asked.Work(new Call(files.stream().map(Path::of).toList(), values));
    }

    @Test
    void optionsStandAnywhereWithTheirValueBehindAnEqualsSignOrAsTheNextWord() {
        var wanted = work(List.of("a", "b c"), Map.of(PROFILE, Profile.FLEXIBLE_ENTRY, TO, Path.of("x=y.pdf")));

        assertEquals(wanted, asked("a", "b c", "--profile", "flexible-entry", "--to", "x=y.pdf"));
        assertEquals(wanted, asked("--profile=flexible-entry", "a", "--to=x=y.pdf", "b c"));
    }

    @Test
    void nothingIsWorkWithoutFiles() {
        assertEquals(work(List.of(), Map.of()), asked());
    }

    @Test
    void afterALoneDoubleDashAllAreFiles() {
        assertEquals(work(List.of("a", "--to", "--", "-h"), Map.of()), asked("a", "--", "--to", "--", "-h"));
    }

    @Test
    void helpIsHeardAnywhereWhateverElseIsWrong() {
        assertEquals(new Asked.Manual(), asked("a", "--frobnicate", "-h"));
        assertEquals(new Asked.Manual(), asked("--help"));
    }

    @Test
    void anUnknownOptionIsNamedAndTheOneThatWasMeant() {
        assertEquals(Asked.Nonsense.of("cli.wrong.option-near", "--porfile", "--profile"), asked("a", "--porfile=strict-sequence"));
        assertEquals(Asked.Nonsense.of("cli.wrong.option", "--frobnicate"), asked("--frobnicate"));
        assertEquals(Asked.Nonsense.of("cli.wrong.option", "-"), asked("-"));
    }

    @Test
    void aValueThatIsNoneIsRefusedWithThoseThatAre() {
        var expects = Phrase.of("cli.expects.one-of", "strict-sequence, flexible-entry");

        assertEquals(Asked.Nonsense.of("cli.wrong.value", "--profile", "lax", expects), asked("--profile", "lax"));
        assertEquals(Asked.Nonsense.of("cli.wrong.value", "--profile", "", expects), asked("--profile="));
        assertEquals(Asked.Nonsense.of("cli.wrong.no-value", "--profile", expects), asked("a", "--profile"));
    }

    @Test
    void whatIsAlmostAWordIsRefusedWithTheWordThatWasMeant() {
        assertEquals(Asked.Nonsense.of("cli.wrong.value-near", "--profile", "Strict-Seqence", "strict-sequence"), asked("--profile", "Strict-Seqence"));
    }

    @Test
    void aListHoldsItsWordsInTheOrderInWhichTheyAreSaidEachOnce() {
        var wanted = work(List.of("a"), Map.of(PROFILES, List.of(Profile.FLEXIBLE_ENTRY, Profile.STRICT_SEQUENCE)));

        assertEquals(wanted, asked("a", "--profiles", "flexible-entry,STRICT-sequence,flexible-entry"));
        assertEquals(wanted, asked("--profiles=flexible-entry, strict-sequence", "a"));
    }

    @Test
    void theWordOfAListThatThereIsNotIsNamed() {
        var expects = Phrase.of("cli.expects.some-of", "strict-sequence, flexible-entry");

        assertEquals(Asked.Nonsense.of("cli.wrong.value", "--profiles", "lax", expects), asked("--profiles", "strict-sequence,lax,loose"));
        assertEquals(Asked.Nonsense.of("cli.wrong.value-near", "--profiles", "flexible-enrty", "flexible-entry"), asked("--profiles", "strict-sequence,flexible-enrty"));
        assertEquals(Asked.Nonsense.of("cli.wrong.value", "--profiles", "", expects), asked("--profiles", "strict-sequence,"));
    }

    @Test
    void whatIsSaidOrNotSaidTakesNoValue() {
        assertEquals(work(List.of("a", "b"), Map.of(DRY, Option.Given.GIVEN)), asked("a", "--dry", "b"));
        assertEquals(Asked.Nonsense.of("cli.wrong.needless-value", "--dry"), asked("--dry=yes"));
        assertEquals(Asked.Nonsense.of("cli.wrong.twice", "--dry"), asked("--dry", "--dry"));
    }

    @Test
    void anOptionCountsOnce() {
        assertEquals(Asked.Nonsense.of("cli.wrong.twice", "--to"), asked("--to", "a", "--to", "b"));
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() {
        assertEquals(Asked.Nonsense.of("cli.wrong.path", "a\0b"), asked("a\0b"));
        assertEquals(Asked.Nonsense.of("cli.wrong.path", ""), asked(""));
    }
}
