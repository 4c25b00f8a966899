package journey.file;

import java.io.IOException;

/// Reads an object whose first key, or first two, are its own and are texts.
final class Pair extends PartReader {
    private final String first;
    private String one = "";
    private String other = "";

    private Pair(Tokens in, Form form) {
        super(in, form);
        first = form.keys().getFirst();
    }

    static Draft.OfAudience audience(Tokens in, int index) throws IOException {
        var reader = new Pair(in, PlanReader.AUDIENCE);
        var fields = reader.read();
        return new Draft.OfAudience(index, reader.one, fields);
    }

    static Draft.OfLink link(Tokens in, int index) throws IOException {
        var reader = new Pair(in, PlanReader.LINK);
        var fields = reader.read();
        return new Draft.OfLink(index, reader.one, reader.other, fields);
    }

    static Draft.OfPutAside putAside(Tokens in, int index) throws IOException {
        var reader = new Pair(in, PlanReader.PUT_ASIDE);
        var fields = reader.read();
        return new Draft.OfPutAside(index, reader.one, reader.other, fields);
    }

    @Override
    boolean own(String key) throws IOException {
        var text = in.now().isScalarValue() ? in.scalar().text() : "";
        if (key.equals(first)) one = text;
        else other = text;
        if (!in.now().isScalarValue()) in.parser().skipChildren();
        return true;
    }
}
