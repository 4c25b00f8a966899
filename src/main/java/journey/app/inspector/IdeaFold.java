package journey.app.inspector;

import java.util.List;
import java.util.Map;
import journey.guide.Fitting;
import journey.guide.Ideas;
import journey.plan.CardType;
import journey.plan.Stage;

/// The ideas of one sort for a stage, under a heading that folds and says how many of them the plan has.
final class IdeaFold {
    private final Guided guided;
    private final CardType type;
    private final String key;
    private final Fold fold;
    private List<IdeaRow> rows = List.of();
    private Stage stage = Stage.AWARE;

    IdeaFold(Guided guided, CardType type, Map<String, Boolean> folds, Fold.State atFirst) {
        this.guided = guided;
        this.type = type;
        key = "field.ideas." + type.word();
        fold = new Fold(guided.reach(), key, folds, atFirst);
        fold.getStyleClass().add("ideas-fold");
    }

    Fold node() {
        return fold;
    }

    void show(Stage now, Fitting plan) {
        if (rows.isEmpty() || now != stage) {
            stage = now;
            rows = Ideas.of(now, type).stream().map(idea -> new IdeaRow(guided, idea)).toList();
            fold.setRows(rows);
        }
        var held = rows.stream().filter(row -> row.show(plan)).count();
        fold.setText(guided.reach().say("field.ideas.count", guided.reach().say(key), held, rows.size()));
        fold.fit();
    }
}
