/// Two plans beside each other in a window of their own: the board of both, and the list of all that differs. [journey.app.compare.CompareWindow]
/// is where others begin.
@NullMarked
package journey.app.compare;

import org.jspecify.annotations.NullMarked;
