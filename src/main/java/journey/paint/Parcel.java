package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of many parts in a zip, most of them XML, as office programs have it. The same parts make the same bytes: all of them are as old as zip is.
final class Parcel {
    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LEVEL = 5;

    private final ZipOutputStream zip;

    /// @param out stays open
    Parcel(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    interface Part {
        void writeTo(Markup out) throws IOException;
    }

    void put(String name, Part part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        zip.putNextEntry(entry);
        var out = new Markup(zip);
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        part.writeTo(out);
        out.line();
        zip.closeEntry();
    }

    /// A part that is packed already and stands as it is.
    void put(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
