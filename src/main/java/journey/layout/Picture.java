package journey.layout;

import java.util.Arrays;
import java.util.Base64;

/// A picture as its file has it, such as a logo: two are the same if their bytes are. It is as large as it says, and whoever makes one
/// has seen to it that it can be drawn.
public final class Picture {
    private final Kind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final int hash;

    /// The files that every medium can hold as they are.
    public enum Kind {
        PNG("png"), JPEG("jpeg");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /// How names of such files end, and their type of media as well.
        public String ending() {
            return ending;
        }
    }

    /// @param width  in pixels, as the height
    /// @param bytes  of the whole file
    public Picture(Kind kind, int width, int height, byte[] bytes) {
        if (width < 1 || height < 1) throw new IllegalArgumentException(width + " x " + height);
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
        hash = Arrays.hashCode(this.bytes);
    }

    public Kind kind() {
        return kind;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// The picture as an address that holds it.
    public String address() {
        return "data:image/" + kind.ending + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /// How large it is drawn: in its own shape, as large as the room allows and never larger than it has pixels.
    ///
    /// @return from the upper left corner of nothing
    public Rect within(double mostWidth, double mostHeight) {
        var scale = Math.min(1, Math.min(mostWidth / width, mostHeight / height));
        return new Rect(0, 0, width * scale, height * scale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && hash == that.hash && kind == that.kind && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return kind + " of " + width + " x " + height;
    }
}
