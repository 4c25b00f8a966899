/// The program without a window: commands that read plans, say what they found, and end with a code that scripts can act on.
@NullMarked
package journey.cli;

import org.jspecify.annotations.NullMarked;
