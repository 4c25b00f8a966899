package journey.app.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;

/// Cards as other programs take them, each in the form that suits it best: text for a mail, HTML for a word processor, and the small plan that any
/// window of ours takes back with all fields and links.
///
/// @param written the small plan
public record Offered(String written, PlanText.Told told) {

    /// @param cards some of the plan's; absent for all of them, and then with what is said of the stages
    public static Offered of(Plan plan, Optional<Set<Id>> cards, PlanText text) {
        var all = cards.orElseGet(() -> plan.cards().stream().map(Card::id).collect(Collectors.toSet()));
        return new Offered(text.write(Clip.of(plan, all)), text.tell(plan, cards));
    }

    /// The small plan only, for a picture to lie beside: pasted here, it is the cards again.
    public ClipboardContent alone() {
        var content = new ClipboardContent();
        content.put(Clips.format(), written);
        return content;
    }

    public ClipboardContent content() {
        var content = alone();
        content.putString(told.text());
        content.putHtml(told.html());
        return content;
    }
}
