package journey.rule;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import journey.forecast.Draws;
import journey.forecast.Inputs;
import journey.forecast.Prospect;
import journey.plan.Id;

/// What the forecast thinks of the targets of metric cards, by their ids. Ten thousand draws are too much for each keystroke, so it is
/// worked out beside and handed to the rules when it is there; until then an earlier one will do.
public record Outlook(Map<Id, Prospect> prospects) {
    /// Nobody has asked the forecast.
    public static final Outlook NONE = new Outlook(Map.of());

    public Outlook {
        prospects = Map.copyOf(prospects);
    }

    /// Asks the forecast, if there is any target that it can judge.
    ///
    /// @param cancelled asked now and then whether anybody still wants to know
    /// @return nothing if it was cancelled
    public static Optional<Outlook> of(Inputs inputs, BooleanSupplier cancelled) {
        return inputs.targets().isEmpty() ? Optional.of(NONE) : Draws.of(inputs, Draws.SEED, cancelled).map(draws -> new Outlook(draws.prospects()));
    }

    Optional<Prospect> of(Id metric) {
        return Optional.ofNullable(prospects.get(metric));
    }
}
