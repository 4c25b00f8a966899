/// How do two plans differ, and what does it do? [journey.compare.Comparison] is two plans side by side: what changed in words, which findings
/// went and came, and what becomes of the forecast. [journey.compare.Both] puts them on one board; [journey.compare.ComparisonSheet] is the
/// whole as one drawing, ready to be handed on.
@NullMarked
package journey.compare;

import org.jspecify.annotations.NullMarked;
