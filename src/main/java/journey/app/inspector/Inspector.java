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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.workspace.Adding;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.guide.Idea;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.Typing;
import journey.text.Words;

/// The pane that shows what is selected in all its fields: a card, several, a stage, a link, and with nothing selected the plan. What
/// makes sense is in the plan as soon as it is typed.
///
/// A sheet is made once for a kind of subject and then follows the selection, so that walking from card to card costs no new controls.
public final class Inspector extends BorderPane {
    /// How much is left above a row that is brought into view: its heading.
    private static final double ABOVE = 60;

    private static final List<String> STAGES = journey.plan.Stage.ALL.stream().map(stage -> "stage-" + stage.word()).toList();
    private final Reach reach;
    private final Editors editors;
    private final Map<String, Boolean> folds = new HashMap<>();
    private final Map<Object, Sheet> sheets = new HashMap<>();
    private final Label over = new Label();
    private final Label title = Shapes.text("inspector-title", "");
    private final Label help = Shapes.text("inspector-help", "");
    private final ScrollPane scroll = new ScrollPane();
    private final Trail trail;
    private final RemarkLink remarks;
    private final Button close;
    private final Guided guided = new Proposing();
    private Optional<Sheet> sheet = Optional.empty();
    /// While symptoms are shown, the selection that stays beside them: choosing anything else ends it.
    private Optional<Selection> symptoms = Optional.empty();
    private Consumer<Set<Place>> reveal = _ -> { };
    private Runnable onShow = () -> { };
    private Runnable onClose = () -> { };

    /// @param today the day that a new reading is of
    /// @param open  opens an address that a person has clicked; it is http, https or mailto
    public Inspector(Workspace workspace, Words words, Supplier<LocalDate> today, Consumer<String> open) {
        reach = new Reach(workspace, words, new Typing(words), today, open);
        editors = new Editors(reach);
        getStyleClass().add("inspector");
        over.getStyleClass().add("inspector-over");
        // A title that somebody pasted a page into must leave room for the fields.
        title.setMinHeight(Region.USE_COMPUTED_SIZE);
        trail = new Trail(reach);
        close = Shapes.button("cross-sign", reach.say("field.symptoms.close"), this::endSymptoms);
        close.setId("symptoms-close");
        remarks = new RemarkLink(reach);
        var head = new VBox(trail, Shapes.beside(over, close), title, remarks);
        over.setMaxWidth(Double.MAX_VALUE);
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
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ESCAPE || symptoms.isEmpty()) return;
            press.consume();
            endSymptoms();
        });
        subject(workspace.selection());
    }

    /// Puts the focus into the first field of what is shown, which is the title wherever there is one.
    public void focusFirst() {
        // What has not been seen yet has no skin, and what a pane without a skin holds cannot have the focus.
        applyCss();
        layout();
        sheet.stream().flatMap(one -> one.rows().stream()).filter(Node::isVisible).findFirst().ifPresent(row -> row.editor().input().requestFocus());
    }

    /// Called with places of the board that are to be brought into sight.
    public void setOnReveal(Consumer<Set<Place>> callback) {
        reveal = callback;
    }

    /// Called with the place whose remarks are to be shown.
    public void setOnRemarks(Consumer<Place> callback) {
        remarks.setOnGo(callback);
    }

    /// Called when there is something to show although nothing is selected.
    public void setOnShow(Runnable callback) {
        onShow = callback;
    }

    /// Called when there is nothing more to show.
    public void setOnClose(Runnable callback) {
        onClose = callback;
    }

    /// Shows symptoms of a journey that does not work, beside whatever is selected, until something else is.
    public void symptoms() {
        symptoms = Optional.of(reach.workspace().selection());
        subject(reach.workspace().selection());
        onShow.run();
        if (sheet.get() instanceof SymptomsSheet shown) shown.focus();
    }

    /// Shows the numbers of the chosen stage that the forecast rests on, ready to type the one that matters there.
    public void numbers() {
        onShow.run();
        if (!(sheet.orElse(null) instanceof StageSheet shown)) return;
        applyCss();
        layout();
        var first = shown.openNumbers();
        applyCss();
        layout();
        bringIntoView(first);
        first.editor().input().requestFocus();
    }

    /// With as much of what follows as there is room for.
    private void bringIntoView(Node row) {
        var content = scroll.getContent();
        var hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        var top = content.sceneToLocal(row.localToScene(0, 0)).getY();
        if (hidden > 0) scroll.setVvalue(Math.clamp((top - ABOVE) / hidden, 0, 1));
    }

    private void endSymptoms() {
        symptoms = Optional.empty();
        subject(reach.workspace().selection());
        if (reach.workspace().selection().isEmpty()) onClose.run();
    }

    private void subject(Selection chosen) {
        trail.clear();
        if (symptoms.filter(chosen::equals).isEmpty()) symptoms = Optional.empty();
        var next = sheetFor(chosen);
        if (sheet.filter(now -> now == next).isEmpty()) {
            sheet.ifPresent(Sheet::left);
            sheet = Optional.of(next);
            scroll.setContent(next.node());
            scroll.setVvalue(0);
            next.entered();
        }
        close.setVisible(symptoms.isPresent());
        close.setManaged(symptoms.isPresent());
        next.forget();
        show();
    }

    /// What is proposed becomes a card that is shown at once, with a link back.
    private final class Proposing implements Guided {
        @Override
        public Reach reach() {
            return reach;
        }

        @Override
        public void add(Idea idea) {
            leave(() -> {
                Adding.add(idea.suggestion(), reach.workspace());
                reveal.accept(reach.workspace().selection().places());
            });
        }

        @Override
        public void show(Id card) {
            leave(() -> {
                reach.workspace().select(Selection.of(new Place.Of(card)));
                reveal.accept(Set.of(new Place.Of(card)));
            });
        }

        @Override
        public void light(Set<Place> places) {
            reach.workspace().spotlight().litProperty().set(places);
            reveal.accept(places);
        }
    }

    private void leave(Runnable run) {
        var from = reach.workspace().selection();
        var beside = symptoms;
        var name = title.getText();
        var height = scroll.getVvalue();
        var focused = getScene().getFocusOwner();
        run.run();
        if (reach.workspace().selection().equals(from)) return;
        trail.lead(name, () -> {
            comeBack(from, beside, height);
            focused.requestFocus();
        });
        trail.requestFocus();
    }

    private void comeBack(Selection from, Optional<Selection> beside, double height) {
        var stillThere = from.in(reach.plan());
        symptoms = beside.map(_ -> stillThere);
        reach.workspace().select(stillThere);
        onShow.run();
        applyCss();
        layout();
        scroll.setVvalue(height);
    }

    private void show() {
        sheet.ifPresent(now -> {
            now.show();
            var heading = now.heading();
            over.setText(heading.over().toUpperCase(reach.words().locale()));
            title.setText(heading.title());
            remarks.show();
            over.getStyleClass().removeAll(STAGES);
            heading.stage().ifPresent(stage -> over.getStyleClass().add("stage-" + stage.word()));
        });
    }

    private Sheet sheetFor(Selection chosen) {
        var cards = chosen.cards().stream().flatMap(id -> reach.plan().card(id).stream()).toList();
        if (symptoms.isPresent()) return sheets.computeIfAbsent(SymptomsSheet.class, _ -> new SymptomsSheet(guided));
        if (chosen.stage().isPresent()) return sheets.computeIfAbsent(StageSheet.class, _ -> new StageSheet(guided, editors, folds));
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
