package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import journey.plan.Stage;

/// Finds what is whole in a file that breaks off or is broken: goes from bracket to bracket behind the place where reading stopped and
/// takes each whole object that looks like a card, a link or a finding put aside. What lies between is listed by its lines.
final class Salvage {
    /// What a try that fails counts, so that a file of nothing but brackets ends soon.
    private static final int FAILED_TRY = 100;

    private final byte[] utf8;
    private final PlanReader plan;
    private final Notes notes;
    private long spent;
    private int gap = -1;

    private Salvage(byte[] utf8, PlanReader plan, Notes notes) {
        this.utf8 = utf8;
        this.plan = plan;
        this.notes = notes;
    }

    static void rest(byte[] utf8, PlanReader plan, Notes notes) {
        notes.toRoot();
        plan.backToCards();
        new Salvage(utf8, plan, notes).run(plan.wholeUntil);
    }

    private void run(int from) {
        var at = next(from);
        while (at < utf8.length && spent < Limits.VALUES) {
            var end = end(at);
            if (end < 0) {
                if (gap < 0) gap = at;
                at = next(at + 1);
            } else at = next(end);
        }
        list(utf8.length);
    }

    private int next(int from) {
        var at = from;
        while (at < utf8.length && utf8[at] != '{') at++;
        return at;
    }

    /// Reads the object at a place, if it is whole.
    ///
    /// @return where it ends, -1 if it is not whole
    private int end(int at) {
        var keys = new HashSet<String>();
        int end;
        try (var in = Tokens.of(utf8, at, utf8.length, new Notes())) {
            try {
                in.next();
                while (in.next() == JsonToken.FIELD_NAME) {
                    if (keys.size() < Limits.DEPTH) keys.add(in.parser().currentName());
                    in.next();
                    in.parser().skipChildren();
                }
                end = in.end();
            } finally {
                spent += in.parser().currentTokenCount();
            }
            take(at, end, keys);
            return end;
        } catch (IOException e) {
            spent += FAILED_TRY;
            return -1; // not whole: that is what was asked
        }
    }

    private void take(int at, int end, Set<String> keys) throws IOException {
        if (keys.contains("stage") && keys.contains("type")) list(at);
        try (var in = Tokens.of(utf8, at, end, notes)) {
            in.next();
            if (keys.contains("stage") && keys.contains("type"))
                plan.cards.add(CardReader.read(in, plan.cards.size(), plan.cards.isEmpty() ? Stage.AWARE : plan.cards.getLast().stage()));
            else if (keys.contains("from") && keys.contains("to")) plan.links.add(Pair.link(in, plan.links.size()));
            else if (keys.contains("rule") && keys.contains("at")) plan.putAside.add(Pair.putAside(in, plan.putAside.size()));
        }
    }

    /// Lists what was not whole up to here.
    private void list(int until) {
        if (gap < 0) return;
        var first = Spot.of(utf8, gap).line();
        var last = Spot.of(utf8, until).line();
        var title = titleIn(gap, until);
        var moment = notes.now();
        notes.changed("file.found.not-whole", first, last, title.isEmpty() ? 0 : 1, title);
        notes.about(moment, title);
        gap = -1;
    }

    /// The first title that stands in a piece that is not whole.
    private String titleIn(int from, int to) {
        try (var in = Tokens.of(utf8, from, to, new Notes())) {
            for (in.next(); in.now() != null; in.next())
                if (in.is(JsonToken.VALUE_STRING) && "title".equals(in.parser().currentName())) return Clean.text(in.parser().getText());
        } catch (IOException e) {
            return ""; // it broke before a title
        }
        return "";
    }
}
