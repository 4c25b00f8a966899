package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The start script in a folder of its own, with programs in place of Java that say their name and their arguments.
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir
    private Path folder;
    private Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private record Ended(int code, List<String> out, String err) {
        String java() {
            return out.getFirst();
        }
    }

    @BeforeEach
    void layOut() throws IOException {
        folder = folder.toRealPath();
        home = folder.resolve("a place/journey");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src/main/scripts/journey"), home.resolve("bin/journey"));
        assertTrue(home.resolve("bin/journey").toFile().setExecutable(true));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void takesTheGivenJavaFirst() throws Exception {
        environment.put("JOURNEY_JAVA", jdk("given", "25.0.1").toString());
        builtBy(jdk("builder", "25"));
        environment.put("JAVA_HOME", jdk("home", "26").toString());

        assertEquals("given", run("--version").java());
    }

    @Test
    void takesAGivenJavaProgramToo() throws Exception {
        environment.put("JOURNEY_JAVA", jdk("given", "25").resolve("bin/java").toString());

        assertEquals("given", run("--version").java());
    }

    @Test
    void takesTheOneThatBuiltItWhenTheGivenIsTooOld() throws Exception {
        environment.put("JOURNEY_JAVA", jdk("given", "24.0.2").toString());
        builtBy(jdk("builder", "25"));
        environment.put("JAVA_HOME", jdk("home", "26").toString());

        assertEquals("builder", run("--version").java());
    }

    @Test
    void takesJavaHomeWhenTheBuildersIsGone() throws Exception {
        builtBy(folder.resolve("gone"));
        environment.put("JAVA_HOME", jdk("home", "25-ea").toString());
        environment.put("PATH", jdk("path", "27") + "/bin:" + environment.get("PATH"));

        assertEquals("home", run("--version").java());
    }

    @Test
    void takesTheFirstOnThePathThatIsNewEnough() throws Exception {
        environment.put("JAVA_HOME", jdk("home", "1.8.0_392").toString());
        environment.put("PATH", jdk("old", "17.0.15") + "/bin:" + jdk("new one", "25") + "/bin:" + jdk("newer", "26") + "/bin:/usr/bin:/bin");

        assertEquals("new one", run("--version").java());
    }

    @Test
    void asksAJavaWithoutAReleaseFileForItsVersion() throws Exception {
        var old = jdk("old", "17.0.15");
        var fresh = jdk("fresh", "25.0.3");
        Files.delete(old.resolve("release"));
        Files.delete(fresh.resolve("release"));
        environment.put("PATH", old + "/bin:" + fresh + "/bin:/usr/bin:/bin");

        assertEquals("fresh", run("--version").java());
    }

    @Test
    void findsTheReleaseFileBehindSymbolicLinks() throws Exception {
        var link = Files.createDirectories(folder.resolve("links")).resolve("java");
        Files.createSymbolicLink(link, Path.of("../jdks/linked/bin/java"));
        jdk("linked", "25");
        environment.put("PATH", link.getParent() + ":/usr/bin:/bin");

        assertEquals("linked", run("--version").java());
    }

    @Test
    void withoutJavaItSaysSoInOneSentenceAndEndsWithThree() throws Exception {
        environment.put("JAVA_HOME", jdk("home", "24").toString());
        environment.put("PATH", Files.createDirectory(folder.resolve("empty")).toString());

        var ended = run("--version");

        assertEquals(3, ended.code());
        assertEquals(List.of(), ended.out());
        assertEquals("Value Journey needs Java 25 or later, and neither JOURNEY_JAVA nor JAVA_HOME nor the path leads to one: install it "
                + "from https://adoptium.net, or set JOURNEY_JAVA to its folder.\n", ended.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff", "export", "forecast", "git-setup", "import", "merge", "new", "rules", "show", "--help", "--version", "-h"})
    void startsACommandFromTheClassPathWithoutJavaFx(String first) throws Exception {
        builtBy(jdk("builder", "25"));

        assertEquals(List.of("builder", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp",
                home + "/lib/value-journey.jar", "journey.Main", first, "a plan.journey", "--to", ""),
                run(first, "a plan.journey", "--to", "").out());
    }

    @Test
    void startsTheWindowFromTheModulePath() throws Exception {
        builtBy(jdk("builder", "25"));

        assertEquals(List.of("builder", "-XX:+UseSerialGC", "-Xms32m", "--enable-native-access=javafx.graphics", "--module-path", home + "/lib",
                "--module", "journey/journey.Main", "ünï $HOME * 'q\".journey"), run("ünï $HOME * 'q\".journey").out());
    }

    @Test
    void usesTheCachesOfTheJdkThatBuiltIt() throws Exception {
        builtBy(jdk("builder", "25"));
        Files.createFile(home.resolve("lib/command.aot"));
        Files.createFile(home.resolve("lib/window.aot"));

        assertTrue(run("check").out().contains("-XX:AOTCache=" + home + "/lib/command.aot"));
        assertTrue(run().out().contains("-XX:AOTCache=" + home + "/lib/window.aot"));
    }

    @Test
    void usesNoCacheWithAnotherJdkNorWithAnUpdatedOne() throws Exception {
        builtBy(jdk("builder", "25"));
        Files.createFile(home.resolve("lib/command.aot"));
        environment.put("JOURNEY_JAVA", jdk("other", "25").toString());
        assertFalse(run("check").out().toString().contains("AOT"));

        environment.remove("JOURNEY_JAVA");
        jdk("builder", "25.0.9");
        assertFalse(run("check").out().toString().contains("AOT"));
    }

    @Test
    void runsThroughSymbolicLinksFromAnyFolder() throws Exception {
        builtBy(jdk("builder", "25"));
        var first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a place/journey/bin/journey"));
        var second = Files.createSymbolicLink(Files.createDirectory(folder.resolve("sub")).resolve("second"), Path.of("../first"));

        assertTrue(run(List.of(second.toString(), "check"), folder.resolve("sub")).out().contains(home + "/lib/value-journey.jar"));
        assertTrue(run(List.of("./first", "check"), folder).out().contains(home + "/lib/value-journey.jar"));
        assertTrue(run(List.of("sh", "first", "check"), folder).out().contains(home + "/lib/value-journey.jar"));
    }

    @Test
    void inAPlainCLocaleJavaStillNamesFilesWithAllLetters() throws Exception {
        builtBy(jdk("builder", "25"));
        Files.writeString(folder.resolve("jdks/builder/bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
        environment.put("LC_ALL", "C");
        assertEquals(List.of("C.UTF-8"), run("check").out());

        environment.put("LC_ALL", "de_DE.UTF-8");
        assertEquals(List.of("de_DE.UTF-8"), run("check").out());
    }

    @Test
    void endsAsTheProgramEnds() throws Exception {
        builtBy(jdk("builder", "25"));
        Files.writeString(folder.resolve("jdks/builder/bin/java"), "#!/bin/sh\nexit 2\n");

        assertEquals(2, run("check").code());
    }

    /// A JDK's folder with a program in place of Java, made anew if it is there.
    private Path jdk(String name, String version) throws IOException {
        var jdk = folder.resolve("jdks").resolve(name);
        var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "%s" 2026-04-21' >&2; exit; }
                echo '%s'
                for argument; do echo "$argument"; done
                """.formatted(version, name));
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(jdk.resolve("release"), """
                IMPLEMENTOR="Somebody"
                JAVA_RUNTIME_VERSION="%1$s+9"
                JAVA_VERSION="%1$s"
                """.formatted(version));
        return jdk;
    }

    private void builtBy(Path jdk) throws IOException {
        Files.writeString(home.resolve("lib/built-by"), jdk + "\nSomebody25+9\n");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("bin/journey").toString()));
        command.addAll(List.of(arguments));
        return run(command, folder);
    }

    private Ended run(List<String> command, Path in) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command).directory(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        return new Ended(process.exitValue(), Files.readAllLines(out), Files.readString(err, StandardCharsets.UTF_8));
    }
}
