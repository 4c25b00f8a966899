package journey.paint;

import java.util.Optional;
import journey.pages.Paper.Size;
import journey.pages.Paper;
import journey.plan.Word;

/// The sheet that a PDF of one board has: the board's own size, or paper that lies on its long side. Whatever the sheet, there is one.
public enum Page implements Word {
    BOARD(Optional.empty()), A4(Optional.of(Size.A4)), A3(Optional.of(Size.A3)), LETTER(Optional.of(Size.LETTER));

    private final Optional<Paper> paper;

    Page(Optional<Size> size) {
        paper = size.map(Paper::of).map(Paper::landscape);
    }

    /// Paper that lies on its long side; nothing for the board's own size.
    public Optional<Paper> paper() {
        return paper;
    }

    /// In points, a 72nd of an inch; 0 for the board's own size.
    double width() {
        return paper.map(Paper::width).orElse(0.0) * Sheet.POINTS;
    }

    double height() {
        return paper.map(Paper::height).orElse(0.0) * Sheet.POINTS;
    }
}
