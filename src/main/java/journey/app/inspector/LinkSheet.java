package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// The sheet of a link: where it comes from and goes to, its kind, its words, and a button that deletes it.
final class LinkSheet implements Sheet {
    private final Reach reach;
    private final Rows rows;
    private final Hyperlink from = end();
    private final Hyperlink to = end();
    private final FieldRow remedy;
    private final VBox node = new VBox();
    private Place.OfLink place = new Place.OfLink(new Id("-"), new End.AtStage(journey.plan.Stage.AWARE));

    LinkSheet(Reach reach, Editors editors) {
        this.reach = reach;
        rows = new Rows(reach, editors, () -> place);
        remedy = rows.of(Link.REMEDY);
        var delete = new Button(reach.say("field.way.delete"));
        delete.getStyleClass().add("quiet-button");
        delete.setOnAction(_ -> reach.workspace().perform(new Edit.Disconnect(Set.of(place)), Selection.of(new Place.Of(place.from()))));
        node.getStyleClass().add("rows");
        node.getChildren().addAll(ends("field.way.from", from), ends("field.way.to", to),
                rows.of("field.way-kind", Link.KIND), rows.of(Link.LABEL), remedy, delete);
    }

    private static Hyperlink end() {
        var link = new Hyperlink();
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        return link;
    }

    private VBox ends(String key, Hyperlink link) {
        var label = new Label(reach.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(link);
        var box = new VBox(label, link);
        box.getStyleClass().add("field-row");
        return box;
    }

    private Optional<Link> link() {
        return reach.plan().link(place);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        return new Heading(reach.say("field.over.link"), reach.plan().card(place.from()).map(Card::stage),
                link().map(link -> reach.words().name(link.kind())).orElse(""));
    }

    @Override
    public void show() {
        reach.workspace().selection().links().stream().findFirst().ifPresent(chosen -> place = chosen);
        point(from, new End.AtCard(place.from()));
        point(to, place.to());
        rows.show();
        remedy.setShown(link().filter(link -> link.kind() == LinkKind.STEP_BACK || link.fields().has(Link.REMEDY)).isPresent());
    }

    private void point(Hyperlink link, End end) {
        switch (end) {
            case End.AtCard(var id) -> {
                link.setText(reach.plan().card(id).map(Card::title).filter(title -> !title.isEmpty()).orElseGet(() -> reach.say("field.untitled")));
                link.setOnAction(_ -> reach.workspace().select(Selection.of(new Place.Of(id))));
            }
            case End.AtStage(var stage) -> {
                link.setText(reach.say("field.stage.numbered", stage.number(), stage));
                link.setOnAction(_ -> reach.workspace().select(Selection.of(new Place.OfStage(stage))));
            }
        }
        link.setVisited(false);
    }

    @Override
    public void forget() {
        rows.forget();
    }

    @Override
    public List<FieldRow> rows() {
        return rows.all();
    }
}
