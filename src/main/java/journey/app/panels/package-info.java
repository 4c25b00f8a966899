/// What else is there to see of a plan? The list of problems with what mends them, the table of targets, what a lens finds, the charts, and the
/// outline: the whole plan as a tree, for those who would rather read than look.
@NullMarked
package journey.app.panels;

import org.jspecify.annotations.NullMarked;
