package journey.app.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.app.surface.Focus;
import journey.guide.Need;
import journey.guide.Need.Standing;
import journey.guide.Suggestion;
import journey.plan.Card;

/// A cell of the lens table: its cards by name, or what is missing and a button that adds it. Of many cards only the first are named, until
/// somebody asks for the rest.
final class LensCell extends FlowPane {
    private static final int FIRST = 8;
    private static final double WIDEST = 220;
    private final LensActions actions;
    private final String about;
    private List<Card> cards = List.of();
    private boolean whole;

    /// @param about where it stands, for a screen reader: the band and the column
    LensCell(LensActions actions, String about) {
        this.actions = actions;
        this.about = about;
        getStyleClass().add("lens-cell");
        // Or it would be as wide as the widest of what stands in it.
        setMinWidth(0);
    }

    void show(Need need) {
        cards = need.cards();
        // What the team wrote stands in the field above.
        fill(need.standing() == Standing.MET ? List.of() : gap(need));
    }

    void show(List<Card> named) {
        cards = named;
        fill(List.of());
    }

    private void fill(List<Node> gap) {
        var hadFocus = Focus.isWithin(this);
        var shown = new ArrayList<Node>();
        cards.stream().limit(whole ? cards.size() : FIRST).map(this::chip).forEach(shown::add);
        if (shown.size() < cards.size()) shown.add(more(cards.size() - shown.size()));
        shown.addAll(gap);
        getChildren().setAll(shown);
        if (hadFocus) shown.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private Button chip(Card card) {
        var chip = button(actions.named(card), "lens-card", () -> actions.show(card));
        chip.getStyleClass().add("stage-" + card.stage().word());
        chip.setAccessibleText(actions.words().say("panel.lens.card.spoken", about, actions.named(card), card.stage()));
        return chip;
    }

    private Button more(int count) {
        return button(actions.words().say("panel.lens.more", count), "lens-more", () -> {
            whole = true;
            fill(List.of());
        });
    }

    /// The words, and the button that fills the gap where there is one; they stand below one another where the cell is narrow.
    private List<Node> gap(Need need) {
        var text = actions.words().say(need.gap());
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var sign = new Region();
        sign.getStyleClass().add("gap-sign");
        var gap = new HBox(sign, label);
        gap.getStyleClass().addAll("lens-gap", need.isMissing() ? "missing" : "open");
        gap.maxWidthProperty().bind(widthProperty());
        if (need.suggestion().isPresent()) return List.of(gap, add(need.suggestion().get(), text));
        gap.setAccessibleRole(AccessibleRole.TEXT);
        gap.setAccessibleText(actions.words().say("panel.lens.gap.spoken", about, text));
        gap.setFocusTraversable(true);
        return List.of(gap);
    }

    private Button add(Suggestion suggestion, String why) {
        var title = actions.title(suggestion);
        var add = button(actions.words().say("panel.lens.add", title), "lens-add", () -> actions.add(suggestion));
        add.setAccessibleText(actions.words().say("panel.lens.add.spoken", about, why, title));
        return add;
    }

    private Button button(String text, String style, Runnable run) {
        var button = new Button(text);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> run.run());
        button.maxWidthProperty().bind(Bindings.min(widthProperty(), WIDEST));
        return button;
    }
}
