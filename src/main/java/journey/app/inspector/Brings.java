package journey.app.inspector;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextField;
import journey.plan.CardFields.Bring;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Stage;

/// The people whom a program brings: into which stage, and how many for each person who is asked.
final class Brings {
    private Brings() {}

    static Editor editor(Reach reach, Cell<List<Bring>> cell, FieldRow row) {
        return new PartsEditor<>(reach, cell, Bring.SHAPE, "field.brings", () -> new Bring(Fields.of(Bring.INTO, Stage.AWARE)),
                bring -> line(reach, bring, row));
    }

    private static List<Editor> line(Reach reach, Cell<Bring> bring, FieldRow row) {
        var into = new ChoiceEditor<>(reach, Cell.in(bring, Bring.SHAPE, Bring.INTO), () -> Arrays.asList(Stage.values()),
                stage -> stage.map(reach.words()::name).orElseGet(() -> reach.say("field.undecided")), java.util.Optional.empty());
        into.input().setAccessibleText(reach.say("field.into"));
        var input = new TextField();
        input.setPrefColumnCount(5);
        input.setPromptText(reach.say("field.brings.people"));
        input.setAccessibleText(reach.say("field.brings.people"));
        var people = new TextEditor<>(reach, Cell.in(bring, Bring.SHAPE, Bring.PEOPLE), Sums.of(reach, Kind.Unit.PEOPLE, Bring.PEOPLE), row.alarm(), input);
        return List.of(into, people);
    }
}
