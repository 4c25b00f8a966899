package journey.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.file.Disk;

/// Who has a file open. Each process puts a small file of its own beside it, rewrites it now and then, and takes it away when the plan is
/// closed: nobody writes what another writes, and nobody is kept from anything. A sign that was not renewed for a while is that of a process
/// which is gone; the ages of signs are compared with each other, on the clock of the disk that they stand on, and not with the clock of this machine.
public final class Presence {
    /// How often a sign should be renewed.
    public static final Duration BEAT = Duration.ofSeconds(30);
    /// After so long it does not count.
    public static final Duration STALE = Duration.ofMinutes(2);
    /// After so long anybody may take it away.
    private static final Duration LITTER = Duration.ofDays(1);
    private static final String ENDING = ".open";
    private static final int LARGEST = 4000;
    private static final int LONGEST_NAME = 80;

    private final Disk disk;
    private final Path file;
    private final Running here;
    private final Path sign;

    /// Somebody who has the file open.
    public record Person(String name, String host) {}

    public Presence(Disk disk, Path file, Running here) {
        this.disk = disk;
        this.file = file;
        this.here = here;
        this.sign = file.resolveSibling(beginning() + here.host().replaceAll("[^A-Za-z0-9-]", "_") + "-" + here.pid() + ENDING);
    }

    private String beginning() {
        return ".~" + file.getFileName() + ".";
    }

    /// Puts the sign, or renews it.
    ///
    /// @param name who it is that has the file open here
    public void beat(String name) throws IOException {
        try (var out = opened()) {
            out.write(("value-journey-open 1\nname=" + name.replaceAll("\\p{Cntrl}", " ") + "\nhost=" + here.host() + "\npid=" + here.pid() + "\nstarted=" + here.started() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.force();
        }
    }

    private Disk.Output opened() throws IOException {
        try {
            return disk.overwrite(sign);
        } catch (NoSuchFileException first) {
            try {
                return disk.create(sign);
            } catch (FileAlreadyExistsException meanwhile) {
                return disk.overwrite(sign);
            }
        }
    }

    /// The others whose signs count.
    ///
    /// @param now for a folder in which no sign of our own can stand
    public List<Person> others(Instant now) throws IOException {
        var signs = disk.list(file.getParent()).stream().filter(this::isSign).toList();
        if (signs.stream().allMatch(sign::equals)) return List.of();
        var moment = disk.entry(sign) instanceof Disk.Entry.File ? disk.lastChange(sign) : now;
        var all = new ArrayList<Person>();
        for (var one : signs)
            if (!one.equals(sign)) person(one, moment).filter(person -> !all.contains(person)).ifPresent(all::add);
        return List.copyOf(all);
    }

    private boolean isSign(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(beginning()) && name.endsWith(ENDING);
    }

    private Optional<Person> person(Path one, Instant moment) throws IOException {
        Instant renewed;
        String text;
        try {
            renewed = disk.lastChange(one);
            text = text(one);
        } catch (NoSuchFileException left) {
            return Optional.empty();
        }
        if (isDeadHere(text)) return Optional.empty();
        return renewed.isBefore(moment.minus(STALE)) ? Optional.empty() : Optional.of(new Person(value(text, "name"), value(text, "host")));
    }

    private String text(Path one) throws IOException {
        return new String(disk.read(one, LARGEST), StandardCharsets.UTF_8);
    }

    /// Of a process on this machine one knows at once.
    private boolean isDeadHere(String text) {
        try {
            var other = new Running(value(text, "host"), Long.parseLong(value(text, "pid")), Instant.parse(value(text, "started")));
            return other.host().equals(here.host()) && !other.isAlive(here, Instant.MIN, Instant.MAX);
        } catch (NumberFormatException | DateTimeParseException broken) {
            return false;
        }
    }

    private static String value(String text, String key) {
        var found = text.lines().filter(line -> line.startsWith(key + "=")).map(line -> line.substring(key.length() + 1)).findFirst().orElse("");
        return found.substring(0, Math.min(LONGEST_NAME, found.length()));
    }

    /// Takes our own sign away.
    public void leave() throws IOException {
        disk.delete(sign);
    }

    /// Takes away what crashed processes left.
    public void sweep() throws IOException {
        var moment = disk.entry(sign) instanceof Disk.Entry.File ? disk.lastChange(sign) : Instant.MIN.plus(LITTER);
        for (var one : disk.list(file.getParent()))
            if (isSign(one) && !one.equals(sign) && (disk.lastChange(one).isBefore(moment.minus(LITTER)) || isDeadHere(text(one)))) disk.delete(one);
    }
}
