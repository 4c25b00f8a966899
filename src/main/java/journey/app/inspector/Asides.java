package journey.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.edit.Edit;
import journey.plan.PutAside;
import journey.text.Places;

/// The findings that the team has put aside, each with its reason and a button that takes it back.
final class Asides {
    private final Reach reach;
    private final VBox node = new VBox();

    Asides(Reach reach) {
        this.reach = reach;
        node.getStyleClass().add("rows");
    }

    Region node() {
        return node;
    }

    void show() {
        var all = reach.plan().putAside();
        if (all.isEmpty()) node.getChildren().setAll(Shapes.text("guide-text", reach.say("field.asides.none")));
        else node.getChildren().setAll(all.stream().map(this::aside).toList());
    }

    private Node aside(PutAside one) {
        var back = new Button(reach.say("field.asides.take-back"));
        back.getStyleClass().add("quiet-button");
        back.setOnAction(_ -> reach.workspace().perform(new Edit.TakeBack(one.rule(), one.at())));
        var box = new VBox(Shapes.text("field-label", reach.say("field.asides.what", RuleSettings.name(reach, one.rule()), Places.name(reach.plan(), one.at()))),
                Shapes.text("guide-text", one.reason()), back);
        box.getStyleClass().addAll("field-row", "boxed");
        return box;
    }
}
