package journey.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Stage;

/// Which input drives what, by its number among the inputs; [#NONE] where nothing does. Stages are known by their ordinals.
///
/// @param enters for each stage, the people who enter there
/// @param onward for each stage, the share that goes on; [#ALL] where everybody passes, [#NONE] where nobody said
/// @param back   for each stage, the share that steps back
/// @param backTo for each stage, where they step back to
/// @param spends all spend of stages and touchpoints
record Wiring(int[] enters, int[] onward, int[] back, int[] backTo, int[] spends, List<Sale> sales, List<Bring> brings) {
    static final int NONE = -1;
    static final int ALL = -2;
    static final int STAGES = Stage.ALL.size();

    /// An offer that sells: to a share of a stage's people, or to [#ALL].
    ///
    /// @param kept     how many times it is paid
    /// @param share    what part of its price is ours, for a partner's offer
    /// @param payments how many times it is paid in one period of the plan, if it is kept for so long
    record Sale(Id card, int stage, int take, int price, int cost, int kept, int share, double payments, Role role) {}

    /// What an offer is in the sums: an entry offer may cost more than it earns, all others make up for it.
    enum Role { ENTRY, OTHER }

    /// What a program does: new people for each in Promote, and what each of them costs.
    record Bring(int into, int people, int reward) {}

    Optional<Sale> sale(Id card) {
        return sales.stream().filter(sale -> sale.card().equals(card)).findFirst();
    }

    /// Whether a measure has what it needs.
    boolean has(Measure measure) {
        return !measure.isShare() || share(measure).isPresent();
    }

    /// The input that a measured share is.
    Optional<Integer> share(Measure measure) {
        return switch (measure) {
            case Measure.Onward(var stage) -> Optional.of(onward[stage.ordinal()]).filter(input -> input >= 0);
            case Measure.Back(var stage) -> Optional.of(back[stage.ordinal()]).filter(input -> input >= 0);
            case Measure.Taken(var offer) -> sale(offer).map(Sale::take).filter(input -> input >= 0);
            case Measure.People _, Measure.Whole _ -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wiring that && Arrays.equals(enters, that.enters) && Arrays.equals(onward, that.onward) && Arrays.equals(back, that.back)
                && Arrays.equals(backTo, that.backTo) && Arrays.equals(spends, that.spends) && sales.equals(that.sales) && brings.equals(that.brings);
    }

    @Override
    public int hashCode() {
        return sales.hashCode();
    }
}
