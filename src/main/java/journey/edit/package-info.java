/// What can a planner do to a plan? An [journey.edit.Edit] is a value with one pure function; a [journey.edit.History] remembers the
/// plans between edits, so that each can be undone by name.
@NullMarked
package journey.edit;

import org.jspecify.annotations.NullMarked;
