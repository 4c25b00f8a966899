package journey.compare;

import journey.plan.Plan;

/// One of two plans that are compared.
///
/// @param name what people know it by: "launch.journey now", "launch.journey, yesterday 9:12"
public record Side(Plan plan, String name) {}
