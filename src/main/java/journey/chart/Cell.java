package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Tone;

/// A figure in a table: it ends at the edge of its column, and may have a sign before it.
record Cell(String text, Face face, Tone tone, Optional<Sign> sign) {

    /// What stands before a figure, given by its middle.
    interface Sign {
        /// How much room a sign takes across, with a gap after it.
        double ROOM = 13;

        List<Mark> at(double x, double y);
    }

    static Cell of(String text, Face face, Tone tone) {
        return new Cell(text, face, tone, Optional.empty());
    }

    Cell signed(Sign one) {
        return new Cell(text, face, tone, Optional.of(one));
    }

    double width() {
        return Line.of(text, face).width() + (sign.isPresent() ? Sign.ROOM : 0);
    }

    /// @param top of its line
    List<Mark> endingAt(double right, double top, double room) {
        var line = Paragraph.line(text, face, tone, room - (sign.isPresent() ? Sign.ROOM : 0));
        var marks = new ArrayList<Mark>(line.endingAt(right, top));
        sign.ifPresent(one -> marks.addAll(one.at(right - line.width() - Sign.ROOM + 4, top + face.size() * 0.64)));
        return marks;
    }
}
