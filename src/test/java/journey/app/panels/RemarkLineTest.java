package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.app.inspector.Sample;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.Remark;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class RemarkLineTest {
    private static final Words WORDS = Words.in(Locale.UK);

    private static Remark said(String at, String on, String text) {
        return new Remark(Fields.of(Remark.AT, at).with(Remark.ON, on).with(Remark.TEXT, text));
    }

    private static Plan holding(Remark... remarks) {
        var plan = Sample.plan();
        return plan.withSettings(plan.settings().with(Settings.REMARKS, List.of(remarks)));
    }

    /// Heads with a colon after them.
    private static List<String> lines(RemarkShowing showing, Remark... remarks) {
        return RemarkLine.in(holding(remarks), showing).stream().map(line -> switch (line) {
            case RemarkLine.Head(_, var name) -> WORDS.say(name) + ":";
            case RemarkLine.Said(_, var remark) -> remark.fields().text(Remark.TEXT);
        }).toList();
    }

    @Test
    void placesStandInTheOrderOfTheBoardAndTheNewestLast() {
        assertEquals(List.of("The plan:", "plan", "Stressed professionals:", "audience", "1  Aware:", "stage", "TikTok video ad:", "first", "second", "third",
                        "TikTok video ad to Free stress check:", "link", "Full access:", "later card", "What is gone by now:", "lost"),
                lines(RemarkShowing.OPEN, said("gone", "", "lost"), said("accessac", "", "later card"), said("adadadad", "2027-03-05T10:00:00Z", "second"),
                        said("adadadad", "2027-03-05T10:30:00+01:00", "first"), said("adadadad", "2027-03-06", "third"), said("adadadad>checkche", "", "link"),
                        said("aware", "", "stage"), said("", "", "plan"), said("workersw", "", "audience")));
    }

    @Test
    void openOnesAreListedUnlessAllAreWanted() {
        var resolved = new Remark(said("", "", "done").fields().with(Remark.RESOLVED, true));

        assertEquals(List.of("The plan:", "open"), lines(RemarkShowing.OPEN, resolved, said("", "", "open")));
        assertEquals(List.of("The plan:", "done", "open"), lines(RemarkShowing.ALL, resolved, said("", "", "open")));
        assertEquals(List.of(), lines(RemarkShowing.OPEN, resolved));
    }

    @Test
    void whatMakesNoSenseIsListedAllTheSame() {
        assertEquals(List.of("What is gone by now:", "a", "", "b"),
                lines(RemarkShowing.OPEN, said(">", "", "a"), new Remark(Fields.of(Remark.AT, "x y")), said("gone>gone", "2027-13-45T99:99", "b")));
    }

    @Test
    void timesAreSaidAsTheyCanBeRead() {
        assertEquals(List.of("moment 2027-03-05T09:30:00Z", "5 Mar 2027", "last week", "2027-03-05T10:00", "+999999999-12-31T23:59:59Z", ""),
                Stream.of("2027-03-05T10:30:00+01:00", "2027-03-05", " last week", "2027-03-05T10:00", "+999999999-12-31T23:59:59Z", "")
                        .map(on -> RemarkTime.of(said("", on, "")).say(WORDS, moment -> "moment " + moment)).toList());
    }
}
