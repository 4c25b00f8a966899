package journey.paint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import journey.layout.Mark;
import journey.layout.Picture;

/// The pictures of a document. Each is in the file once, however often it is drawn.
final class PdfPictures {
    private final Map<Picture, String> names = new LinkedHashMap<>();

    void draw(Mark.Picture mark, double alpha, PdfContent content) {
        var name = names.computeIfAbsent(mark.picture(), _ -> "I" + names.size());
        var rect = mark.rect();
        content.atStrength(alpha);
        content.raw("q ").number(rect.width()).raw("0 0 ").number(rect.height()).point(rect.x(), rect.bottom()).raw("cm/" + name + " Do Q\n");
    }

    /// Writes them, and gives the entry for the resources of whatever draws them; "" where there are none.
    String write(PdfFile file) throws IOException {
        if (names.isEmpty()) return "";
        var entry = new StringBuilder("/XObject<<");
        for (var one : names.entrySet()) entry.append('/').append(one.getValue()).append(' ').append(PdfPicture.write(one.getKey(), file)).append(" 0 R");
        return entry.append(">>").toString();
    }
}
