/// What else do we speak? Tables of readings, as spreadsheets and other programs write them, come in here.
@NullMarked
package journey.exchange;

import org.jspecify.annotations.NullMarked;
