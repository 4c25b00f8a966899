/// How do marks look off screen? The painters of pixels, SVG and PDF, and the export that writes them to a file. All three read the
/// bundled TrueType fonts themselves and draw the same outlines, so that media differ in nothing but their medium. Slides are another
/// matter: there marks become shapes and texts that people go on with, in the fonts that they have. Neither JavaFX nor the toolkit of
/// java.desktop is loaded for it; only scripts that need shaping ask the latter’s font package, and only pictures are decoded by it.
@NullMarked
package journey.paint;

import org.jspecify.annotations.NullMarked;
