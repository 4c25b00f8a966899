/// Where the program starts.
@NullMarked
package journey;

import org.jspecify.annotations.NullMarked;
