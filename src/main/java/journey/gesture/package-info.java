/// What does the pointer mean? Input goes in, the next gesture and what is to be done come out; no window is needed.
@NullMarked
package journey.gesture;

import org.jspecify.annotations.NullMarked;
