/// What is shown to people slide by slide? A plan and a view of it go in, a [journey.deck.Deck] comes out: slides, each a board with a
/// title and with what its speaker wants to know. Nothing here knows a medium.
@NullMarked
package journey.deck;

import org.jspecify.annotations.NullMarked;
