import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Lays out the program's folder: `bin` with the start scripts, `lib` with the jars, a note of the JDK that built it, and
/// the two AOT caches of JEP 514. Run by the build as one source file, with the JDK that the build has chosen.
///
/// Arguments: the folder to make, the folder of the scripts, the class folder of the program, its version, its class path, and a
/// plan to rehearse with.
///
/// The program's own jar names the libraries that commands need in its manifest, so that a command starts with one short
/// class path and could not load JavaFX if it tried; the window starts from the module path.
final class LayOut {
    private final Path home;
    private final Path lib;
    private final Path jdk = Path.of(System.getProperty("java.home"));

    private LayOut(Path home) {
        this.home = home;
        this.lib = home.resolve("lib");
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var layOut = new LayOut(Path.of(arguments[0]));
        layOut.sweep();
        layOut.scripts(Path.of(arguments[1]));
        layOut.jars(Path.of(arguments[2]), arguments[3], arguments[4]);
        layOut.note();
        var folder = Files.createTempDirectory("rehearsal");
        layOut.cache("command", "-Djava.awt.headless=true", "-Djourney.terminal=yes", "--class-path", layOut.lib.resolve("value-journey.jar").toString(),
                "journey.Rehearsal", arguments[5], folder.toString());
        layOut.cache("window", "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=javafx.graphics",
                "--module-path", layOut.lib.toString(), "--module", "journey/journey.app.Rehearsal", folder.resolve("home").toString(), arguments[5]);
        remove(folder);
    }

    private void sweep() throws IOException {
        if (Files.exists(home)) remove(home);
        Files.createDirectories(lib);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    private void scripts(Path from) throws IOException {
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var name : List.of("journey", "journey.bat")) {
            var script = bin.resolve(name);
            Files.copy(from.resolve(name), script);
            if (!script.toFile().setExecutable(true, false))
                throw new IOException("cannot make " + script + " executable");
        }
    }

    private void jars(Path classes, String version, String classPath) throws IOException, InterruptedException {
        var forCommands = new ArrayList<String>();
        var libraries = new ArrayList<Path>();
        for (var entry : classPath.split(File.pathSeparator)) {
            var jar = Path.of(entry);
            if (Files.isDirectory(jar) || isIdle(jar)) continue;
            libraries.add(jar);
            var name = jar.getFileName().toString();
            Files.copy(jar, lib.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            if (!name.startsWith("javafx-") && !name.startsWith("controlsfx-")) forCommands.add(name);
        }
        var plain = Files.createTempDirectory("classes");
        PlainClasses.copy(classes, plain, libraries);
        var manifest = Files.createTempFile("manifest", ".txt");
        Files.writeString(manifest, folded("Class-Path: " + String.join(" ", forCommands)) + "Implementation-Version: " + version + "\n");
        run(List.of(jdk.resolve("bin/jar").toString(), "--create", "--file", lib.resolve("value-journey.jar").toString(),
                "--main-class", "journey.Main", "--module-version", version, "--manifest", manifest.toString(),
                "-C", plain.toString(), "."));
        Files.delete(manifest);
        remove(plain);
    }

    /// What the program runs without: annotations for the compiler, and the jars without classes that JavaFX publishes beside
    /// those of each system.
    private static boolean isIdle(Path jar) {
        var name = jar.getFileName().toString();
        return name.startsWith("jspecify-") || name.matches("javafx-[a-z]+-[0-9.]+\\.jar");
    }

    /// A line of a manifest holds 72 bytes; what is longer goes on after a space.
    private static String folded(String line) {
        var folded = new StringBuilder();
        for (var rest = line; !rest.isEmpty(); ) {
            var end = Math.min(rest.length(), folded.isEmpty() ? 70 : 69);
            folded.append(folded.isEmpty() ? "" : " ").append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        }
        return folded.toString();
    }

    /// The JDK's folder, and what tells this build of it from any other; the scripts read both.
    private void note() throws IOException {
        var release = Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_RUNTIME_VERSION=") || line.startsWith("IMPLEMENTOR="))
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .collect(Collectors.joining());
        Files.writeString(lib.resolve("built-by"), jdk + "\n" + release + "\n");
    }

    /// Runs the program once over what it will be asked to do and keeps what the JVM learned. Without it the program works
    /// the same, only slower, so a failure costs a line and not the build.
    private void cache(String kind, String... program) throws IOException, InterruptedException {
        var cache = lib.resolve(kind + ".aot");
        var command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + cache));
        command.addAll(List.of(program));
        var failed = attempt(command).or(() -> Files.exists(cache) ? Optional.empty() : Optional.of("the JVM wrote none"));
        failed.ifPresent(why -> IO.println("No start-up cache for the " + kind + ", it will start slower: " + why));
        if (failed.isPresent())
            Files.deleteIfExists(cache);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var failed = attempt(command);
        if (failed.isPresent())
            throw new IOException(failed.get());
    }

    /// Empty when the command ended well, else its last words.
    private static Optional<String> attempt(List<String> command) throws IOException, InterruptedException {
        var said = Files.createTempFile("said", ".txt");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return Optional.of("it did not end within three minutes");
            }
            return process.exitValue() == 0 ? Optional.empty() : Optional.of(Files.readString(said).strip());
        } finally {
            Files.delete(said);
        }
    }
}
