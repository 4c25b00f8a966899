package journey.app.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Fitting;
import journey.guide.Idea;
import journey.plan.Card;
import journey.text.Words;

/// An idea of the guide: with a plus while the plan lacks it, with a tick and the name of the card once the plan has it. A click, Space or
/// Enter adds the card, or shows the one that is there. (Labels in a button do not wrap, so it is none.)
final class IdeaRow extends HBox {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private final Guided guided;
    private final Idea idea;
    private final Region sign = Shapes.sign("idea-sign");
    private final Label line = Shapes.text("idea-line", "");
    private Optional<Card> held = Optional.empty();

    IdeaRow(Guided guided, Idea idea) {
        this.guided = guided;
        this.idea = idea;
        getStyleClass().add("idea-row");
        setId(idea.title().key().replace('.', '-'));
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var texts = new VBox(Shapes.text("idea-title", guided.reach().words().say(idea.title())), line);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(sign, texts);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) fire();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.SPACE && press.getCode() != KeyCode.ENTER) return;
            press.consume();
            fire();
        });
    }

    /// Brings what the plan has of it.
    ///
    /// @return whether it has it
    boolean show(Fitting plan) {
        var reach = guided.reach();
        held = plan.holding(idea, Words.of(plan.plan())::say);
        pseudoClassStateChanged(HELD, held.isPresent());
        var title = reach.words().say(idea.title());
        var does = idea.line().map(reach.words()::say).orElse("");
        var text = held.map(card -> reach.say("field.idea.held", named(card))).orElse(does);
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
        setAccessibleText(held.map(card -> reach.say("field.idea.show", title, named(card))).orElseGet(() -> reach.say("field.idea.add", title)));
        setAccessibleHelp(does);
        return held.isPresent();
    }

    private String named(Card card) {
        return card.title().isEmpty() ? guided.reach().say("field.untitled") : card.title();
    }

    private void fire() {
        requestFocus();
        held.ifPresentOrElse(card -> guided.show(card.id()), () -> guided.add(idea));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) fire();
        else super.executeAccessibleAction(action, parameters);
    }
}
