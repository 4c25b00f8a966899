package journey.rule;

import java.util.List;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Severity;
import journey.plan.Stage;

/// One finding: which rule speaks, how much it weighs, what it is about, and what can be done.
///
/// @param rule    the rule's public id
/// @param place   what it is about; a finding is known by rule and place together
/// @param stage   the stage where it belongs, absent for the plan as a whole
/// @param message what is wrong, in a marketer's words
/// @param why     why it matters, with the source's short name
/// @param cards   the other cards concerned, which the board lights up beside `place`
/// @param fixes   what would mend it, the best first; may be empty
public record Problem(String rule, Severity severity, Place place, Optional<Stage> stage, Phrase message, Phrase why, List<Id> cards,
                      List<Fix> fixes) {
    public Problem {
        cards = List.copyOf(cards);
        fixes = List.copyOf(fixes);
    }
}
