package journey.keep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// How many versions of a file are kept.
public final class Retention {
    private Retention() {}

    /// So many of the latest.
    public static final int GENERATIONS = 20;
    /// The last one of each day for so many days.
    public static final int DAYS = 14;

    /// Those to let go of. What has a name stays, and counts among the latest as any other.
    ///
    /// @param all the latest first
    static List<Version> tooMany(List<Version> all, Instant now, ZoneId zone) {
        var oldest = LocalDate.ofInstant(now, zone).minusDays(DAYS - 1L);
        var days = new HashSet<LocalDate>();
        var tooMany = new ArrayList<Version>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var day = LocalDate.ofInstant(one.kept(), zone);
            var isLastOfItsDay = days.add(day);
            var stays = i < GENERATIONS || one.name().isPresent() || isLastOfItsDay && !day.isBefore(oldest);
            if (!stays) tooMany.add(one);
        }
        return tooMany;
    }
}
