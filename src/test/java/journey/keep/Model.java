package journey.keep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;

/// What of a plan a soak looks at, reckoned without the plan's own code: for each card its stage and some texts.
record Model(SortedMap<String, SortedMap<String, String>> cards) {
    static final Map<String, Field<String>> FIELDS = Map.of("title", CardFields.TITLE, "text", CardFields.TEXT, "owner", CardFields.OWNER);
    static final String STAGE = "stage";

    /// What two people's models come to.
    ///
    /// @param asked   how many values somebody has to choose
    /// @param doubled cards of theirs that get a fresh id: both brought the same one back, by undoing, and it is not the same any more
    record Joined(Model model, int asked, List<SortedMap<String, String>> doubled) {

        /// With the cards of a joined plan that nobody had before, if they are those that are doubled.
        Model with(Model fresh) {
            var all = new TreeMap<>(model.cards);
            var more = new ArrayList<SortedMap<String, String>>();
            fresh.cards.forEach((id, values) -> {
                if (all.putIfAbsent(id, values) == null) more.add(values);
            });
            return new HashSet<>(more).equals(new HashSet<>(doubled)) && more.size() == doubled.size() ? new Model(all) : model;
        }
    }

    Model {
        cards = Collections.unmodifiableSortedMap(cards);
    }

    static Model of(Plan plan) {
        var cards = new TreeMap<String, SortedMap<String, String>>();
        for (var card : plan.cards()) cards.put(card.id().value(), of(card));
        return new Model(cards);
    }

    private static SortedMap<String, String> of(Card card) {
        var values = new TreeMap<>(Map.of(STAGE, card.stage().word()));
        FIELDS.forEach((name, field) -> card.fields().get(field).ifPresent(text -> values.put(name, text)));
        return values;
    }

    Model with(Id id, String name, String value) {
        var all = new TreeMap<>(cards);
        var values = new TreeMap<>(all.getOrDefault(id.value(), new TreeMap<>()));
        values.put(name, value);
        all.put(id.value(), values);
        return new Model(all);
    }

    Model with(Id id, Stage stage, String title) {
        return with(id, STAGE, stage.word()).with(id, "title", title);
    }

    Model without(Id id) {
        var all = new TreeMap<>(cards);
        all.remove(id.value());
        return new Model(all);
    }

    static Joined joined(Model base, Model mine, Model theirs) {
        var all = new TreeMap<String, SortedMap<String, String>>();
        var asked = 0;
        var doubled = new ArrayList<SortedMap<String, String>>();
        var ids = new TreeSet<>(mine.cards.keySet());
        ids.addAll(theirs.cards.keySet());
        for (var id : ids) {
            var before = Optional.ofNullable(base.cards.get(id));
            var here = Optional.ofNullable(mine.cards.get(id));
            var there = Optional.ofNullable(theirs.cards.get(id));
            if (before.isEmpty() && here.isPresent() && there.isPresent() && !here.equals(there)) {
                all.put(id, here.get());
                doubled.add(there.get());
            } else if (here.isPresent() && there.isPresent()) {
                var values = new TreeMap<String, String>();
                asked += joined(before.orElse(new TreeMap<>()), here.get(), there.get(), values);
                all.put(id, values);
            } else {
                var left = here.or(() -> there).orElseThrow();
                if (before.filter(left::equals).isPresent()) continue; // the other one deleted it
                all.put(id, left);
                if (before.isPresent()) asked++;
            }
        }
        return new Joined(new Model(all), asked, doubled);
    }

    private static int joined(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, Map<String, String> into) {
        var asked = 0;
        var names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        for (var name : names) {
            var before = Optional.ofNullable(base.get(name));
            var here = Optional.ofNullable(mine.get(name));
            var there = Optional.ofNullable(theirs.get(name));
            var isTorn = !here.equals(there) && !here.equals(before) && !there.equals(before);
            if (isTorn) asked++;
            (here.equals(before) ? there : here).ifPresent(value -> into.put(name, value));
        }
        return asked;
    }
}
