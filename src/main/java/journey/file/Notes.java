package journey.file;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Phrase;

/// Collects findings while a file is read, and knows where in it the reader is.
final class Notes {
    private final List<Finding> found = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();
    private int more;
    private int changes;

    void into(Object keyOrIndex) {
        path.add(keyOrIndex);
    }

    void out() {
        path.removeLast();
    }

    /// Something that is written back as it is.
    void kept(String key, Object... args) {
        add(new Finding(pointer(), "", Phrase.of(key, args), Finding.Cost.KEPT));
    }

    /// Something that was left out or changed.
    void changed(String key, Object... args) {
        add(new Finding(pointer(), "", Phrase.of(key, args), Finding.Cost.CHANGED));
    }

    private void add(Finding finding) {
        if (finding.cost() == Finding.Cost.CHANGED) changes++;
        if (found.size() < Limits.FINDINGS) found.add(finding);
        else more++;
    }

    /// A moment to which [#about] and [#forget] refer.
    int now() {
        return found.size();
    }

    /// Everything found since a moment was about the thing of this name.
    void about(int moment, String name) {
        for (int i = moment; i < found.size(); i++) {
            var one = found.get(i);
            if (one.about().isEmpty()) found.set(i, new Finding(one.at(), name, one.what(), one.cost()));
        }
    }

    /// Forgets what was found since a moment: the piece is read again, or kept as it is.
    void forget(int moment) {
        var since = found.subList(moment, found.size());
        for (var one : since) if (one.cost() == Finding.Cost.CHANGED) changes--;
        since.clear();
    }

    int count() {
        return found.size() + more;
    }

    Finding.Cost cost() {
        return changes > 0 ? Finding.Cost.CHANGED : Finding.Cost.KEPT;
    }

    List<Finding> list() {
        var all = new ArrayList<>(found);
        if (more > 0) all.add(new Finding("", "", Phrase.of("file.found.more", more), Finding.Cost.KEPT));
        return all;
    }

    /// Forgets where the reader was, after it had to give up there.
    void toRoot() {
        path.clear();
    }

    private String pointer() {
        var text = new StringBuilder();
        for (var step : path) text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        return text.toString();
    }
}
