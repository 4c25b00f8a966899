package journey.pages;

/// How large a poster is to be: as large as so many sheets beside each other allow, and as many below as that takes.
public record PosterSize(int across) {
    public static final int MOST = 40;

    public PosterSize {
        if (across < 1 || across > MOST) throw new IllegalArgumentException("" + across);
    }
}
