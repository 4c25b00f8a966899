package journey.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import journey.file.Disk;
import journey.file.PlanFile;

/// The copies that sync clients put beside a file when two people changed it: `plan (Anna's conflicted copy 2027-03-05).journey` (Dropbox, Nextcloud,
/// Seafile, in many languages), `plan.sync-conflict-20270305-101500-ABCDEF1.journey` (Syncthing), `plan-LAPTOP-7.journey` (OneDrive), `plan (1).journey`
/// (Google Drive and browsers).
public final class ConflictCopies {
    private ConflictCopies() {}

    private static final Pattern ADDED = Pattern.compile(
            "\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]+"
                    + "| ?\\(\\d{1,3}\\)"
                    + "| ?[(\\[][^()\\[\\]]*(?i:confli[ct]|konflikt|conflit|競合|冲突|衝突)[^()\\[\\]]*(\\([^()]*\\))?[^()\\[\\]]*[)\\]]"
                    + "|-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(-[A-Z0-9]+)*"
                    + "|[._-](?i:conflict)([._-].*)?");
    /// A single letter is how people call a second plan.
    private static final int SHORTEST = 4;

    /// Those that stand beside a file, in the order of their names. Whether they hold a plan that differs is not looked at.
    public static List<Path> beside(Disk disk, Path file) throws IOException {
        return disk.list(file.getParent()).stream().filter(other -> isOf(file, other)).sorted().toList();
    }

    static boolean isOf(Path file, Path other) {
        var name = PlanFile.bareName(file);
        var theirs = other.getFileName().toString();
        if (!theirs.endsWith(PlanFile.ENDING) || !theirs.startsWith(name)) return false;
        var added = PlanFile.bareName(other).substring(name.length());
        return added.length() >= (added.startsWith("-") ? SHORTEST + 1 : 1) && ADDED.matcher(added).matches();
    }
}
