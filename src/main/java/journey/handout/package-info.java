/// What is handed on? A plan becomes a file for others: a picture, pages, slides, a document, a table. The window and the command line ask
/// for it in the same words, so that both make the same file.
@NullMarked
package journey.handout;

import org.jspecify.annotations.NullMarked;
