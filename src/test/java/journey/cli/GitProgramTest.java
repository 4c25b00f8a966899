package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import journey.cli.Terminal.Said;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.merge.Merge;
import journey.merge.Turns;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The git program with this one as its driver, as `journey git-setup` registers it: under a path that a shell would misread.
@Tag("git")
@DisabledOnOs(OS.WINDOWS)
class GitProgramTest {
    private static final String PATH = "our plans/launch of it's.journey";
    private static final String BASE = ComparePlansTest.OLD;
    private static final String DEARER = BASE.replace("1.00", "2.00");
    private static final String CHEAPER = BASE.replace("1.00", "0.50");
    private static final String RENAMED = BASE.replace("Video ad", "Short film");
    private static final String BOTH = DEARER.replace("Video ad", "Short film");

    @TempDir
    private Path folder;
    private Path repository;
    private Path plan;
    private Path program;
    private Git git;

    @BeforeEach
    void begin() throws IOException {
        repository = Files.createDirectories(folder.resolve("re po"));
        plan = repository.resolve(PATH);
        program = program();
        var environment = new LinkedHashMap<>(Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", "", "GIT_CONFIG_NOSYSTEM", "1", "GIT_PAGER", "cat", "GIT_EDITOR", "true", "LC_ALL", "C.UTF-8"));
        for (var who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Somebody");
            environment.put("GIT_" + who + "_EMAIL", "somebody@example.org");
        }
        git = new Git("git", repository, environment);
        well("init", "-q", "-b", "main");
    }

    /// A start script for the classes under test.
    private Path program() throws IOException {
        var classes = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        var script = Files.createDirectories(folder.resolve("it's a 100% place")).resolve("journey");
        Files.writeString(script, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=en -Duser.country=GB -cp '"
                + classes + "' journey.Main \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    private Said setUp(Registration.Scope scope) {
        return Terminal.hear(console -> new Registration(git, scope, new Drivers(program.toString()), console).add());
    }

    private Said takeAway(Registration.Scope scope) {
        return Terminal.hear(console -> new Registration(git, scope, new Drivers(program.toString()), console).remove());
    }

    private String well(String... words) {
        var said = git.run(words);
        assertTrue(said.isWell(), () -> List.of(words) + ": " + said);
        return said.out();
    }

    private void commit(String text) throws IOException {
        Files.createDirectories(plan.getParent());
        Files.writeString(plan, text);
        well("add", ".");
        well("commit", "-q", "-m", "Plan");
    }

    /// A branch with one commit upon the base, and one upon it on `main`, where we are.
    private void diverge(String theirs, String mine) throws IOException {
        setUp(Registration.Scope.LOCAL);
        commit(BASE);
        well("checkout", "-q", "-b", "theirs");
        commit(theirs);
        well("checkout", "-q", "main");
        commit(mine);
    }

    private Plan there() throws IOException {
        return read(Files.readAllBytes(plan));
    }

    private static Plan read(byte[] bytes) {
        return PlanFile.read(bytes, ids()).plan().orElseThrow();
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(1));
    }

    private static Plan plan(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void settingUpSaysWhatItDidAndDoneAgainDoesNothing() throws IOException {
        var attributes = Files.writeString(repository.resolve(".gitattributes"), "*.png binary");
        var ignored = Files.writeString(repository.resolve(".gitignore"), "target/\n");

        assertEquals(new Said(Exit.FINE, "In this repository, git joins and compares plans with " + program + " now.\n“*.journey merge=journey diff=journey” stands in "
                + attributes.toRealPath() + " now. Commit that file; whoever else works here runs \"journey git-setup\" once.\n“.~*.open” stands in " + ignored.toRealPath()
                + " now, which leaves out of commits who has a plan open just now. Commit that file too.\n", ""), setUp(Registration.Scope.LOCAL));
        assertEquals("*.png binary\n*.journey merge=journey diff=journey\n", Files.readString(attributes));
        assertEquals("target/\n.~*.open\n", Files.readString(ignored));
        assertEquals(new Said(Exit.FINE, "In this repository, git joins and compares plans with this program already.\n", ""), setUp(Registration.Scope.LOCAL));

        assertEquals(Exit.FINE, takeAway(Registration.Scope.LOCAL).exit());
        assertEquals("*.png binary\n", Files.readString(attributes));
        assertEquals("target/\n", Files.readString(ignored));
        assertEquals(1, git.run("config", "--local", "--get-regexp", "journey").code());
        assertEquals(new Said(Exit.FINE, "In this repository, git did not use this program.\n", ""), takeAway(Registration.Scope.LOCAL));
    }

    @Test
    void allRepositoriesOfAUserCanBeSetUpAtOnce() throws IOException {
        assertEquals(Exit.FINE, setUp(Registration.Scope.GLOBAL).exit());
        assertEquals("*.journey merge=journey diff=journey\n", Files.readString(folder.resolve(".config/git/attributes")));
        assertEquals(".~*.open\n", Files.readString(folder.resolve(".config/git/ignore")));
        assertTrue(Files.notExists(repository.resolve(".gitattributes")) && Files.notExists(repository.resolve(".gitignore")));
        assertTrue(git.run("check-ignore", "our plans/.~launch.journey.host-4711.open").isWell());
        assertEquals(PATH + ": merge: journey\n", well("-c", "core.quotePath=off", "check-attr", "merge", PATH).replace("\"", ""));

        assertEquals(Exit.FINE, takeAway(Registration.Scope.GLOBAL).exit());
        assertTrue(Files.notExists(folder.resolve(".config/git/attributes")) && Files.notExists(folder.resolve(".config/git/ignore")));
        assertEquals("", Files.readString(folder.resolve(".gitconfig")));
    }

    @Test
    void aFolderWithoutARepositorySaysSo() {
        git = new Git("git", folder, git.environment());

        assertEquals(new Said(Exit.FAILED, "", "The folder " + folder + " is in no repository of git. Go into one, make one with \"git init\", or add \"--global\" for all of yours.\n"),
                setUp(Registration.Scope.LOCAL));
    }

    @Test
    void whereNoFilesOfARepositoryLieItSaysSo() {
        for (var place : List.of(repository.resolve(".git"), folder.resolve("bare.git"))) {
            well("init", "-q", "--bare", folder.resolve("bare.git").toString());
            var there = new Git("git", place, git.environment());
            assertEquals(new Said(Exit.FAILED, "", "The folder " + place + " belongs to a repository of git, but no plans lie there: it is a bare one, or the folder .git itself. "
                    + "Go to where its files are, or add \"--global\" for all of yours.\n"),
                    Terminal.hear(console -> new Registration(there, Registration.Scope.LOCAL, new Drivers("journey"), console).add()));
        }
    }

    @Test
    void anotherLineThatSpeaksAgainstItIsSaid() throws IOException {
        var attributes = Files.writeString(repository.resolve(".gitattributes"), "*.journey merge=journey diff=journey\n*.journey -merge\n");
        var against = "Git does not use it for plans in this folder: another line says that “merge” is “unset”. Look for it below “*.journey merge=journey diff=journey” "
                + "in .gitattributes, in one nearer to the plans, or in .git/info/attributes, and take it away.\n";

        var said = setUp(Registration.Scope.LOCAL);

        assertEquals(List.of(Exit.FAILED, against), List.of(said.exit(), said.err()));
        assertEquals(new Said(Exit.FAILED, "", against), setUp(Registration.Scope.LOCAL));
        Files.delete(attributes);
        assertEquals(Exit.FINE, setUp(Registration.Scope.LOCAL).exit());
    }

    @Test
    void aFolderInTheWayLeavesNothingHalfDone() throws IOException {
        var there = Files.createDirectory(repository.resolve(".gitignore")).toRealPath();

        assertEquals(new Said(Exit.FAILED, "", there + " is a folder, and should be a file of git. Nothing was changed: move it away, then try again.\n"), setUp(Registration.Scope.LOCAL));
        assertEquals(1, git.run("config", "--local", "--get-regexp", "journey").code());
        assertTrue(Files.notExists(repository.resolve(".gitattributes")));

        Files.delete(there);
        setUp(Registration.Scope.LOCAL);
        Files.delete(there);
        Files.createDirectory(there);
        assertEquals(Exit.FAILED, takeAway(Registration.Scope.LOCAL).exit());
        well("config", "--local", "--get-regexp", "journey");
    }

    @Test
    void gitMergeJoinsWhatBothDid() throws IOException {
        diverge(RENAMED, DEARER);

        assertTrue(well("merge", "-q", "--no-edit", "theirs").contains(PATH + ": one change comes from theirs."));

        assertEquals(plan(BOTH), there());
        assertEquals("", well("status", "--porcelain"));
    }

    @Test
    void gitRebaseJoinsEachCommit() throws IOException {
        diverge(RENAMED, DEARER);
        well("checkout", "-q", "theirs");
        commit(RENAMED.replace("Poster", "Big poster"));

        well("rebase", "-q", "main");

        assertEquals(plan(BOTH.replace("Poster", "Big poster")), there());
    }

    @Test
    void gitCherryPickTakesOneChange() throws IOException {
        diverge(RENAMED, DEARER);
        well("checkout", "-q", "theirs");
        commit(RENAMED.replace("Poster", "Big poster"));
        well("checkout", "-q", "main");

        well("cherry-pick", "theirs");

        assertEquals(plan(DEARER.replace("Poster", "Big poster")), there());
    }

    @Test
    void gitStashPopJoinsWhatWasPutAway() throws IOException {
        setUp(Registration.Scope.LOCAL);
        commit(BASE);
        Files.writeString(plan, RENAMED);
        well("stash", "-q");
        commit(DEARER);

        well("stash", "pop", "-q");

        assertEquals(plan(BOTH), there());
    }

    @Test
    void whatBothChangedIsAConflictForGitAndAPlanForThePlanner() throws IOException {
        diverge(CHEAPER, DEARER);

        var said = git.run("merge", "theirs");

        assertEquals(1, said.code());
        assertTrue(said.out().contains("\n  mine:   First month: price €1.00 to €2.00\n  theirs: First month: price €1.00 to €0.50\n"), said.out());
        assertEquals(3, well("ls-files", "-u").lines().count());
        assertEquals(PATH + " is not merged yet: open it, choose what is to stay, then \"git add\" it.\n", well("diff", "--cached"));
        assertTrue(well("diff").contains("\n++- cccccccc/price was \"1.00\", mine is \"2.00\", theirs is \"0.50\"\n"), well("diff"));
        var open = there();
        assertEquals("cccccccc/price", open.settings().list(Settings.CONFLICTS).getFirst().fields().text(Settings.Conflict.AT));
        assertEquals(plan(DEARER), open.withSettings(open.settings().without(Settings.CONFLICTS)));

        commit(CHEAPER);
        assertEquals("", well("status", "--porcelain"));
    }

    @Test
    void bothMayAddTheFile() throws IOException {
        setUp(Registration.Scope.LOCAL);
        Files.writeString(repository.resolve("README"), "Plans");
        well("add", ".");
        well("commit", "-q", "-m", "Begin");
        well("checkout", "-q", "-b", "theirs");
        commit(RENAMED);
        well("checkout", "-q", "main");
        commit(BASE);

        git.run("merge", "theirs");

        var titles = there().cards().stream().map(card -> card.title()).toList();
        assertTrue(titles.contains("Video ad") && titles.contains("Short film"), titles.toString());
    }

    @Test
    void aDamagedFileIsAConflictThatHoldsBothTexts() throws IOException {
        diverge(CHEAPER.substring(0, 700), DEARER);

        var said = git.run("merge", "theirs");

        assertEquals(1, said.code());
        assertTrue((said.out() + said.err()).contains(PATH + " was not joined card by card, because theirs is cut off or broken; it holds both texts now"), said.toString());
        var both = Files.readString(plan);
        assertTrue(both.startsWith("{") && both.contains("<<<<<<< mine\n") && both.contains("2.00") && both.contains("0.50") && both.contains(">>>>>>> theirs\n"), both);
        assertEquals(3, well("ls-files", "-u").lines().count());
    }

    @Test
    void ofTheirsWithALooseLinkNothingIsLost() throws IOException {
        var loose = DEARER.replace("\"links\": [ {", "\"links\": [ { \"from\": \"aaaaaaaa\", \"to\": \"gonegone\", \"kind\": \"leads-to\" }, {");
        diverge(loose, RENAMED);

        well("merge", "-q", "--no-edit", "theirs");

        assertEquals(loose.replace("Video ad", "Short film"), Files.readString(plan));
        assertEquals("", well("status", "--porcelain"));
    }

    @Test
    void whereTheProgramIsGoneGitJoinsLineByLine() throws IOException {
        diverge(CHEAPER, DEARER);
        Files.move(program, program.resolveSibling("moved"));

        assertEquals(1, git.run("merge", "theirs").code());

        var both = Files.readString(plan);
        assertTrue(both.contains("<<<<<<< mine\n") && both.contains("2.00") && both.contains("0.50") && both.contains(">>>>>>> theirs\n"), both);
        assertEquals(3, well("ls-files", "-u").lines().count());
    }

    @Test
    void gitDiffSpeaksInSentencesAndHistoriesCompareTexts() throws IOException {
        diverge(RENAMED, "<<<<<<< broken\n");
        commit(DEARER);
        Files.writeString(plan, BOTH);

        assertEquals(PATH + "\n  “Video ad” is called “Short film” now\n", well("diff"));
        assertEquals(PATH + "\n  First month: price €1.00 to €2.00\n", well("diff", "main~2", "main"));
        assertTrue(well("log", "-p", "--ext-diff", "-1", "theirs").endsWith(PATH + "\n  “Video ad” is called “Short film” now\n"));
        assertTrue(well("show", "theirs").contains("\n-- **Video ad**\n+- **Short film**\n"));
        var all = well("log", "-p", "--all");
        assertTrue(all.contains("+<<<<<<< broken") && all.contains("+  - Price: €2.00"), all);
        var renamed = plan.resolveSibling("launch.journey");
        well("mv", PATH, repository.relativize(renamed).toString());
        assertTrue(well("diff", "-M", "HEAD").startsWith(PATH + "\n  “Video ad” is called “Short film” now"), well("diff", "-M", "HEAD"));
    }

    /// How many pairs of two people's work git joins without a question: line by line, and with the driver. What is joined line by line can
    /// still be no plan.
    @Test
    void moreIsJoinedWithoutAQuestionThanLineByLine() throws IOException {
        int pairs = 0;
        int byLine = 0;
        int broken = 0;
        int other = 0;
        int unasked = 0;
        int byDriver = 0;
        var base = folder.resolve("base");
        var mine = folder.resolve("mine");
        var theirs = folder.resolve("theirs");
        for (var seed : (Iterable<Long>) Plans.seeds(200)::iterator) {
            var turns = Turns.of(seed);
            Files.write(base, PlanFile.write(turns.base()));
            Files.write(mine, PlanFile.write(turns.mine()));
            Files.write(theirs, PlanFile.write(turns.theirs()));
            var said = git.run("merge-file", "-p", "-q", mine.toString(), base.toString(), theirs.toString());
            var merged = Merge.of(turns.base(), turns.mine(), turns.theirs(), ids());
            pairs++;
            if (merged.conflicts().isEmpty()) byDriver++;
            if (!said.isWell()) continue;
            byLine++;
            var opened = PlanFile.read(said.out().getBytes(StandardCharsets.UTF_8), ids());
            if (!(opened instanceof Opened.Whole)) broken++;
            else if (!merged.conflicts().isEmpty()) unasked++;
            else if (!opened.plan().orElseThrow().equals(merged.plan())) other++;
        }
        System.err.printf("Of %d pairs, git joins %d line by line, of which %d are damaged, %d ask nothing where both changed the same, and %d are other plans than the driver makes; with the driver it joins %d.%n", pairs, byLine, broken, unasked, other, byDriver);
        assertTrue(byDriver > byLine - broken, byDriver + " and " + byLine);
        assertFalse(byDriver == pairs, "the pairs ask nothing");
    }
}
