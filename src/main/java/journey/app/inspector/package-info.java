/// What is selected, in all its fields? The [journey.app.inspector.Inspector] shows a sheet for the card, cards, stage, link or plan: rows of a
/// label, an editor and the reason why something typed is wrong. Each editor works on a [journey.app.inspector.Cell], one value of the
/// plan that may be read and put, and there is one kind of editor for each [journey.plan.Kind].
@NullMarked
package journey.app.inspector;

import org.jspecify.annotations.NullMarked;
