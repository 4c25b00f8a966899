package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.file.Disk;
import journey.file.PlanFile;
import journey.keep.Presence;
import journey.keep.Running;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;
import org.eclipse.jgit.api.CherryPickResult;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.RebaseCommand;
import org.eclipse.jgit.api.RebaseResult;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans in a real repository: whatever collides goes through `journey merge`, as git would have it, and what was committed is read back.
class RepositoryTest {
    private static final String PATH = "our plans/launch.journey";
    private static final String BASE = ComparePlansTest.OLD;
    private static SystemReader system;

    @TempDir
    private Path folder;
    private Path plan;
    private Git git;

    /// One person's change of a line, as an editor of the plan would make it.
    private record Change(String from, String to) {
        String in(String text) {
            assertTrue(text.contains(from), from);
            return text.replace(from, to);
        }
    }

    private static final Change PRICE = new Change("\"1.00\"", "\"2.00\"");
    private static final Change OTHER_PRICE = new Change("\"1.00\"", "\"0.50\"");
    private static final Change TITLE = new Change("\"First month\"", "\"First four weeks\"");
    private static final Change GOAL = new Change("3 600 visits", "4 000 visits");
    private static final Change STAGE = new Change("\"id\": \"aaaaaaaa\", \"stage\": \"aware\"", "\"id\": \"aaaaaaaa\", \"stage\": \"engage\"");
    private static final Change TAG = new Change("[\"spring\"]", "[\"spring\", \"video\"]");
    private static final Change AUDIENCE = new Change("\"Starters\"", "\"Beginners\"");

