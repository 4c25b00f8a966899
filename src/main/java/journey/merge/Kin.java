package journey.merge;

import java.util.Optional;
import java.util.function.Function;

/// How the elements of a list are told apart, where each of them stands, and how one is joined that both sides changed.
///
/// @param key the same for the same element in each of the plans
record Kin<T>(Function<? super T, String> key, Function<String, Spot> spot, Join<T> join) {
    interface Join<T> {
        T join(Spot at, Optional<T> base, T mine, T theirs);
    }

    /// Elements with a name in a list that stands at a spot.
    static <T> Kin<T> at(Spot list, Function<? super T, String> key, Join<T> join) {
        return new Kin<>(key, name -> list.into(new Step.Named(name)), join);
    }
}
