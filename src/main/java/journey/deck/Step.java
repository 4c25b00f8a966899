package journey.deck;

import journey.plan.Id;

/// Where somebody is who shows a deck. Slides are counted from 0.
public sealed interface Step {

    /// A slide, all of it clear.
    record OfSlide(int slide) implements Step {}

    /// One card of a slide, which stands out while the others stand back.
    ///
    /// @param number its place among the cards of its stage, counted from 1
    /// @param count  how many cards its stage has
    record OfCard(int slide, Id card, int number, int count) implements Step {}

    /// After the last card: nothing is left to show.
    record End() implements Step {}
}
