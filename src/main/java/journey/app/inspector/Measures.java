package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Stage;

/// The figures of the forecast that a metric can be about, each by a sentence instead of by its path in the file.
final class Measures {
    private static final List<String> OF_STAGE = List.of("people", "onward", "back");
    private static final List<String> OF_PLAN = List.of("revenue", "cost", "profit", "cac", "ltv", "ltv-cac", "payback");

    private Measures() {}

    static Editor editor(Reach reach, Cell<String> cell) {
        return new ChoiceEditor<>(reach, cell, () -> all(reach), figure -> figure.map(path -> name(reach, path))
                .orElseGet(() -> reach.say("field.undecided")), Optional.empty());
    }

    private static List<String> all(Reach reach) {
        var all = new ArrayList<String>();
        for (var what : OF_STAGE)
            for (var stage : Stage.ALL) all.add(stage.word() + "/" + what);
        reach.plan().offers().filter(offer -> offer.fields().has(CardFields.TAKE)).forEach(offer -> all.add(offer.id() + "/take"));
        all.addAll(OF_PLAN);
        return all;
    }

    /// A path that means nothing here is shown as it stands.
    private static String name(Reach reach, String path) {
        var cut = path.indexOf('/');
        if (cut < 0) return OF_PLAN.contains(path) ? reach.say("field.measures." + path) : path;
        var what = path.substring(cut + 1);
        var where = path.substring(0, cut);
        var stage = Stage.of(where);
        if (stage.isPresent()) return OF_STAGE.contains(what) ? reach.say("field.measures." + what, stage.get()) : path;
        if (!what.equals("take") || !Id.isOne(where)) return path;
        return reach.plan().card(new Id(where)).map(Card::title).map(title -> reach.say("field.measures.take", title)).orElse(path);
    }
}
