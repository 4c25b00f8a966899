/// What does a plan say in words? Its stages, cards and figures told in words, in the plan's own language, whatever medium they are then
/// written in; and who does what in which week.
@NullMarked
package journey.report;

import org.jspecify.annotations.NullMarked;
