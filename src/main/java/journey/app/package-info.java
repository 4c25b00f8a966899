/// The program in a window: it wires the parts together and is the only place that knows them all.
@NullMarked
package journey.app;

import org.jspecify.annotations.NullMarked;
