package journey.app.inspector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.CardType;
import journey.text.Typing;
import journey.text.Words;

/// The pane that shows what is selected in all its fields: a card, several, a stage, a link, and with nothing selected the plan. What
/// makes sense is in the plan as soon as it is typed.
///
/// A sheet is made once for a kind of subject and then follows the selection, so that walking from card to card costs no new controls.
public final class Inspector extends BorderPane {
    private static final List<String> STAGES = journey.plan.Stage.ALL.stream().map(stage -> "stage-" + stage.word()).toList();
    private final Reach reach;
    private final Editors editors;
    private final Map<String, Boolean> folds = new HashMap<>();
    private final Map<Object, Sheet> sheets = new HashMap<>();
    private final Label over = new Label();
    private final Label title = Shapes.text("inspector-title", "");
    private final Label help = Shapes.text("inspector-help", "");
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Sheet> sheet = Optional.empty();

    /// @param today the day that a new reading is of
    /// @param open  opens an address that a person has clicked; it is http, https or mailto
    public Inspector(Workspace workspace, Words words, Supplier<LocalDate> today, Consumer<String> open) {
        reach = new Reach(workspace, words, new Typing(words), today, open);
        editors = new Editors(reach);
        getStyleClass().add("inspector");
        over.getStyleClass().add("inspector-over");
        // A title that somebody pasted a page into must leave room for the fields.
        title.setMinHeight(Region.USE_COMPUTED_SIZE);
        var head = new VBox(over, title);
        head.getStyleClass().add("inspector-head");
        setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector-scroll");
        setCenter(scroll);
        setBottom(help);
        setMinWidth(220);
        setPrefWidth(300);
        helpFor(Optional.empty());
        workspace.selectionProperty().addListener((_, _, chosen) -> subject(chosen));
        workspace.planProperty().addListener((_, _, _) -> show());
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).addListener((_, _, owner) -> helpFor(rowAround(owner)));
        subject(workspace.selection());
    }

    /// Puts the focus into the first field of what is shown, which is the title wherever there is one.
    public void focusFirst() {
        // What has not been seen yet has no skin, and what a pane without a skin holds cannot have the focus.
        applyCss();
        layout();
        sheet.stream().flatMap(one -> one.rows().stream()).filter(Node::isVisible).findFirst().ifPresent(row -> row.editor().input().requestFocus());
    }

    private void subject(Selection chosen) {
        var next = sheetFor(chosen);
        if (sheet.filter(now -> now == next).isEmpty()) {
            sheet = Optional.of(next);
            scroll.setContent(next.node());
            scroll.setVvalue(0);
        }
        next.forget();
        show();
    }

    private void show() {
        sheet.ifPresent(now -> {
            now.show();
            var heading = now.heading();
            over.setText(heading.over().toUpperCase(reach.words().locale()));
            title.setText(heading.title());
            over.getStyleClass().removeAll(STAGES);
            heading.stage().ifPresent(stage -> over.getStyleClass().add("stage-" + stage.word()));
        });
    }

    private Sheet sheetFor(Selection chosen) {
        var cards = chosen.cards().stream().flatMap(id -> reach.plan().card(id).stream()).toList();
        if (chosen.stage().isPresent()) return sheets.computeIfAbsent(StageSheet.class, _ -> new StageSheet(reach, editors, folds));
        if (!cards.isEmpty()) return cards(cards);
        if (chosen.links().size() == 1) return sheets.computeIfAbsent(LinkSheet.class, _ -> new LinkSheet(reach, editors));
        if (!chosen.links().isEmpty()) return sheets.computeIfAbsent(TextSheet.class, _ -> new TextSheet(reach.say("field.links.many"),
                () -> TextSheet.of(reach.say("field.over.links"), reach.say("field.title.links", reach.workspace().selection().links().size())), List.of()));
        return sheets.computeIfAbsent(PlanSheet.class, _ -> new PlanSheet(reach, editors, folds));
    }

    private Sheet cards(List<Card> cards) {
        var types = new HashSet<Optional<CardType>>();
        cards.forEach(card -> types.add(card.type()));
        if (types.contains(Optional.<CardType>empty())) return sheets.computeIfAbsent(Card.Foreign.class, _ -> foreign());
        var known = Set.copyOf(types.stream().flatMap(Optional::stream).toList());
        var anatomy = cards.size() == 1 ? Anatomy.of(known.iterator().next()) : Anatomy.shared(known);
        return sheets.computeIfAbsent(anatomy, _ -> new CardSheet(reach, editors, anatomy, folds));
    }

    /// Cards of a type that this program does not know can be moved, and nothing more.
    private Sheet foreign() {
        return new TextSheet(reach.say("field.foreign"), () -> {
            var cards = reach.workspace().selection().cards();
            var title = cards.size() == 1 ? reach.plan().card(cards.iterator().next()).map(Card::title).orElse("") : reach.say("field.title.cards", cards.size());
            return TextSheet.of(reach.say("field.over.foreign"), title.isEmpty() ? reach.say("field.untitled") : title);
        }, List.of(StageChoice.row(reach, () -> List.copyOf(reach.workspace().selection().cards()))));
    }

    private Optional<FieldRow> rowAround(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof FieldRow row && inHere(row)) return Optional.of(row);
        }
        return Optional.empty();
    }

    private boolean inHere(Node row) {
        for (Node at = row; at != null; at = at.getParent()) if (at == this) return true;
        return false;
    }

    private void helpFor(Optional<FieldRow> row) {
        help.setText(row.map(FieldRow::help).orElse(""));
        help.setVisible(row.isPresent());
        help.setManaged(row.isPresent());
    }
}
