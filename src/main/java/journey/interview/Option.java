package journey.interview;

import journey.plan.Phrase;

/// One of the answers that a question offers.
///
/// @param key  by which a [Reply] names it
/// @param name what it is called
/// @param unit what the number beside it counts, in the plan's language, for a [Form.Figure] that is no price; otherwise ""
public record Option(String key, Phrase name, String unit) {
    Option(String key, Phrase name) {
        this(key, name, "");
    }
}
