package journey.report;

import journey.plan.Severity;

/// What the validator found: what it is called, where, and what is wrong.
///
/// @param weight the name of its severity
public record Flaw(Severity severity, String weight, String title, String place, String message) {}
