/// What makes a plan good? Rules look at a plan and name what is wrong, where, why it matters, and how it can be mended; each fix is an
/// edit, and one step for undo.
///
/// [journey.rule.Rules] is the catalogue and the way in. A rule is a line there and a method that turns the `View`, the plan sorted
/// once for all rules, into `Finding`s; the catalogue adds whose they are and how much they weigh. Fixes that add or move cards are
/// `Draft`ed on the `Tally` of what each stage holds, and are offered only if no new `Trouble` comes of them. Where two rules could speak
/// of one cause, the one that says less asks the `View` whether the other is on, and is silent.
///
/// A new rule is a method, its line in the catalogue, and its title, line, message and reason in the bundle `rule`.
@NullMarked
package journey.rule;

import org.jspecify.annotations.NullMarked;
