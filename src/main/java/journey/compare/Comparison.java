package journey.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import journey.layout.Board;
import journey.merge.Difference;
import journey.report.ChangeWords;
import journey.text.Words;

/// Two plans beside each other, as a value: all that differs between them, said in the language of the later. It takes as long as checking
/// and laying out both do, and belongs off the thread of a window.
///
/// @param words    in which it is said
/// @param changes  what was changed: of the plan as a whole, then stage by stage
/// @param findings which went and which came
/// @param forecast what becomes of it; nothing where neither plan has one
public record Comparison(Side before, Side after, Words words, Difference difference, Both both, List<Section> changes, List<Section> findings, List<Section> forecast) {
    public Comparison {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        forecast = List.copyOf(forecast);
    }

    /// @param today the day by which readings are old or fresh
    public static Comparison of(Side before, Side after, LocalDate today) {
        var words = Words.of(after.plan());
        var difference = Difference.of(before.plan(), after.plan());
        var told = ChangeWords.each(difference, before.plan(), after.plan(), words);
        var stages = ChangeWords.stages(before.plan(), after.plan(), words);
        var both = Both.of(before.plan(), after.plan(), told, stages, words);
        return new Comparison(before, after, words, difference, both, new ChangeSections(before.plan(), both, words).of(told, stages),
                new FindingSections(before.plan(), after.plan(), both, today, words).sections(), new ForecastSections(before, after, words).sections());
    }

    /// The same as it is read on another day: its plans are called by full dates. It takes as long as the comparison did.
    public Comparison handedOn(LocalDate today) {
        return of(before.handedOn(), after.handedOn(), today);
    }

    /// Whether nothing at all differs.
    public boolean isEmpty() {
        return difference.isEmpty();
    }

    /// All that is said, in the order in which it is read.
    public List<Section> sections() {
        return Stream.of(changes, findings, forecast).flatMap(List::stream).toList();
    }

    /// "launch.journey, yesterday 9:12, and launch.journey now"
    public String title() {
        return words.say("compare.title", before.name(), after.name());
    }

    /// How many of each kind there are; that nothing differs, if so.
    public String summary() {
        if (isEmpty()) return words.say("compare.nothing");
        return words.say("compare.summary", count(Sort.ADDED), count(Sort.REMOVED), count(Sort.MOVED), count(Sort.CHANGED));
    }

    private long count(Sort sort) {
        return changes.stream().flatMap(section -> section.entries().stream()).filter(entry -> entry.sort() == sort).count();
    }

    /// What a screen reader says of a line: its sign in a word, and its text.
    public String spoken(Entry entry) {
        return words.say("compare.line." + entry.sort().word(), entry.text());
    }

    /// Both plans on one board, with what its signs mean below it and no heading.
    public Board board() {
        return both.board(words, "");
    }
}
