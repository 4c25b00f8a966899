package journey.forecast;

import java.util.Optional;

/// How a target stands.
///
/// @param likelihood the share of draws that reach it; a draw in which the figure is absent does not
/// @param middle     what half of the draws reach, in the unit of the target; absent where that is nothing or without bound
public record Prospect(double likelihood, Optional<Double> middle) {}
