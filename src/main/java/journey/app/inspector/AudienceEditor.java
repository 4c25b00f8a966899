package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.edit.Edit;
import journey.plan.Audience;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;

/// One of the plan's audiences, or a new one that is named on the spot: naming it and choosing it are one step.
final class AudienceEditor implements Editor {
    private final Reach reach;
    private final Cell<Id> cell;
    private final ChoiceEditor<Id> choice;
    private final TextField fresh = new TextField();
    private final VBox node;

    AudienceEditor(Reach reach, Cell<Id> cell) {
        this.reach = reach;
        this.cell = cell;
        choice = new ChoiceEditor<>(reach, cell, () -> reach.plan().audiences().stream().map(Audience::id).toList(), this::name, Optional.empty());
        var add = Shapes.button("plus-sign", reach.say("field.audience.new"), this::ask);
        var line = Shapes.beside(choice.node(), add);
        fresh.setPromptText(reach.say("field.audience.name"));
        fresh.setAccessibleText(reach.say("field.audience.name"));
        fresh.getStyleClass().add("new-audience");
        fresh.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) add();
            else if (press.getCode() == KeyCode.ESCAPE) stop();
            else return;
            press.consume();
        });
        fresh.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && fresh.isVisible()) add();
        });
        node = new VBox(line, fresh);
        node.getStyleClass().add("tags");
        asking(false);
    }

    private String name(Optional<Id> audience) {
        return audience.map(id -> reach.plan().audience(id).map(Audience::name).filter(name -> !name.isEmpty())
                .orElseGet(() -> reach.say("field.untitled"))).orElseGet(() -> reach.say("field.audience.none"));
    }

    private void ask() {
        asking(true);
        fresh.requestFocus();
    }

    private void asking(boolean asks) {
        fresh.setVisible(asks);
        fresh.setManaged(asks);
    }

    private void stop() {
        fresh.clear();
        asking(false);
        choice.input().requestFocus();
    }

    private void add() {
        var name = fresh.getText().strip();
        fresh.clear();
        asking(false);
        if (name.isEmpty()) return;
        var audience = new Audience(reach.workspace().ids().next(), Fields.of(Audience.NAME, name));
        reach.workspace().perform(new Edit.Together(Phrase.of("edit.add-audience"),
                List.of(new Edit.AddAudience(audience), cell.edit(Optional.of(audience.id())))));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return choice.input();
    }

    @Override
    public void show() {
        choice.show();
    }

    @Override
    public void forget() {
        choice.forget();
        fresh.clear();
        asking(false);
    }
}
