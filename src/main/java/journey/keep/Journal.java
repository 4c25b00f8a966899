package journey.keep;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.OwnFile;
import journey.file.PlanFile;
import journey.plan.Ids;

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

    /// What processes left that are gone, the latest first. Entries that are not whole are passed over. What its file holds by now is let go of in
    /// passing, and so is what crashed processes left half written, and what cannot be read after [#KEPT]: until then somebody may know how.
    public List<Unsaved> unsaved() throws IOException {
        var found = new ArrayList<Unsaved>();
        for (var file : entries(folder)) {
            var entry = read(file);
            var left = entry.filter(this::isLeft).flatMap(one -> whole(file, one));
            var isSaved = left.filter(this::isSaved).isPresent();
            if (isSaved || entry.isEmpty() && isOld(file)) letGo(file);
            else left.ifPresent(found::add);
        }
        sweep();
        return latestFirst(found);
    }

    /// What is left of one file alone and what that does not hold; no other is asked what it holds.
    public List<Unsaved> unsaved(Path of) throws IOException {
        var found = new ArrayList<Unsaved>();
        for (var file : entries(folder)) read(file).filter(entry -> entry.origin().map(Origin::file).filter(of::equals).isPresent()).flatMap(entry -> lost(file, entry)).ifPresent(found::add);
        return latestFirst(found);
    }

    /// What was declined in the last [#KEPT] and what its file does not hold; what was declined before is let go of.
    public List<Unsaved> declined() throws IOException {
        var found = new ArrayList<Unsaved>();
        for (var file : entries(declined))
            if (declinedOn(file).isBefore(today().minusDays(KEPT.toDays()))) letGo(file);
            else read(file).flatMap(entry -> lost(file, entry)).ifPresent(found::add);
        return latestFirst(found);
    }

    private static List<Unsaved> latestFirst(List<Unsaved> found) {
        return found.stream().sorted(Comparator.comparing(Unsaved::at).reversed()).toList();
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

    private Optional<Unsaved> lost(Path file, Entry entry) {
        return Optional.of(entry).filter(this::isLeft).flatMap(one -> whole(file, one)).filter(work -> !isSaved(work));
    }

    private Optional<Unsaved> whole(Path file, Entry entry) {
        return WholePlan.of(entry.plan(), ids).map(plan -> new Unsaved(file, plan, entry.origin(), entry.at()));
    }

    private boolean isSaved(Unsaved work) {
        return work.of().flatMap(file -> PlanFile.open(disk, file, ids).plan()).filter(work.plan()::equals).isPresent();
    }

    /// It is safe elsewhere: put back where it belongs.
    public void forget(Unsaved work) throws IOException {
        disk.delete(work.entry());
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

    private boolean isOld(Path file) {
        try {
            return disk.lastChange(file).isBefore(clock.instant().minus(KEPT));
        } catch (IOException gone) {
            return false;
        }
    }

    /// That an old entry stays harms nobody: another window may be taking it away at the same time.
    private void letGo(Path file) {
        try {
            disk.delete(file);
        } catch (IOException stays) {
            LOG.log(Level.INFO, file + " stays in the journal", stays);
        }
    }

    private void sweep() {
        try {
            if (!(disk.entry(folder) instanceof Disk.Entry.Nothing)) OwnFile.sweep(disk, folder, clock.instant());
        } catch (IOException stays) {
            LOG.log(Level.INFO, "left-over files stay in the journal", stays);
        }
    }
}
