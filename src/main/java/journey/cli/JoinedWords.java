package journey.cli;

import java.util.ArrayList;
import java.util.List;
import journey.merge.Change;
import journey.merge.Conflict;
import journey.merge.Difference;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.plan.Plan;
import journey.report.ChangeWords;
import journey.text.Places;
import journey.text.Words;

/// Says what was joined, and what waits for a choice: what each side made of what both began with.
record JoinedWords(Three.Plans three, Merged merged, Words words) {
    /// What came from each side, then the choices.
    List<String> all() {
        var lines = new ArrayList<String>();
        var mine = fromMine();
        var theirs = fromTheirs();
        if (mine.isEmpty() && theirs.isEmpty() && merged.conflicts().isEmpty()) lines.add(words.say("cli.merge.same"));
        part(lines, "cli.merge.from-mine", mine);
        part(lines, "cli.merge.from-theirs", theirs);
        if (!merged.conflicts().isEmpty()) lines.add(words.say("cli.merge.choices", merged.conflicts().size()));
        lines.addAll(choices());
        return lines;
    }

    private void part(List<String> lines, String heading, List<String> sentences) {
        if (sentences.isEmpty()) return;
        lines.add(words.say(heading));
        for (var sentence : sentences) lines.add(words.say("cli.merge.line", OneLine.of(sentence)));
    }

    /// One line for what was joined, among those of many plans, and the choices.
    List<String> brief(String path) {
        var lines = new ArrayList<String>();
        lines.add(words.say("cli.merge.brief", path, fromTheirs().size(), merged.conflicts().size()));
        lines.addAll(choices());
        return lines;
    }

    /// What the others did not have. The plan holds mine where both collide; the merge seen from the other side holds theirs.
    private List<String> fromMine() {
        var theirs = three.theirs().plan();
        return ChangeWords.of(theirs, Merge.of(three.base(), theirs, three.mine().plan(), three.ids()).plan(), words);
    }

    private List<String> fromTheirs() {
        return ChangeWords.of(three.mine().plan(), merged.plan(), words);
    }

    private List<String> choices() {
        if (merged.conflicts().isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        var mine = Difference.of(three.base(), three.mine().plan()).changes();
        var theirs = Difference.of(three.base(), three.theirs().plan()).changes();
        for (var conflict : merged.conflicts()) {
            side(lines, "cli.merge.mine", mine, three.mine().plan(), conflict);
            side(lines, "cli.merge.theirs", theirs, three.theirs().plan(), conflict);
        }
        return lines;
    }

    private void side(List<String> lines, String key, List<Change> changes, Plan plan, Conflict conflict) {
        var about = changes.stream().filter(change -> isWithin(change.at().text(), conflict.at().text())).toList();
        for (var sentence : ChangeWords.of(about, three.base(), plan, words)) lines.add(words.say(key, OneLine.of(sentence)));
        // A card that one side took away is asked for too when the other only drew a link to it.
        if (about.isEmpty()) lines.add(words.say(key + "-kept", OneLine.of(words.say(Places.name(plan, conflict.at().place())))));
    }

    private static boolean isWithin(String change, String conflict) {
        return change.equals(conflict) || change.startsWith(conflict + "/");
    }
}
