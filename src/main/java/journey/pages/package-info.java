/// How does a plan lie on paper? A plan and what is said of it go in, [journey.pages.Pages] come out: leaves of a size of paper, each a list
/// of figures in the order in which they are read, with what each is to its reader, and with the places that links and bookmarks lead to.
/// [journey.pages.PagedReport] is the whole plan to be read, [journey.pages.Poster] one board to be hung on a wall. Nothing here knows a medium.
@NullMarked
package journey.pages;

import org.jspecify.annotations.NullMarked;
