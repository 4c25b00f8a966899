package journey;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who may import whom. Each package answers one question and sees no more than it needs for that: the core knows neither window
/// nor file, so that all of it runs, and is tested, without either. A new need changes this table, in the commit that needs it,
/// with its reason.
class ArchitectureTest {
    private static final List<String> CORE =
            List.of("plan", "edit", "guide", "forecast", "rule", "interview", "merge", "text", "layout", "chart", "report", "compare", "deck", "pages", "gesture");

    private static final String[] JAVAFX = {"javafx."};
    private static final String[] CONTROLS = {"javafx.", "org.controlsfx."};
    /// Of java.desktop, what shapes scripts whose letters join.
    private static final String[] SHAPING = {"java.awt.font.", "java.awt.geom.", "java.awt.Font", "java.awt.Shape"};
    /// Of java.desktop, what decodes pictures; it starts no toolkit.
    private static final String[] PICTURES = {"java.awt.image.", "javax.imageio."};
    private static final String[] JACKSON = {"com.fasterxml.jackson."};

    private static final Map<String, Row> TABLE = table(
            row("plan"),
            row("edit", "plan"),
            row("guide", "plan"),
            row("merge", "plan"),
            row("forecast", "plan"),
            // What the forecast comes to is said in one place, for boards, charts, tables and the command line.
            row("text", "plan", "forecast"),
            row("rule", "plan", "edit", "guide", "forecast", "text"),
            // What an answer changes is an edit, and what it puts on the board is said in the plan's language.
            row("interview", "plan", "edit", "guide", "text"),
            row("layout", "plan", "guide", "forecast", "rule", "merge", "text").using(SHAPING),
            // What a plan means, drawn with the marks of the board, so that every medium shows charts as it shows boards. The calendar of the
            // documents is drawn as well.
            row("chart", "plan", "guide", "forecast", "rule", "text", "layout", "report"),
            // A plan told in words is the same in every document and on every page, as a board is in every medium.
            // So is what changed from one plan to another.
            row("report", "plan", "guide", "forecast", "rule", "merge", "text", "layout"),
            // Two plans on one board, and all that differs in words, is the same in a window, on paper and in the command line.
            row("compare", "plan", "forecast", "rule", "merge", "text", "layout", "report"),
            // What is told slide by slide, and with what the speaker should know, is the same for every medium that has slides.
            row("deck", "plan", "guide", "forecast", "rule", "text", "layout"),
            // What lies on paper page by page is the same for PDF, for a printer and for a preview of either.
            row("pages", "plan", "guide", "forecast", "rule", "text", "layout", "chart", "report"),
            // It writes its media itself: pictures, pages, slides and outlines of glyphs need no library. A logo is decoded by the JDK.
            row("paint", "layout", "deck", "pages", "plan", "text").using(SHAPING).using(PICTURES),
            row("gesture", "plan", "edit", "layout"),
            row("file.migrate").using(JACKSON),
            // What a merge leaves to be chosen stands in the file.
            row("file", "plan", "merge", "file.migrate").using(JACKSON),
            // Versions of plans are read, written and compared; nothing else of the core is needed for losing nothing.
            row("keep", "plan", "file", "merge"),
            // A page of HTML holds the board, which paint draws; a plan inside of a drawing is looked for with the reader of XML.
            row("exchange", "file", "paint").with(CORE).using("de.siegmar.fastcsv.", "org.dhatim.fastexcel.", "org.apache.poi.", "org.apache.pdfbox.", "javax.xml.stream."),
            // What somebody wants of a plan is made in one place, for the window and for the command line.
            row("handout", "paint", "file", "exchange").with(CORE),
            // What a command saves over goes into the same backups as what a window saves over.
            row("cli", "paint", "file", "keep", "exchange", "handout").with(CORE),
            row("app.workspace", "file", "keep").with(CORE)
                    .using("javafx.beans.", "javafx.collections.", "javafx.event.", "javafx.util."),
            // It shows boards and charts alike.
            row("app.surface", "layout", "paint", "text", "chart").using(JAVAFX),
            row("app.canvas", "app.surface", "app.workspace").with(CORE).using(JAVAFX),
            pane("app.inspector"),
            pane("app.interview"),
            // What would be if: the forecast, other numbers for it, and scenarios.
            pane("app.forecast"),
            pane("app.panels"),
            pane("app.dialogs"),
            // Two plans beside each other.
            pane("app.compare"),
            // What is shown to a room, on a screen of its own.
            pane("app.present"),
            row("app", "paint", "file.migrate", "file", "keep", "exchange", "handout", "app.workspace", "app.surface", "app.canvas",
                    "app.inspector", "app.interview", "app.forecast", "app.panels", "app.dialogs", "app.compare", "app.present").with(CORE).using(JAVAFX),
            row("", "app", "cli"));

    private static Row pane(String name) {
        return row(name, "paint", "file", "exchange", "handout", "keep", "app.surface", "app.workspace").with(CORE).using(CONTROLS);
    }

