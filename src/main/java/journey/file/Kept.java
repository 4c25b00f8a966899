package journey.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import journey.plan.Unknown;

/// The places of what is not known. An unknown field is kept after the last known field before it that is there; a known field whose
/// value is not understood, at its own place; what stands inside a value without a bag of its own, in the bag around it, both
/// keys with the outer one in front.
final class Kept {
    private Kept() {}

    /// The same fields in the order in which they are written, each after a key that is written too: what a reader of the
    /// written file would find. What was not understood under a key gives way to what is known there.
    ///
    /// @param isThere whether a known key is written
    static List<Unknown> inOrder(List<Unknown> list, Form form, Predicate<String> isThere) {
        if (list.isEmpty()) return list;
        var misunderstood = list.stream().map(Unknown::key).filter(form::knows).collect(Collectors.toSet());
        Predicate<String> stands = key -> isThere.test(key) || misunderstood.contains(key);
        var sorted = new ArrayList<Unknown>(list.size());
        for (var one : list) {
            if (form.knows(one.key()) && isThere.test(one.key())) continue;
            sorted.add(isInside(one) ? one : new Unknown(one.key(), one.json(), last(form, stands, anchor(one, form))));
        }
        sorted.sort(Comparator.comparingInt(one -> rank(one, form)));
        return sorted;
    }

    /// The place after which it stands.
    private static int anchor(Unknown one, Form form) {
        return form.knows(one.key()) ? form.place(one.key()) - 1 : form.place(one.after());
    }

    private static String last(Form form, Predicate<String> stands, int place) {
        for (int i = place; i >= 0; i--) if (stands.test(form.keys().get(i))) return form.keys().get(i);
        return "";
    }

    private static int rank(Unknown one, Form form) {
        if (isInside(one)) return 2 * form.place(outer(one));
        return form.knows(one.key()) ? 2 * form.place(one.key()) : 2 * form.place(one.after()) + 1;
    }

    private static boolean isInside(Unknown one) {
        return one.after().indexOf('/') >= 0;
    }

    private static String outer(Unknown one) {
        return one.after().substring(0, one.after().indexOf('/'));
    }

    /// What stands inside the value of a key, with the keys that it has there.
    static List<Unknown> inside(List<Unknown> list, String outer) {
        if (list.isEmpty()) return list;
        var prefix = outer + "/";
        return list.stream().filter(one -> one.after().startsWith(prefix))
                .map(one -> new Unknown(one.key().substring(prefix.length()), one.json(), one.after().substring(prefix.length()))).toList();
    }

    /// The other way: fields inside the value of a key, with the keys that they have in the bag around it.
    static List<Unknown> under(String outer, List<Unknown> list) {
        return list.stream().map(one -> new Unknown(outer + "/" + one.key(), one.json(), outer + "/" + one.after())).toList();
    }

    /// What follows a key directly in this object.
    static List<Unknown> after(String key, List<Unknown> list, Form form) {
        return list.stream().filter(one -> one.after().equals(key) && !form.knows(one.key())).toList();
    }

    /// What followed a key that this object cannot have; it is written last.
    static List<Unknown> astray(List<Unknown> list, Form form) {
        return list.stream().filter(one -> !one.after().isEmpty() && !isInside(one) && !form.knows(one.after()) && !form.knows(one.key())).toList();
    }
}
