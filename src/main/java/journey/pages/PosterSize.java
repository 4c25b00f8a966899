package journey.pages;

/// How large a poster is to be.
public sealed interface PosterSize {
    /// As large as so many sheets beside and below each other allow.
    record Sheets(int columns, int rows) implements PosterSize {
        public Sheets {
            if (columns < 1 || rows < 1 || columns > MOST || rows > MOST) throw new IllegalArgumentException(columns + " x " + rows);
        }
    }

    /// As large as so many sheets beside each other allow, and as many below as that takes.
    record Across(int columns) implements PosterSize {
        public Across {
            if (columns < 1 || columns > MOST) throw new IllegalArgumentException("" + columns);
        }
    }

    /// So many times its own size, on as many sheets as that takes.
    record Scale(double scale) implements PosterSize {
        public Scale {
            if (!(scale > 0 && scale <= LARGEST)) throw new IllegalArgumentException("scale " + scale);
        }
    }

    /// Its own size, in which the smallest letters are of seven and a half points.
    PosterSize READABLE = new Scale(1);
    int MOST = 40;
    double LARGEST = 16;
}
