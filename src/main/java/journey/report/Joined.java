package journey.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.merge.Change;
import journey.merge.Conflict;
import journey.merge.Difference;
import journey.plan.Place;
import journey.plan.Plan;
import journey.text.Words;

/// A change that was joined without a question, in a sentence that says whose it was: "They added the touchpoint “Podcast guest” in Aware".
public record Joined(Sign sign, String sentence) {
    /// Whether something came, is another, or went.
    public enum Sign { ADDED, CHANGED, REMOVED }

    /// Theirs, then mine, but for what has to be chosen and what both did alike.
    public static List<Joined> of(Plan base, Plan mine, Plan theirs, List<Conflict> conflicts, Words words) {
        var asked = conflicts.stream().map(one -> one.at().text()).collect(Collectors.toSet());
        var ours = Difference.of(base, mine).changes();
        var others = Difference.of(base, theirs).changes();
        return Stream.concat(of(others, ours, asked, new ChangeWords(base, theirs, words, Voice.THEIRS)), of(ours, others, asked, new ChangeWords(base, mine, words, Voice.MINE))).toList();
    }

    private static Stream<Joined> of(List<Change> changes, List<Change> others, Set<String> asked, ChangeWords said) {
        var alike = new HashSet<>(others);
        return changes.stream().filter(change -> !alike.contains(change) && !isAsked(change, asked)).map(change -> new Joined(sign(change), said.sentence(change)));
    }

    private static boolean isAsked(Change change, Set<String> asked) {
        return switch (change) {
            case Change.CardAdded(var card) -> asked.contains(card.id().value());
            case Change.CardRemoved(var card) -> asked.contains(card.id().value());
            case Change.CardReplaced(_, var card) -> asked.contains(card.id().value());
            case Change.CardMoved(var card, _) -> asked.contains(card.id().value()) || asked.contains(card.id() + "/stage");
            case Change.CardReordered(var card, _) -> asked.contains(card.id() + "/order");
            case Change.AudienceAdded(var audience) -> asked.contains(audience.id().value());
            case Change.AudienceRemoved(var audience) -> asked.contains(audience.id().value());
            case Change.LinkAdded(var link) -> asked.contains(link.place().text()) || isOfWhatIsNew(change, asked);
            case Change.LinkRemoved(var link) -> asked.contains(link.place().text()) || isOfACard(link.place(), asked);
            case Change.ValueChanged(var at, _, _) -> asked.contains(at.text()) || !at.place().equals(Place.PLAN) && asked.contains(at.place().text())
                    || asked.stream().anyMatch(one -> at.text().startsWith(one + "/")) || isOfWhatIsNew(change, asked);
        };
    }

    /// Both made it anew, and each in another way: a reading of one day, a link between the same cards.
    private static boolean isOfWhatIsNew(Change change, Set<String> asked) {
        var at = change.at().text() + "/";
        return asked.stream().anyMatch(one -> one.startsWith(at));
    }

    private static boolean isOfACard(Place.OfLink link, Set<String> asked) {
        return asked.contains(link.from().value()) || asked.contains(link.to().text());
    }

    private static Sign sign(Change change) {
        return switch (change) {
            case Change.CardAdded _, Change.AudienceAdded _, Change.LinkAdded _ -> Sign.ADDED;
            case Change.CardRemoved _, Change.AudienceRemoved _, Change.LinkRemoved _ -> Sign.REMOVED;
            case Change.CardMoved _, Change.CardReordered _, Change.CardReplaced _, Change.ValueChanged _ -> Sign.CHANGED;
        };
    }
}
