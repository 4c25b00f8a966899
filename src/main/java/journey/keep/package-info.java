/// How is nothing lost? What was not saved is in a journal, what was saved over is in the backups, both in the user's data folder; what
/// others do to the file is seen by its bytes, and who else has it open stands in a small file beside it. None of it needs a window, and
/// all of it may wait for a disk.
@NullMarked
package journey.keep;

import org.jspecify.annotations.NullMarked;
