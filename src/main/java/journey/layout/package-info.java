/// Where does everything go? A plan and a view of it go in, a [journey.layout.Board] comes out: a list of figures made of marks. The
/// window and every export draw that one list, so what is seen is what is handed on. Nothing here knows a medium.
@NullMarked
package journey.layout;

import org.jspecify.annotations.NullMarked;
