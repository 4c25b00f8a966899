package journey.paint;

import journey.plan.Word;

/// The sheet that a PDF has: the board's own size, or paper that lies on its long side. Whatever the sheet, there is one.
public enum Page implements Word {
    BOARD(0, 0), A4(841.89, 595.276), A3(1190.551, 841.89), LETTER(792, 612);

    private final double width;
    private final double height;

    Page(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// In points, a 72nd of an inch; 0 for the board's own size.
    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
