package journey.pages;

import java.util.List;

/// What stands at the top of a leaf.
///
/// @param top   how far from the edge of the paper it begins
/// @param first on the first leaf of a part
/// @param again on those on which the part goes on
record Head(double top, List<Strip> first, List<Strip> again) {
    Head {
        first = List.copyOf(first);
        again = List.copyOf(again);
    }
}
