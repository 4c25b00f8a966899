package journey.pages;

import journey.plan.End;
import journey.plan.Id;
import journey.plan.Stage;

/// How the places of a document are called that links lead to.
final class Anchors {
    private Anchors() {}

    static String of(Stage stage) {
        return "stage-" + stage.word();
    }

    static String of(Id card) {
        return "card-" + card;
    }

    static String of(End end) {
        return switch (end) {
            case End.AtCard(var id) -> of(id);
            case End.AtStage(var stage) -> of(stage);
        };
    }
}
