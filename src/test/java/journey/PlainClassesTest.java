package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The packed program must do what the compiled one does.
@Execution(ExecutionMode.CONCURRENT)
class PlainClassesTest {
    @TempDir
    private Path folder;
    private Path compiled;
    private Path packed;

    @BeforeEach
    void pack() throws Exception {
        compiled = Files.createDirectories(folder.resolve("compiled/journey")).getParent();
        packed = folder.resolve("packed");
        try (var classes = Files.list(Path.of("target/test-classes/journey"))) {
            for (var one : classes.filter(file -> file.getFileName().toString().startsWith("PlainSamples")).toList())
                Files.copy(one, compiled.resolve("journey").resolve(one.getFileName()));
        }
        try (var build = new URLClassLoader(new URL[] {tools().toUri().toURL()})) {
            var copy = build.loadClass("PlainClasses").getDeclaredMethod("copy", Path.class, Path.class, List.class);
            copy.setAccessible(true);
            copy.invoke(null, compiled, packed, List.of());
        }
    }

    /// The build's own programs, compiled.
    private Path tools() throws IOException {
        var tools = folder.resolve("tools");
        var words = new ArrayList<>(List.of("-d", tools.toString()));
        try (var sources = Files.list(Path.of("src/build"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
        }
        assertEquals(0, ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, words.toArray(String[]::new)));
        return tools;
    }

    @Test
    void switchesAndRecordsSayTheSame() throws Exception {
        var before = said(compiled);

        assertEquals(before, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> said(packed)));
    }

    /// Any parent but none would find the samples among the tests.
    private static Object said(Path classes) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            var samples = loader.loadClass("journey.PlainSamples");
            assertEquals(loader, samples.getClassLoader());
            return ((Supplier<?>) samples.getConstructor().newInstance()).get();
        }
    }

    @Test
    void whatIsWrittenOutIsNotLinkedWhenItRuns() throws IOException {
        assertEquals(List.of(), linked(packed).filter(name -> List.of("hashCode", "equals").contains(name)).toList());
        var left = linked(packed).filter("typeSwitch"::equals).count();
        assertEquals(true, left < linked(compiled).filter("typeSwitch"::equals).count() && left <= 1, left + " left");
    }

    private static Stream<String> linked(Path classes) throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                for (var method : ClassFile.of().parse(Files.readAllBytes(file)).methods())
                    method.code().ifPresent(code -> code.forEach(element -> {
                        if (element instanceof InvokeDynamicInstruction call) names.add(call.name().stringValue());
                    }));
        }
        return names.stream();
    }
}
