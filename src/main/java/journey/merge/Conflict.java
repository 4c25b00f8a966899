package journey.merge;

import java.util.Optional;

/// A value that two people changed, each in another way, and that somebody has to choose: what both began with and what each made of it,
/// absent where it was not there or was taken away. The type of the values follows from the last step of the spot: the field's own, a
/// [journey.plan.Part] for one of several, an [journey.plan.Unknown], a [journey.plan.Stage], or the [journey.plan.Id] of the card that a card stands
/// behind; without a step, the card, link or audience itself.
public record Conflict(Spot at, Optional<?> base, Optional<?> mine, Optional<?> theirs) {}
