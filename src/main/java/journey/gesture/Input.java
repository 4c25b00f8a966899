package journey.gesture;

import java.util.Set;
import journey.layout.Point;

/// What the pointer does. Points are on the board, so they also move when the board is scrolled under a pointer that rests.
public sealed interface Input {
    enum Button { PRIMARY, MIDDLE, SECONDARY }

    record Press(Point at, Target on, Button button, Set<Held> held, int clicks) implements Input {
        public Press {
            held = Set.copyOf(held);
        }
    }

    record Move(Point at, Target on, Set<Held> held) implements Input {
        public Move {
            held = Set.copyOf(held);
        }
    }

    record Release(Point at, Target on, Set<Held> held) implements Input {
        public Release {
            held = Set.copyOf(held);
        }
    }

    /// Esc, or the window losing the pointer.
    record Cancel() implements Input {}
}
