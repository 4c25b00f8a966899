package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.edit.Edit;
import journey.plan.Audience;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;

/// The plan's audiences: each with its fields and a button that deletes it, and one that adds another.
final class Audiences {
    private final Reach reach;
    private final Editors editors;
    private final VBox list = new VBox();
    private final VBox node;
    private final List<Rows> all = new ArrayList<>();
    private List<Id> shown = List.of();

    Audiences(Reach reach, Editors editors) {
        this.reach = reach;
        this.editors = editors;
        var add = new Button(reach.say("field.audience.add"));
        add.setId("add-audience");
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> {
            reach.workspace().perform(new Edit.AddAudience(new Audience(reach.workspace().ids().next(),
                    Fields.of(Audience.NAME, reach.say("field.audience.fresh")))));
            all.getLast().all().getFirst().editor().input().requestFocus();
        });
        list.getStyleClass().add("audiences");
        node = new VBox(list, add);
        node.getStyleClass().add("rows");
    }

    Region node() {
        return node;
    }

    void show() {
        var ids = reach.plan().audiences().stream().map(Audience::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            all.clear();
            list.getChildren().setAll(ids.stream().map(this::audience).toList());
        }
        all.forEach(Rows::show);
    }

    private VBox audience(Id id) {
        var rows = new Rows(reach, editors, () -> new Place.Of(id));
        all.add(rows);
        var delete = new Button(reach.say("field.audience.delete"));
        delete.getStyleClass().add("quiet-button");
        delete.setOnAction(_ -> reach.workspace().perform(new Edit.DeleteAudience(id)));
        var box = new VBox(rows.of("field.audience-name", Audience.NAME), rows.of(Audience.ABOUT), rows.of(Audience.BEFORE), rows.of(Audience.AFTER), delete);
        box.getStyleClass().addAll("rows", "boxed");
        return box;
    }

    void forget() {
        all.forEach(Rows::forget);
    }
}
