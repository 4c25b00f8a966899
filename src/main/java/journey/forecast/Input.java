package journey.forecast;

import java.util.List;

/// One number that the forecast rests on.
///
/// @param source where it stands: a field of the forecast itself, or the target or last reading of a metric card
/// @param usedBy the fields of the forecast that take it; more than one may take the same metric, and then they vary together
public record Input(Source source, List<Source> usedBy, Unit unit, Estimate estimate) {
    public Input {
        usedBy = List.copyOf(usedBy);
    }
}
