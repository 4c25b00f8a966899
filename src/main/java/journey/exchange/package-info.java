/// What else do we speak? Tables of readings, as spreadsheets and other programs write them, come in here. Pages, documents, tables and
/// canvases for others go out, and what was handed on with its plan inside is taken for that plan again.
@NullMarked
package journey.exchange;

import org.jspecify.annotations.NullMarked;
