/// How is a plan shown to a room? A deck is walked through card by card on a whole screen, with the speaker's notes on another where there
/// is one. [journey.app.present.Presentation] opens the windows, [journey.app.present.Talk] is what changes while somebody speaks.
@NullMarked
package journey.app.present;

import org.jspecify.annotations.NullMarked;
