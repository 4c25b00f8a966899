/// What would be if? The forecast's pictures, and beside them other numbers for it that change nothing until they are applied.
@NullMarked
package journey.app.forecast;

import org.jspecify.annotations.NullMarked;
