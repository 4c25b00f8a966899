/// How do two people's plans join? [journey.merge.Merge] takes the plan that both began with and what each made of it, joins all that
/// does not collide and gives the rest as [journey.merge.Conflict]s. [journey.merge.Difference] says what changed from one plan to another.
///
/// All of it rests on one law, [journey.merge.Pick]: what only one side changed is taken from that side. It is asked of the whole plan first,
/// then of ever smaller parts: a card, a field, a reading. What is told apart by a name (cards, links, readings by their day, tags) is
/// joined one by one; what is not is one value. The order of a list is joined apart from what stands in it, by [journey.merge.Order].
@NullMarked
package journey.merge;

import org.jspecify.annotations.NullMarked;
