package journey.handout;

/// How large a picture is.
public sealed interface Size {
    /// The factor for a drawing of this width.
    double scale(double width);

    /// As many pixels as the board has units, times a factor.
    record Times(double factor) implements Size {
        @Override
        public double scale(double width) {
            return factor;
        }
    }

    /// So many pixels wide.
    record Wide(int pixels) implements Size {
        @Override
        public double scale(double width) {
            return pixels / width;
        }
    }
}
