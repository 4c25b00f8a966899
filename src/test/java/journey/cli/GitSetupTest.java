package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import journey.cli.Terminal.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `journey git-setup` does as far as it needs no git.
class GitSetupTest {
    @TempDir
    private Path folder;

    @Test
    void withoutGitItSaysWhereThatComesFrom() {
        var git = new Git("no-such-program-as-git", folder, Map.of());

        assertEquals(new Said(Exit.LACKING, "", "The program git is not there, or not on the path. Install it from https://git-scm.com, then try again.\n"),
                Terminal.hear(console -> new Registration(git, Registration.Scope.LOCAL, new Drivers("journey"), console).add()));
    }

    @Test
    void itTakesNoFiles() {
        assertEquals(new Said(Exit.FAILED, "", "It takes no file: git finds the plans by their ending. \"journey git-setup --help\" explains what can be asked.\n"), Terminal.run("git-setup", "a.journey"));
    }

    @Test
    void gitIsToldOfTheProgramAsAShellReadsIt() {
        assertEquals(Map.of(
                "merge.journey.name", "Value Journey",
                "merge.journey.driver", "'/a 100%% place/it'\\''s/bin/journey' merge %O %A %B --to %A --path %P",
                "diff.journey.command", "f() { '/a 100% place/it'\\''s/bin/journey' diff \"--path=$1\" ${2+-- \"$2\" \"$5\"}; }; f",
                "diff.journey.textconv", "'/a 100% place/it'\\''s/bin/journey' show --for-git --"),
                new Drivers("/a 100% place/it's/bin/journey").settings());
        assertEquals("'C:/Program Files/Value Journey/bin/journey.bat' show --for-git --",
                new Drivers("C:\\Program Files\\Value Journey\\bin\\journey.bat").settings().get("diff.journey.textconv"));
    }

    @Test
    void theStartScriptStandsBesideTheFolderOfTheJar() throws IOException {
        var jar = folder.resolve("lib/value-journey.jar");
        assertEquals(Optional.empty(), Installed.script(jar, "journey"));

        var script = Files.createFile(Files.createDirectory(folder.resolve("bin")).resolve("journey"));
        assertEquals(Optional.of(script), Installed.script(jar, "journey"));
    }

    @Test
    void whatElseStandsInTheAttributesStaysAsItIs() {
        assertEquals("*.journey merge=journey diff=journey\n", AttributesFile.with(""));
        assertEquals("*.png binary\n*.journey merge=journey diff=journey\n", AttributesFile.with("*.png binary"));
        assertEquals("*.png binary\r\n*.journey merge=journey diff=journey\r\n", AttributesFile.with("*.png binary\r\n"));
        assertEquals(" *.journey merge=journey diff=journey \n*.png binary\n", AttributesFile.with(" *.journey merge=journey diff=journey \n*.png binary\n"));
        assertEquals("*.png binary\n*.pdf binary", AttributesFile.without("*.png binary\n*.journey merge=journey diff=journey\r\n*.pdf binary"));
        assertEquals("*.journey -diff\n", AttributesFile.without("*.journey -diff\n"));
    }

    @Test
    void aFileOfAttributesIsMadeAndTakenAwayAgain() throws IOException {
        var attributes = new AttributesFile(folder.resolve("git/attributes"));
        assertEquals(new AttributesFile.Outcome.Same(), attributes.remove());
        assertEquals(new AttributesFile.Outcome.Changed(), attributes.add());
        assertEquals(new AttributesFile.Outcome.Same(), attributes.add());
        assertEquals(new AttributesFile.Outcome.Changed(), attributes.remove());
        assertFalse(Files.exists(attributes.path()));
    }
}
