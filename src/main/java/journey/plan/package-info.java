/// What is a plan? An immutable [journey.plan.Plan]: settings, audiences, eight stages, cards in their order on the board, and
/// the links between them. Everything that a plan holds is a value, and two plans that say the same are equal.
///
/// What a part can hold is told once, in a list of [journey.plan.Field]s: reading, writing, the inspector, searching and merging
/// all follow those lists, so a new field is one line here. What the file held and this program does not know stays
/// with its part as [journey.plan.Unknown].
@NullMarked
package journey.plan;

import org.jspecify.annotations.NullMarked;
