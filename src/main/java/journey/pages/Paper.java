package journey.pages;

import journey.plan.Word;

/// A sheet of paper, and how it lies.
public record Paper(Size size, Lie lie) {
    /// A board's unit is a pixel of a 96th of an inch.
    static final double UNITS_PER_MILLIMETRE = 96 / 25.4;

    /// The sizes that there are, each by its short and its long side in millimetres.
    public enum Size implements Word {
        A4(210, 297), A3(297, 420), LETTER(215.9, 279.4);

        private final double shortSide;
        private final double longSide;

        Size(double shortSide, double longSide) {
            this.shortSide = shortSide;
            this.longSide = longSide;
        }

        /// In millimetres.
        public double shortSide() {
            return shortSide;
        }

        public double longSide() {
            return longSide;
        }
    }

    public enum Lie implements Word { PORTRAIT, LANDSCAPE }

    public static Paper of(Size size) {
        return new Paper(size, Lie.PORTRAIT);
    }

    /// The same sheet on its long side.
    public Paper landscape() {
        return new Paper(size, Lie.LANDSCAPE);
    }

    /// In board units.
    public double width() {
        return UNITS_PER_MILLIMETRE * switch (lie) {
            case PORTRAIT -> size.shortSide();
            case LANDSCAPE -> size.longSide();
        };
    }

    public double height() {
        return UNITS_PER_MILLIMETRE * switch (lie) {
            case PORTRAIT -> size.longSide();
            case LANDSCAPE -> size.shortSide();
        };
    }
}
