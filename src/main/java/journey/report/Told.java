package journey.report;

import journey.merge.Change;

/// What is said of one change.
///
/// @param sentence that stands alone
/// @param brief    a few words beside the thing itself, "" where that it is new or gone says all
public record Told(Change change, String sentence, String brief) {}
