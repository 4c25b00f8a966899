package journey.app.inspector;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Stage;

/// Offers, while somebody types, what the plan already says in the same field, so that one owner is not written in three ways.
final class Suggesting {
    private static final int MOST = 8;

    private Suggesting() {}

    static void usedBefore(Reach reach, TextField input, Field<?> field) {
        new Completion<>(input, typed -> matching(reach, field, typed.strip().toLowerCase(Locale.ROOT)), text -> text, text -> {
            input.setText(text);
            input.end();
        });
    }

    private static List<String> matching(Reach reach, Field<?> field, String typed) {
        return typed.isEmpty() ? List.of() : used(reach, field)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(typed) && !text.equalsIgnoreCase(typed)).limit(MOST).toList();
    }

    private static Stream<String> used(Reach reach, Field<?> field) {
        var plan = reach.plan();
        var cards = plan.cards().stream().map(card -> card.fields().get(field));
        var stages = Stage.ALL.stream().map(stage -> plan.stage(stage).fields().get(field));
        return (field == CardFields.OWNER ? Stream.concat(cards, stages) : cards)
                .flatMap(value -> value.stream()).map(Object::toString).distinct().sorted(String.CASE_INSENSITIVE_ORDER);
    }
}