    /// What makes each run different from the last; it comes in as an argument, from `app` or `cli`.
    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.lang.Math.random", "java.util.UUID.randomUUID",
            "java.security.SecureRandom.<init>", "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault", "java.util.random.RandomGenerator.of", "java.util.Date.<init>",
            "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone", "java.time.Clock.system");

    private static final Set<String> UNSEEDED = Set.of("java.util.Random.<init>()", "java.util.SplittableRandom.<init>()");

    private static JavaClasses ours;

    /// A package, the packages of ours that it may know, and how the names of others' types that it may know begin.
    private record Row(String name, Set<String> ours, Set<String> others) {
        Row with(List<String> more) {
            var all = new HashSet<>(ours);
            all.addAll(more);
            return new Row(name, Set.copyOf(all), others);
        }

        Row using(String... beginnings) {
            var all = new HashSet<>(others);
            all.addAll(List.of(beginnings));
            return new Row(name, ours, Set.copyOf(all));
        }

        boolean allows(JavaClass target) {
            var full = target.getFullName();
            if (isOurs(target)) return packageOf(target).equals(name) || ours.contains(packageOf(target));
            if (others.stream().anyMatch(full::startsWith)) return true;
            return target.isPrimitive()
                    || full.startsWith("org.jspecify.")
                    || full.startsWith("java.") && Stream.of("java.awt.", "java.beans.", "java.sql.", "java.rmi.").noneMatch(full::startsWith);
        }
    }

    private static Row row(String name, String... ours) {
        return new Row(name, Set.of(ours), Set.of());
    }

    private static Map<String, Row> table(Row... rows) {
        var table = new LinkedHashMap<String, Row>();
        for (var row : rows) table.put(row.name(), row);
        return table;
    }

    @BeforeAll
    static void readTheClasses() {
        ours = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void everyPackageStandsInTheTable() {
        var strangers = ours.stream().map(ArchitectureTest::packageOf).filter(name -> !TABLE.containsKey(name)).distinct().sorted().toList();

        assertEquals(List.of(), strangers);
    }

    @Test
    void theTableNamesOnlyItsOwnPackages() {
        assertTrue(TABLE.values().stream().allMatch(row -> TABLE.keySet().containsAll(row.ours())));
        assertTrue(TABLE.keySet().containsAll(CORE));
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        var against = ours.stream()
                .filter(one -> TABLE.containsKey(packageOf(one)))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(one -> !TABLE.get(packageOf(one.getOriginClass())).allows(one.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);

        assertNone(against);
    }

    @Test
    void onlyTheCommandLinePrintsAnswers() {
        assertNone(accesses(one -> called(one).equals("java.lang.System.out"), "cli"));
    }

    @Test
    void clocksDiceAndFreshIdsComeFromTheOutside() {
        Predicate<JavaAccess<?>> isForbidden = one -> CLOCKS_AND_DICE.contains(called(one))
                || called(one).startsWith("java.time.") && called(one).endsWith(".now")
                || UNSEEDED.contains(one.getTarget().getFullName());

        assertNone(accesses(isForbidden, "cli", "app"));
    }

    /// Windows ask the disk that they were given, so that tests see who asks it on the thread of the window. Past it go: the build's rehearsal, the
    /// name of the machine and the log, before the first window; a preview in the system's own folder, beside the window; and where a file dialog
    /// begins, which is asked with patience.
    private static final List<String> PAST_THE_DISK = List.of("app.Rehearsal", "app.Machine", "app.Log", "app.dialogs.ExportDialog",
            "app.dialogs.SystemFilePicker");

    @Test
    void windowsAskNoDiskButTheirOwn() {
        var against = ours.stream()
                .filter(one -> (packageOf(one) + ".").startsWith("app."))
                .filter(one -> PAST_THE_DISK.stream().noneMatch(free -> (one.getFullName() + "$").startsWith("journey." + free + "$")))
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(one -> one.getTargetOwner().getFullName().equals("java.nio.file.Files") || called(one).equals("journey.file.Disk.local"))
                .map(JavaAccess::getDescription);

        assertNone(against);
    }

    @Test
    void nullExistsInNoPackage() {
        var lax = ours.stream().filter(one -> !one.getSimpleName().equals("module-info"))
                .map(JavaClass::getPackage).distinct()
                .filter(one -> !one.getClasses().isEmpty() && !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName() + " lacks a package-info with @NullMarked");

        assertNone(lax);
    }

    private static Stream<String> accesses(Predicate<JavaAccess<?>> isMeant, String... butFor) {
        return ours.stream()
                .filter(one -> Arrays.stream(butFor).noneMatch(free -> packageOf(one).equals(free) || packageOf(one).startsWith(free + ".")))
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(isMeant::test)
                .map(JavaAccess::getDescription);
    }

    private static String called(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getName();
    }

    private static void assertNone(Stream<String> sentences) {
        assertEquals("", sentences.distinct().sorted().collect(joining("\n")));
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals("journey") || one.getPackageName().startsWith("journey.");
    }

    private static String packageOf(JavaClass one) {
        return one.getPackageName().equals("journey") ? "" : one.getPackageName().replaceFirst("^journey\\.", "");
    }
}
