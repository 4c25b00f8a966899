/// How is what a plan means drawn? A plan goes in, and a [journey.layout.Board] comes out, made of the board's own marks: so the
/// window, PNG, SVG and PDF show charts as they show the board. Beside the board stands what a click on each part means.
@NullMarked
package journey.chart;

import org.jspecify.annotations.NullMarked;
