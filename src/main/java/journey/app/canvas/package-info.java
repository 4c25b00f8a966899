/// The editing board: a surface that shows the plan, with selection, gestures, keys, the title field over a card, the clipboard and the
/// menu. What is changed is said as edits to the workspace; nothing else is kept here but what the pointer is doing.
@NullMarked
package journey.app.canvas;

import org.jspecify.annotations.NullMarked;
