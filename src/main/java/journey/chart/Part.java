package journey.chart;

import java.util.List;
import java.util.Optional;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;

/// Something that a picture says at one place.
///
/// @param name   of the part, as no other part of the picture has it
/// @param spoken what a screen reader says of it
/// @param deed   what a click on it does
/// @param tip    what is said while the pointer rests on it
record Part(String name, Role role, Rect place, String spoken, Optional<Deed> deed, Optional<String> tip, List<? extends Mark> marks) {
    private static final double ROOM = 8;

    Part {
        marks = List.copyOf(marks);
    }

    static Part of(String name, Role role, Rect place, String spoken, List<? extends Mark> marks) {
        return new Part(name, role, place, spoken, Optional.empty(), Optional.empty(), marks);
    }

    Part doing(Deed what) {
        return new Part(name, role, place, spoken, Optional.of(what), tip, marks);
    }

    /// With room beside its texts, so that a ring around it does not touch them.
    Part roomy() {
        return new Part(name, role, new Rect(place.x() - ROOM, place.y(), place.width() + 2 * ROOM, place.height()), spoken, deed, tip, marks);
    }

    Part saying(String more) {
        return new Part(name, role, place, spoken, deed, Optional.of(more), marks);
    }
}
