package journey.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Plan;
import journey.rule.Findings;
import journey.text.Words;

/// A plan told in words, for whatever is read instead of looked at. It holds texts as people wrote them: who writes them into a medium
/// keeps them from being anything but text there.
///
/// @param title    "Untitled plan" where it has none
/// @param subtitle whose plan it is and for which time; may be empty
/// @param promise  may be empty
/// @param chapters all eight stages
/// @param metrics  where each metric stands; absent without any
/// @param numbers  what the forecast says; absent where nobody has begun one
/// @param flaws    what the validator found; absent where that is not to be told
public record Report(String title, Locale language, String subtitle, String promise, List<Person> people, List<Chapter> chapters,
                     Optional<Table> metrics, Optional<Numbers> numbers, Optional<List<Flaw>> flaws) {
    public Report {
        people = List.copyOf(people);
        chapters = List.copyOf(chapters);
        flaws = flaws.map(List::copyOf);
    }

    /// Without findings.
    public static Report of(Plan plan, Words words) {
        return new Telling(plan, words).report(Optional.empty());
    }

    /// With what the validator found.
    public static Report of(Plan plan, Words words, Findings findings) {
        return new Telling(plan, words).report(Optional.of(findings));
    }

    /// The stages alone, without what has to be reckoned.
    public static List<Chapter> chapters(Plan plan, Words words) {
        return new Telling(plan, words).chapters();
    }

    public Stream<Entry> entries() {
        return chapters.stream().flatMap(Chapter::entries);
    }
}