    /// Reads nothing of the machine's or the user's own configuration.
    @BeforeAll
    static void standAlone() {
        system = SystemReader.getInstance();
        SystemReader.setInstance(new SystemReader.Delegate(system) {
            @Override
            public FileBasedConfig openUserConfig(Config parent, FS files) {
                return none(parent, files);
            }

            @Override
            public FileBasedConfig openSystemConfig(Config parent, FS files) {
                return none(parent, files);
            }

            @Override
            public FileBasedConfig openJGitConfig(Config parent, FS files) {
                return none(parent, files);
            }

            private static FileBasedConfig none(Config parent, FS files) {
                return new FileBasedConfig(parent, Path.of("none").toFile(), files) {
                    @Override
                    public void load() {}

                    @Override
                    public void save() {}

                    /// How exact the times of this disk are would else be measured for seconds.
                    @Override
                    public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
                        return section.equals("filesystem") ? unit.convert(10, TimeUnit.MILLISECONDS) : otherwise;
                    }

                    @Override
                    public boolean isOutdated() {
                        return false;
                    }
                };
            }
        });
    }

    @AfterAll
    static void standAsBefore() {
        SystemReader.setInstance(system);
    }

    @BeforeEach
    void begin() throws Exception {
        git = Git.init().setDirectory(folder.resolve("repository").toFile()).setInitialBranch("main").call();
        plan = folder.resolve("repository").resolve(PATH);
        Files.createDirectories(plan.getParent());
        // JGit runs no programs: without a way to join, it leaves whatever both sides changed to us.
        Files.writeString(folder.resolve("repository/.gitattributes"), "*.journey -merge\n");
        commit(BASE);
    }

    @AfterEach
    void end() {
        git.close();
    }

    private RevCommit commit(String text) throws Exception {
        Files.writeString(plan, text);
        return commit();
    }

    private RevCommit commit() throws Exception {
        git.add().addFilepattern(".").call();
        return git.commit().setMessage("Plan").setAuthor("Somebody", "somebody@example.org").setCommitter("Somebody", "somebody@example.org").setSign(false).call();
    }

    /// Commits changes one by one on a branch.
    private RevCommit work(String branch, Change... changes) throws Exception {
        git.checkout().setName(branch).setCreateBranch(git.getRepository().findRef(branch) == null).call();
        var last = git.log().call().iterator().next();
        for (var change : changes) last = commit(change.in(Files.readString(plan)));
        return last;
    }

    /// Hands the three stages of the collision to the command, in files such as git makes, and takes the result.
    private Exit join() throws Exception {
        var cache = git.getRepository().readDirCache();
        var files = new Path[3];
        for (int at = 0; at < cache.getEntryCount(); at++) {
            var entry = cache.getEntry(at);
            if (entry.getStage() == 0) continue;
            assertEquals(PATH, entry.getPathString());
            files[entry.getStage() - 1] = Files.write(folder.resolve(".merge_file_" + entry.getStage()), git.getRepository().open(entry.getObjectId()).getBytes());
        }
        var said = Terminal.run("merge", files[0].toString(), files[1].toString(), files[2].toString(), "--to", files[1].toString(), "--path", PATH);
        assertEquals("", said.err());
        Files.copy(files[1], plan, StandardCopyOption.REPLACE_EXISTING);
        return said.exit();
    }

    private Plan committed() throws IOException {
        try (var tree = TreeWalk.forPath(git.getRepository(), PATH, git.getRepository().parseCommit(git.getRepository().resolve(Constants.HEAD)).getTree())) {
            return read(git.getRepository().open(tree.getObjectId(0)).getBytes());
        }
    }

    private static Plan read(byte[] bytes) {
        return PlanFile.read(bytes, Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    private static Plan with(Change... changes) {
        var text = BASE;
        for (var change : changes) text = change.in(text);
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMergeOfTwoBranchesHoldsTheWorkOfBoth() throws Exception {
        var theirs = work("theirs", TITLE, STAGE, AUDIENCE);
        work("main", PRICE, GOAL, TAG);

        assertEquals(MergeResult.MergeStatus.CONFLICTING, git.merge().include(theirs).call().getMergeStatus());
        assertEquals(Exit.FINE, join());
        commit();

        assertEquals(with(TITLE, STAGE, AUDIENCE, PRICE, GOAL, TAG), committed());
    }

    @Test
    void aBranchThatIsPutUponAnotherKeepsEachOfItsCommits() throws Exception {
        work("theirs", TITLE, STAGE, AUDIENCE);
        work("main", PRICE, GOAL, TAG);
        git.checkout().setName("theirs").call();

        var ended = git.rebase().setUpstream("main").call();
        for (int stops = 0; ended.getStatus() == RebaseResult.Status.STOPPED; stops++) {
            assertTrue(stops < 3);
            assertEquals(Exit.FINE, join());
            git.add().addFilepattern(PATH).call();
            ended = git.rebase().setOperation(RebaseCommand.Operation.CONTINUE).call();
        }

        assertEquals(RebaseResult.Status.OK, ended.getStatus());
        assertEquals(with(TITLE, STAGE, AUDIENCE, PRICE, GOAL, TAG), committed());
        assertEquals(7, all().size());
    }

    private List<RevCommit> all() throws Exception {
        var all = new ArrayList<RevCommit>();
        git.log().call().forEach(all::add);
        return all;
    }

    @Test
    void aCommitThatIsPickedBringsItsOwnChangeAndNoOther() throws Exception {
        work("theirs", TITLE);
        var picked = work("theirs", AUDIENCE);
        work("theirs", STAGE);
        work("main", PRICE, GOAL);

        assertEquals(CherryPickResult.CherryPickStatus.CONFLICTING, git.cherryPick().include(picked).call().getStatus());
        assertEquals(Exit.FINE, join());
        commit();

        assertEquals(with(AUDIENCE, PRICE, GOAL), committed());
    }

    @Test
    void whatBothChangedIsCommittedWithBothValuesAndChosenLater() throws Exception {
        var theirs = work("theirs", OTHER_PRICE, STAGE);
        work("main", PRICE, GOAL);

        git.merge().include(theirs).call();
        assertEquals(Exit.FOUND, join());
        commit();

        var plan = committed();
        var open = plan.settings().list(Settings.CONFLICTS);
        assertEquals(List.of(List.of("cccccccc/price", "\"1.00\"", "\"2.00\"", "\"0.50\"")),
                open.stream().map(one -> Settings.Conflict.SHAPE.fields().stream().map(field -> one.fields().get(field).orElseThrow().toString()).toList()).toList());
        assertEquals(with(STAGE, PRICE, GOAL), plan.withSettings(plan.settings().without(Settings.CONFLICTS)));
    }

    @Test
    void whoHasAPlanOpenStaysOutOfCommits() throws Exception {
        var disk = Disk.local();
        for (var host : List.of("anna's laptop", "büro")) new Presence(disk, plan, new Running(host, 4711, Instant.EPOCH)).beat("Anna");
        assertEquals(2, git.status().call().getUntracked().size());

        new GitFile(folder.resolve("repository/.gitignore"), GitLine.IGNORE).add();

        assertEquals(Set.of(".gitignore"), git.status().call().getUntracked());
    }
}
