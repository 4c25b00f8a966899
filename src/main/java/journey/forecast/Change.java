package journey.forecast;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Stage;

/// One number that a scenario assumes to be otherwise, as the field that would hold it. What a program brings into a stage is one number
/// among others in one field: it is held by [Bring#PEOPLE], and the others stay as they are.
public record Change<T>(Source source, Field<T> field, T value) {
    public Plan in(Plan plan) {
        return plan.with(source.place(), fields -> source.into().map(into -> fields.with(CardFields.BRINGS, brought(fields, into))).orElseGet(() -> fields.with(field, value)));
    }

    /// A program may name a stage more than once: its people are summed in the forecast, and stand in one place from now on.
    private List<Bring> brought(Fields fields, Stage into) {
        var all = new ArrayList<Bring>();
        var placed = false;
        for (var bring : fields.list(CardFields.BRINGS)) {
            if (!isInto(bring, into)) {
                all.add(bring);
            } else if (!placed) {
                all.add(new Bring(bring.fields().with(Bring.PEOPLE, (Amount) value)));
                placed = true;
            }
        }
        if (!placed) all.add(new Bring(Fields.of(Bring.INTO, into).with(Bring.PEOPLE, (Amount) value)));
        return List.copyOf(all);
    }

    static boolean isInto(Bring bring, Stage stage) {
        return bring.fields().get(Bring.INTO).filter(stage::equals).isPresent();
    }
}
