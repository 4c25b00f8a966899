/// How do questions become a plan? The pane that asks the questions of [journey.interview], one at a time, beside the board.
@NullMarked
package journey.app.interview;

import org.jspecify.annotations.NullMarked;
