package journey.report;

import journey.plan.End;

/// Where a card leads, as a sentence without its beginning: "leads to First month for 1 in Convert".
public record Way(String text, End to) {}
