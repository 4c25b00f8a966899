/// What do we know of journeys? What each stage is for, what it asks, what usually stands there and by which other names people know
/// it; the lenses of other models, and what a plan holds through them; and the worked plans that ship. All of it is said in
/// phrases of the bundle `guide` and its neighbours, so that a board speaks its plan's language.
@NullMarked
package journey.guide;

import org.jspecify.annotations.NullMarked;
