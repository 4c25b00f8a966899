package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Place;

/// Where a card leads, and what leads to it. A click on a link shows the link's own sheet; the cross takes it away; a field at the end
/// adds one.
final class CardLinks {
    private final Reach reach;
    private final Label label = new Label();
    private final VBox ways = new VBox();
    private final TargetPicker picker;
    private final Label fromLabel = new Label();
    private final VBox origins = new VBox();
    private final VBox node = new VBox();
    private Optional<Card> card = Optional.empty();

    CardLinks(Reach reach) {
        this.reach = reach;
        picker = new TargetPicker(reach, this::add);
        label.setText(reach.say("field.leads-to"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(picker.input());
        fromLabel.setText(reach.say("field.comes-from"));
        fromLabel.getStyleClass().add("field-label");
        ways.getStyleClass().add("table");
        origins.getStyleClass().add("origins");
        node.getStyleClass().add("field-row");
        node.setId("field-leads-to");
        var box = new VBox(ways, picker.input());
        box.getStyleClass().add("tags");
        node.getChildren().addAll(label, box, fromLabel, origins);
    }

    Region node() {
        return node;
    }

    /// Only one card alone shows its links.
    void show(Optional<Card> now) {
        card = now;
        node.setVisible(now.isPresent());
        node.setManaged(now.isPresent());
        if (now.isEmpty()) return;
        var id = now.get().id();
        picker.from(now.get());
        var out = reach.plan().links().stream().filter(link -> link.from().equals(id)).toList();
        var in = reach.plan().links().stream().filter(link -> link.target().filter(id::equals).isPresent()).toList();
        if (!out.stream().map(this::words).toList().equals(texts(ways))) ways.getChildren().setAll(out.stream().map(this::way).toList());
        show(ways, !out.isEmpty());
        origins.getChildren().setAll(in.stream().map(this::origin).toList());
        show(origins, !in.isEmpty());
        show(fromLabel, !in.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static List<Object> texts(VBox box) {
        return box.getChildren().stream().map(Node::getUserData).toList();
    }

    private Object words(Link link) {
        return List.of(link, name(link.to()));
    }

    private Node way(Link link) {
        var to = new Button(text(link), Shapes.sign("way-sign"));
        to.getStyleClass().add("way");
        to.setMaxWidth(Double.MAX_VALUE);
        to.setMnemonicParsing(false);
        to.setAccessibleText(reach.say("field.way.show", text(link)));
        to.setOnAction(_ -> reach.workspace().select(Selection.of(link.place())));
        var remove = Shapes.button("cross-sign", reach.say("field.way.remove", name(link.to())), () -> {
            reach.workspace().perform(new Edit.Disconnect(Set.of(link.place())));
            picker.input().requestFocus();
        });
        var line = Shapes.beside(to, remove);
        line.setUserData(words(link));
        return line;
    }

    private String text(Link link) {
        return link.kind() == LinkKind.LEADS_TO ? name(link.to()) : reach.say("field.way.kind", name(link.to()), link.kind());
    }

    private Node origin(Link link) {
        var from = new Hyperlink(name(link.from()));
        from.setMnemonicParsing(false);
        from.setOnAction(_ -> reach.workspace().select(Selection.of(new Place.Of(link.from()))));
        return from;
    }

    private String name(End end) {
        return switch (end) {
            case End.AtCard(var id) -> name(id);
            case End.AtStage(var stage) -> reach.say("field.stage.numbered", stage.number(), stage);
        };
    }

    private String name(Id id) {
        return reach.plan().card(id).map(Card::title).filter(title -> !title.isEmpty()).orElseGet(() -> reach.say("field.untitled"));
    }

    private void add(End end) {
        card.ifPresent(from -> reach.workspace().perform(new Edit.Connect(Link.of(from.id(), end))));
    }

    void forget() {
        picker.input().clear();
    }
}
