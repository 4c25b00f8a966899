package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import journey.cli.Terminal.Said;
import journey.plan.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                "merge.journey.driver", "'/a 100%% place/it'\\''s/bin/journey' merge %O %A %B --to %A --path %P; s=$?; test $s -le 2 && exit $s; git merge-file -L mine -L base -L theirs %A %O %B",
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
    void whatElseStandsInTheFilesOfGitStaysAsItIs() {
        var attributes = new GitFile(folder.resolve(".gitattributes"), GitLine.ATTRIBUTES);
        assertEquals("*.journey merge=journey diff=journey\n", attributes.with(""));
        assertEquals("*.png binary\n*.journey merge=journey diff=journey\n", attributes.with("*.png binary"));
        assertEquals("*.png binary\r\n*.journey merge=journey diff=journey\r\n", attributes.with("*.png binary\r\n"));
        assertEquals(" *.journey merge=journey diff=journey \n*.png binary\n", attributes.with(" *.journey merge=journey diff=journey \n*.png binary\n"));
        assertEquals("*.png binary\n*.pdf binary", attributes.without("*.png binary\n*.journey merge=journey diff=journey\r\n*.pdf binary"));
        assertEquals("*.journey -diff\n", attributes.without("*.journey -diff\n"));
        assertEquals("target/\n.~*.open\n", new GitFile(folder.resolve(".gitignore"), GitLine.IGNORE).with("target/\n"));
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfGitIsMadeAndTakenAwayAgain(GitLine line) throws IOException {
        var file = new GitFile(folder.resolve("git/" + line.word()), line);
        assertEquals(new GitFile.Outcome.Same(), file.remove());
        assertEquals(new GitFile.Outcome.Changed(), file.add());
        assertEquals(new GitFile.Outcome.Same(), file.add());
        assertEquals(new GitFile.Outcome.Changed(), file.remove());
        assertFalse(Files.exists(file.path()));
    }

    @Test
    void whatIsDoneAfterAFailureIsNotDone() {
        var failed = new GitFile.Outcome.Failed(Phrase.of("cli.git.missing"));
        assertEquals(failed, failed.then(() -> fail("done")));
        assertEquals(failed, new GitFile.Outcome.Changed().then(() -> failed));
        assertEquals(new GitFile.Outcome.Changed(), new GitFile.Outcome.Changed().then(GitFile.Outcome.Same::new));
        assertEquals(new GitFile.Outcome.Changed(), new GitFile.Outcome.Same().then(GitFile.Outcome.Changed::new));
    }
}
