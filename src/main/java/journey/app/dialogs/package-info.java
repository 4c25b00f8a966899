/// What does the window ask? Questions, the choice of files, the export with its preview, and what stands in the help menu. Every dialog
/// takes its colours from the window that it belongs to.
@NullMarked
package journey.app.dialogs;

import org.jspecify.annotations.NullMarked;
