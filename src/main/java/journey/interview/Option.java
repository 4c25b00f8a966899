package journey.interview;

import journey.plan.Phrase;

/// One of the answers that a question offers.
///
/// @param key  by which a [Reply] names it
/// @param name what it is called
public record Option(String key, Phrase name) {}
