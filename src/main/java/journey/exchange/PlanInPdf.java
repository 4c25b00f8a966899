package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A plan in a PDF: a file attached to the document, which readers list as `plan.journey` and save. It is appended as an update, the way
/// in which PDFs are changed without being written anew, so that whatever wrote the pages need not know of it.
final class PlanInPdf {
    private static final String TYPE = "application/vnd.journey-plan";
    private static final String NAME = "(plan.journey)";
    private static final Pattern TAIL = Pattern.compile("trailer\\s*<<(.*)>>\\s*startxref\\s+([0-9]{1,10})\\s+%%EOF\\s*$", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("/Size ([0-9]{1,8})");
    private static final Pattern ROOT = Pattern.compile("/Root ([0-9]{1,8}) 0 R");
    private static final Pattern INFO = Pattern.compile("/Info [0-9]{1,8} 0 R");
    /// How far a dictionary is followed, and how many attachments are looked at: a file may name millions.
    private static final int FAR = 2048;
    private static final int MOST_TRIES = 20;

    private PlanInPdf() {}

    static byte[] put(byte[] pdf, byte[] plan) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var tail = found(TAIL, text.substring(Math.max(0, text.lastIndexOf("trailer"))));
        var size = Integer.parseInt(found(SIZE, tail.group(1)).group(1));
        var root = Integer.parseInt(found(ROOT, tail.group(1)).group(1));
        var update = new Update(pdf);
        var packed = Packed.of(plan);
        update.begin(root).text(catalog(text, place(text, Integer.parseInt(tail.group(2)), root), size + 1));
        update.begin(size).text("<</Type/EmbeddedFile/Subtype/" + TYPE.replace("/", "#2F") + "/Params<</Size " + plan.length + ">>/Filter/FlateDecode/Length " + packed.length
                + ">>stream\n")
                .bytes(packed).text("\nendstream\nendobj\n");
        update.begin(size + 1).text("<</Type/Filespec/F" + NAME + "/UF" + NAME + "/AFRelationship/Source/EF<</F " + size + " 0 R/UF " + size + " 0 R>>>>\nendobj\n");
        return update.end("<</Size " + (size + 2) + "/Root " + root + " 0 R" + found(INFO, tail.group(1)).group() + "/Prev " + tail.group(2) + ">>");
    }

    private static MatchResult found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalArgumentException("no PDF of ours: it lacks " + pattern);
        return matcher.toMatchResult();
    }

    /// Where an object begins, as the table says.
    private static int place(String text, int table, int number) {
        return Integer.parseInt(text.substring(text.indexOf('\n', table + 5) + 1 + 20 * number).substring(0, 10));
    }

    private static String catalog(String text, int from, int attachment) {
        var object = text.substring(text.indexOf("obj", from) + 4, text.indexOf("endobj", from)).strip();
        if (object.contains("/Names")) throw new IllegalArgumentException("a catalog that has names already");
        return object.substring(0, object.length() - 2) + "/Names<</EmbeddedFiles<</Names[" + NAME + " " + attachment + " 0 R]>>>>/AF[" + attachment + " 0 R]>>\nendobj\n";
    }

    /// What stands behind a PDF when it is changed: objects, and a table that says where they are.
    private static final class Update {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final StringBuilder table = new StringBuilder("xref\n");

        Update(byte[] pdf) {
            out.writeBytes(pdf);
        }

        Update begin(int number) {
            var place = Integer.toString(out.size());
            table.append(number).append(" 1\n").append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
            return text(number + " 0 obj\n");
        }

        Update text(String text) {
            return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        Update bytes(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        byte[] end(String trailer) {
            var start = out.size();
            return text(table + "trailer\n" + trailer + "\nstartxref\n" + start + "\n%%EOF\n").out.toByteArray();
        }
    }

    /// Looks for the attachment by what its dictionary says, from the end of the file: other programs may have written all around it anew.
    static Optional<byte[]> take(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var at = text.length();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            at = text.lastIndexOf("/EmbeddedFile", at - 1);
            if (at < 0) return Optional.empty();
            var stream = text.indexOf("stream", at);
            var object = text.lastIndexOf("obj", at);
            if (stream < 0 || object < 0 || stream - object > FAR || !names(text.substring(object, stream))) continue;
            var plan = Packed.open(pdf, afterLine(text, stream + "stream".length()));
            if (plan.isPresent()) return plan;
        }
        return Optional.empty();
    }

    /// A name may be written with its slash in letters of either size.
    private static boolean names(String dictionary) {
        return dictionary.contains("FlateDecode") && dictionary.replace("#2f", "/").replace("#2F", "/").replace("#2d", "-").replace("#2D", "-").contains(TYPE);
    }

    private static int afterLine(String text, int at) {
        var from = text.startsWith("\r", at) ? at + 1 : at;
        return text.startsWith("\n", from) ? from + 1 : from;
    }
}
