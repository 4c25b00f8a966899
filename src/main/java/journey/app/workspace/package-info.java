/// What is open in a window? One mutable cell, [journey.app.workspace.Workspace]: the history of a plan, its file, what is
/// selected. Everybody else reads its properties and asks it to perform edits.
@NullMarked
package journey.app.workspace;

import org.jspecify.annotations.NullMarked;
