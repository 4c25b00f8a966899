/// Shows any board in a window: pixels drawn by the painter of the exports, panning, zooming, and above them light nodes by which the
/// keyboard, screen readers and tests reach the figures by name.
@NullMarked
package journey.app.surface;

import org.jspecify.annotations.NullMarked;
