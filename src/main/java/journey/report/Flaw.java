package journey.report;

import java.util.Optional;
import journey.plan.Severity;
import journey.plan.Stage;

/// What the validator found: what it is called, where, and what is wrong.
///
/// @param weight the name of its severity
/// @param stage  where it belongs, absent for the plan as a whole
public record Flaw(Severity severity, String weight, String title, String place, String message, Optional<Stage> stage) {}
