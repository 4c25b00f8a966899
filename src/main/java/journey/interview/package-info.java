/// What would we ask somebody who starts with nothing? The questions of the interview, what a plan answers already, and what an answer
/// changes. It knows neither window nor file: an answer is an edit like any other.
@NullMarked
package journey.interview;

import org.jspecify.annotations.NullMarked;
