/// What does the plan promise? The arithmetic of people and money along a journey.
///
/// [journey.forecast.Inputs] reads from a plan what somebody put in, each number with the place where it stands, and says with a
/// [journey.forecast.Gap] what is missing or makes no sense: a share is never multiplied by people of whom it does not speak.
/// [journey.forecast.Forecast] reckons in closed form with the likely value of each input, which anybody can redo by hand;
/// [journey.forecast.Draws] lets every uncertain input vary ten thousand times and tells how wide the figures spread and how likely
/// each target is. [journey.forecast.Sensitivity] shows what matters most, [journey.forecast.GoalSeek] what an input would have to be,
/// and [journey.forecast.Changes] what a scenario assumes otherwise.
///
/// All of it is pure: no clock, no thread, and dice of its own, so that a file gives the same picture on every machine.
@NullMarked
package journey.forecast;

import org.jspecify.annotations.NullMarked;
