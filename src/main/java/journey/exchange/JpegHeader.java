package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import journey.layout.Picture;

/// What a JPEG says of itself, segment by segment. What it is drawn from are its tables, its frame and its scans; of the rest the two segments
/// are kept that name its colours.
final class JpegHeader {
    private static final int FRAME = 8;
    /// Of scans. Each can go over the whole picture again, and a few bytes are enough for one; programs write about ten.
    private static final int MOST = 20;
    private static final int JFIF = 16;

    private final String name;
    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;

    static boolean begins(byte[] file) {
        return PictureFile.stands(file, 0, "\u00ff\u00d8\u00ff");
    }

    JpegHeader(String name, byte[] file) {
        this.name = name;
        this.file = file;
    }

    private int at(int index) {
        return file[index] & 0xFF;
    }

    private int pair(int index) {
        return at(index) << 8 | at(index + 1);
    }

    Chosen checked() {
        kept.write(file, 0, 2);
        for (int at = 2; at + 1 < file.length; ) {
            if (at(at) != 0xFF) return PictureFile.refused("broken", name);
            var marker = at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) return ended(at);
            if (at + 3 >= file.length) break;
            var end = at + 2 + pair(at + 2);
            if (pair(at + 2) < 2) return PictureFile.refused("broken", name);
            if (end > file.length) break;
            var wrong = segment(marker, at, end);
            if (wrong.isPresent()) return wrong.get();
            at = marker == 0xDA ? scanned(at, end) : end;
        }
        return PictureFile.refused("cut-off", name);
    }

    private Chosen ended(int at) {
        if (scans == 0) return PictureFile.refused("broken", name);
        kept.write(file, at, 2);
        return PictureFile.good(Picture.Kind.JPEG, width, height, kept.toByteArray());
    }

    /// Keeps a segment that is needed.
    private Optional<Chosen> segment(int marker, int at, int end) {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> {
                kept.write(file, at, end - at);
                return frame(at + 4, end);
            }
            case 0xC4, 0xDB, 0xDD -> kept.write(file, at, end - at);
            case 0xDA -> {
                if (width == 0 || ++scans > MOST) return Optional.of(PictureFile.refused("broken", name));
            }
            case 0xE0 -> {
                if (end - at >= JFIF + 2 && PictureFile.stands(file, at + 4, "JFIF\0")) jfif(at);
            }
            case 0xEE -> {
                if (PictureFile.stands(file, at + 4, "Adobe")) kept.write(file, at, end - at);
            }
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDE, 0xDF -> {
                return Optional.of(PictureFile.refused("rare-jpeg", name));
            }
            case 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEF, 0xFE -> {}
            default -> {
                return Optional.of(PictureFile.refused("broken", name));
            }
        }
        return Optional.empty();
    }

    /// Without the preview that may stand in it.
    private void jfif(int at) {
        kept.write(file, at, 2);
        kept.write(0);
        kept.write(JFIF);
        kept.write(file, at + 4, JFIF - 4);
        kept.write(0);
        kept.write(0);
    }

    private Optional<Chosen> frame(int at, int end) {
        if (end - at < FRAME - 2 || width > 0) return Optional.of(PictureFile.refused("broken", name));
        var parts = at(at + 5);
        if (at(at) != 8) return Optional.of(PictureFile.refused("rare-jpeg", name));
        if (parts == 4) return Optional.of(PictureFile.refused("cmyk", name));
        if (parts != 1 && parts != 3 || end - at != FRAME - 2 + 3 * parts) return Optional.of(PictureFile.refused("broken", name));
        height = pair(at + 1);
        width = pair(at + 3);
        return PictureFile.size(name, width, height);
    }

    /// Keeps a scan and the pixels behind it, and says where they end.
    private int scanned(int at, int end) {
        var next = end;
        while (next + 1 < file.length && !(at(next) == 0xFF && at(next + 1) != 0 && at(next + 1) != 0xFF && (at(next + 1) < 0xD0 || at(next + 1) > 0xD7))) next++;
        kept.write(file, at, next - at);
        return next;
    }
}
