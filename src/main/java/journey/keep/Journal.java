package journey.keep;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.OwnFile;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;

/// What is not saved yet, in the user's data folder: a file for each window, by the same steps as a save, so that a process which ends
/// in the middle leaves the entry before. What a process left that is gone is offered; what nobody wanted is kept for a while and then let go.
public final class Journal {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final String ENDING = ".entry";
    /// How long work stays that somebody did not want back.
    public static final Duration KEPT = Duration.ofDays(30);
    /// More than any plan's file, with the lines above it.
    private static final int LARGEST = (64 << 20) + (64 << 10);

    private final Disk disk;
    private final Path folder;
    private final Path declined;
    private final Running process;
    private final Clock clock;
    private final Ids ids;
    private final AtomicLong count = new AtomicLong();

    /// @param ids for plans whose cards lack some
    public Journal(Disk disk, DataFolder data, Running process, Clock clock, Ids ids) {
        this.disk = disk;
        this.folder = data.resolve("journal");
        this.declined = folder.resolve("declined");
        this.process = process;
        this.clock = clock;
        this.ids = ids;
    }

    /// A place for the plan of a window.
    public Page page() {
        var name = process.host().replaceAll("[^A-Za-z0-9-]", "_") + "-" + process.pid() + "-" + process.started().toEpochMilli() + "-" + count.incrementAndGet();
        return page(folder.resolve(name + ENDING));
    }

    /// Takes work up again in one step: it stays in the journal until it is saved, but from now on it is this process that works on it.
    ///
    /// @return its place; empty if somebody else took it up or put it away meanwhile
    public Optional<Page> takeUp(Unsaved work) throws IOException {
        if (read(work.entry()).filter(this::isLeft).isEmpty()) return Optional.empty();
        var page = page(folder.resolve(bare(work.entry())));
        page.write(work.plan(), work.origin());
        if (work.entry().startsWith(declined)) disk.delete(work.entry());
        return Optional.of(page);
    }

    /// The name of an entry without the day on which it was declined.
    private static String bare(Path entry) {
        var name = entry.getFileName().toString();
        return declinedOn(entry).equals(LocalDate.MIN) ? name : name.substring(name.indexOf('_') + 1);
    }

    private Page page(Path file) {
        return new Page(disk, process, clock, file);
    }

    /// What processes left that are gone and what its file does not hold, the latest first. Entries that are not whole are passed over.
    public List<Unsaved> unsaved() throws IOException {
        return in(folder, _ -> true);
    }

    /// The same of one file alone; no other is asked what it holds.
    public List<Unsaved> unsaved(Path of) throws IOException {
        return in(folder, entry -> entry.origin().map(Origin::file).filter(of::equals).isPresent());
    }

    /// The same of what was declined in the last [#KEPT].
    public List<Unsaved> declined() throws IOException {
        return in(declined, _ -> true);
    }

    private List<Unsaved> in(Path place, Predicate<Entry> wanted) throws IOException {
        var found = new ArrayList<Unsaved>();
        for (var file : entries(place)) read(file).filter(wanted).filter(this::isLeft).flatMap(entry -> unsaved(file, entry)).ifPresent(found::add);
        found.sort(Comparator.comparing(Unsaved::at).reversed());
        return List.copyOf(found);
    }

    private List<Path> entries(Path place) throws IOException {
        if (disk.entry(place) instanceof Disk.Entry.Nothing) return List.of();
        return disk.list(place).stream().filter(file -> file.getFileName().toString().endsWith(ENDING)).toList();
    }

    /// That an entry cannot be read must not hide the others.
    private Optional<Entry> read(Path file) {
        try {
            return Optional.of(Entry.read(disk.read(file, LARGEST)));
        } catch (IOException broken) {
            LOG.log(Level.WARNING, file + " is passed over: " + broken.getMessage());
            return Optional.empty();
        }
    }

    private boolean isLeft(Entry entry) {
        return !entry.process().isAlive(process, entry.at(), clock.instant());
    }

    private Optional<Unsaved> unsaved(Path file, Entry entry) {
        return WholePlan.of(entry.plan(), ids).filter(plan -> !isSaved(plan, entry)).map(plan -> new Unsaved(file, plan, entry.origin(), entry.at()));
    }

    private boolean isSaved(Plan plan, Entry entry) {
        return entry.origin().map(Origin::file).flatMap(file -> PlanFile.open(disk, file, ids).plan()).filter(plan::equals).isPresent();
    }

    /// Nobody wants it now; it stays for [#KEPT].
    public void decline(Unsaved work) throws IOException {
        disk.makeFolders(declined);
        disk.move(work.entry(), declined.resolve(today() + "_" + work.entry().getFileName()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /// The name of a declined entry begins with the day on which it was declined.
    private static LocalDate declinedOn(Path file) {
        try {
            return LocalDate.parse(file.getFileName().toString().split("_", 2)[0]);
        } catch (DateTimeParseException noDay) {
            return LocalDate.MIN;
        }
    }

    /// Whether an entry is of no use any more. What cannot be read is kept as long as what was declined: somebody may know how.
    private boolean isDone(Path file, Optional<Entry> entry, Instant now) throws IOException {
        var plan = entry.filter(this::isLeft).flatMap(left -> WholePlan.of(left.plan(), ids).filter(one -> isSaved(one, left)));
        return plan.isPresent() || entry.isEmpty() && disk.lastChange(file).isBefore(now.minus(KEPT));
    }

    /// Lets go of what is older than that, of what is saved by now, and of what crashed processes left half written.
    public void sweep() throws IOException {
        var now = clock.instant();
        for (var file : entries(declined)) if (declinedOn(file).isBefore(today().minusDays(KEPT.toDays()))) disk.delete(file);
        for (var file : entries(folder)) if (isDone(file, read(file), now)) disk.delete(file);
        if (!(disk.entry(folder) instanceof Disk.Entry.Nothing)) OwnFile.sweep(disk, folder, now);
    }
}
