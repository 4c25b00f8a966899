package journey.keep;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.OwnFile;
import journey.file.PlanFile;
import journey.file.Previous;
import journey.plan.Ids;
import journey.plan.Plan;

/// The versions that a file had: the last [Retention#GENERATIONS], one a day for [Retention#DAYS] days, and all that somebody gave a name. They stand in the
/// user's data folder and not beside the file, where sync clients would copy them, one folder for each file. Each name holds the hash of
/// the bytes, so that a damaged version is known as such and never offered.
public final class Backups implements Previous {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final String PATH = "path.txt";
    private static final int LONGEST = 40;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private final Disk disk;
    private final Path folder;
    private final Clock clock;

    public Backups(Disk disk, DataFolder data, Clock clock) {
        this.disk = disk;
        this.folder = data.resolve("backups");
        this.clock = clock;
    }

    /// Keeps a version, unless it is the one that was kept last, and lets go of those that are too many. One at a time, as several threads keep.
    @Override
    public synchronized Path keep(Path file, byte[] bytes, Instant written) throws IOException {
        var there = of(file);
        var hash = Version.hash(bytes);
        if (!there.isEmpty() && there.getFirst().hash().equals(hash)) return there.getFirst().at();
        var now = there.isEmpty() ? clock.instant() : after(there.getFirst().kept());
        var fresh = Version.of(place(file), now, written.isAfter(now) ? now : written, hash);
        if (disk.entry(place(file).resolve(PATH)) instanceof Disk.Entry.Nothing)
            OwnFile.put(disk, place(file).resolve(PATH), file.toString().getBytes(StandardCharsets.UTF_8));
        OwnFile.put(disk, fresh.at(), bytes);
        var all = new ArrayList<>(there);
        all.addFirst(fresh);
        letGo(all);
        return fresh.at();
    }

    /// What is kept in one moment stands in the order in which it was kept.
    private Instant after(Instant last) {
        var now = clock.instant();
        return now.isAfter(last) || now.plus(MOMENT).isBefore(last) ? now : last.plusMillis(1);
    }

    /// That old versions stay harms nobody, so it only goes to the log.
    private void letGo(List<Version> all) {
        try {
            for (var old : Retention.tooMany(all, clock.instant(), clock.getZone())) disk.delete(old.at());
            OwnFile.sweep(disk, all.getFirst().at().getParent(), clock.instant());
        } catch (IOException stays) {
            LOG.log(Level.INFO, "old versions stay", stays);
        }
    }

    /// Keeps a version under a name of somebody's own; it is never let go of.
    public void keepNamed(Path file, byte[] bytes, String name) throws IOException {
        var at = keep(file, bytes, clock.instant());
        OwnFile.put(disk, Version.nameOf(at), name.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives a version that is there already a name.
    public void name(Version version, String name) throws IOException {
        OwnFile.put(disk, Version.nameOf(version.at()), name.getBytes(StandardCharsets.UTF_8));
    }

    /// The versions of a file, the latest first. Whether their bytes are whole is seen when they are read.
    ///
    /// @param file as its links resolve
    public List<Version> of(Path file) throws IOException {
        var place = place(file);
        if (disk.entry(place) instanceof Disk.Entry.Nothing) return List.of();
        var all = new ArrayList<Version>();
        for (var one : disk.list(place))
            Version.at(one).ifPresent(all::add);
        // What a save wrote over and what it wrote may be kept in the same moment.
        all.sort(Comparator.comparing(Version::kept).thenComparing(Version::written).reversed());
        var named = new ArrayList<Version>();
        for (var one : all) named.add(one.called(name(one)));
        return List.copyOf(named);
    }

    private Optional<String> name(Version version) throws IOException {
        var file = Version.nameOf(version.at());
        if (!(disk.entry(file) instanceof Disk.Entry.File)) return Optional.empty();
        var text = new String(disk.read(file, 4000), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// The bytes of a version, if they are still what was kept.
    public Optional<byte[]> bytes(Version version) throws IOException {
        var bytes = disk.read(version.at(), Integer.MAX_VALUE - 8);
        return Version.hash(bytes).equals(version.hash()) ? Optional.of(bytes) : Optional.empty();
    }

    /// The plan of a version, if its bytes are still what was kept. What a file held when it was saved over may have been no plan; then there is
    /// none either.
    public Optional<Plan> plan(Version version, Ids ids) throws IOException {
        return bytes(version).flatMap(bytes -> WholePlan.of(bytes, ids));
    }

    /// The latest version of a file that is whole: what to open where the file itself is damaged.
    public Optional<Good> lastGood(Path file, Ids ids) throws IOException {
        for (var version : of(file)) {
            var plan = plan(version, ids);
            if (plan.isPresent()) return Optional.of(new Good(version, plan.get()));
        }
        return Optional.empty();
    }

    /// A version and the plan that it is.
    public record Good(Version version, Plan plan) {}

    /// Files of one name in different folders are told apart by the beginning of the hash of their whole path. The name is there for
    /// people who look, and cut where no system allows it to be longer.
    private Path place(Path file) {
        var name = PlanFile.bareName(file);
        var hash = Version.hash(file.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(hash + "-" + name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())))));
    }
}
