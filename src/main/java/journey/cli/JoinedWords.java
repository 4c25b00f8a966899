package journey.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.merge.Change;
import journey.merge.Choice;
import journey.merge.Conflict;
import journey.merge.Difference;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.plan.Cards;
import journey.plan.Place;
import journey.plan.Plan;
import journey.report.ChangeWords;
import journey.report.ConflictWords;
import journey.report.Told;
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
        return from(theirs, Merge.of(three.base(), theirs, three.mine().plan(), three.ids()));
    }

    private List<String> fromTheirs() {
        return from(three.mine().plan(), merged);
    }

    /// What is new to a side, but for what waits for a choice: as if it had chosen its own everywhere.
    private List<String> from(Plan side, Merged joined) {
        var settled = Choice.all(joined.plan(), joined.conflicts().stream().map(one -> new Choice(one, Choice.Side.MINE)).toList());
        return Stream.concat(ChangeWords.stages(side, settled, words).values().stream().flatMap(List::stream),
                ChangeWords.each(Difference.of(side, settled), withAllNames(side), joined.plan(), words).stream().map(Told::sentence)).toList();
    }

    /// Somebody may speak of what the side took away: it is called what it was called.
    private Plan withAllNames(Plan side) {
        var gone = three.base().cards().stream().filter(one -> !side.has(new Place.Of(one.id())));
        var audiences = three.base().audiences().stream().filter(one -> !side.has(new Place.Of(one.id())));
        return side.withCards(Cards.of(Stream.concat(side.cards().stream(), gone).toList())).withAudiences(Stream.concat(side.audiences().stream(), audiences).toList());
    }

    private List<String> choices() {
        if (merged.conflicts().isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        var mine = Difference.of(three.base(), three.mine().plan()).changes();
        var theirs = Difference.of(three.base(), three.theirs().plan()).changes();
        for (var conflict : merged.conflicts()) {
            side(lines, "cli.merge.mine", mine, three.mine().plan(), conflict, Choice.Side.MINE);
            side(lines, "cli.merge.theirs", theirs, three.theirs().plan(), conflict, Choice.Side.THEIRS);
        }
        return lines;
    }

    private void side(List<String> lines, String key, List<Change> changes, Plan plan, Conflict conflict, Choice.Side side) {
        var about = changes.stream().filter(change -> isWithin(change.at().text(), conflict.at().text())).toList();
        for (var sentence : ChangeWords.of(about, three.base(), plan, words)) lines.add(words.say(key, OneLine.of(sentence)));
        if (!about.isEmpty()) return;
        // A card that one side took away is asked for too when the other only drew a link to it.
        if (conflict.at().steps().isEmpty()) lines.add(words.say(key + "-kept", OneLine.of(words.say(Places.name(plan, conflict.at().place())))));
        else lines.add(words.say(key, OneLine.of(value(conflict, side))));
    }

    /// Within what both made anew, the change is the whole of it and says nothing of what differs.
    private String value(Conflict conflict, Choice.Side side) {
        var said = new ConflictWords(merged.plan(), words);
        return words.say("cli.merge.value", said.name(conflict), said.value(conflict, side));
    }

    private static boolean isWithin(String change, String conflict) {
        return change.equals(conflict) || change.startsWith(conflict + "/");
    }
}
