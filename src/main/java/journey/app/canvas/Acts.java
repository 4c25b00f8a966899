package journey.app.canvas;

import java.util.List;
import java.util.Optional;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Words;

/// What menus, the toolbar and keys do to the board: each is one step that can be undone.
public final class Acts {
    private final Canvas canvas;
    private final Workspace workspace;

    Acts(Canvas canvas) {
        this.canvas = canvas;
        workspace = canvas.workspace();
    }

    /// A new card, whose title is typed at once. An offer of a kind goes to the stage where that kind is at home; anything else
    /// goes to the chosen stage, or below the chosen card.
    public void addCard(CardType type, Optional<OfferKind> kind) {
        var lead = canvas.leadCard();
        var stage = kind.map(OfferKind::home).or(() -> lead.map(Card::stage)).or(() -> workspace.selection().stage()).orElse(Stage.AWARE);
        var below = lead.filter(card -> card.stage() == stage && Lane.of(card) == Lane.of(type)).flatMap(this::following);
        begin(Deeds.fresh(workspace.ids().next(), type, kind, stage), below);
    }

    /// A new card at the end of a cell.
    void add(CardType type, Optional<OfferKind> kind, Stage stage) {
        begin(Deeds.fresh(workspace.ids().next(), type, kind, stage), Optional.empty());
    }

    /// A card of the same type below the chosen one.
    public void addBelow() {
        canvas.leadCard().ifPresentOrElse(card -> {
            var type = card.type().orElse(CardType.NOTE);
            begin(Deeds.fresh(workspace.ids().next(), type, Optional.empty(), card.stage()), following(card));
        }, () -> addCard(CardType.TOUCHPOINT, Optional.empty()));
    }

    /// The card that a ghost stands for, with the title that the ghost suggests, ready to be typed over.
    void accept(Stage stage, Lane lane) {
        begin(Deeds.suggested(workspace.ids().next(), lane.type(), stage, Words.of(workspace.plan())), Optional.empty());
    }

    void begin(Card card, Optional<Id> before) {
        workspace.perform(new Edit.Begin(card, before), Selection.of(new Place.Of(card.id())));
        canvas.title().begin(card.id());
    }

    private Optional<Id> following(Card card) {
        return Pasting.Where.after(workspace.plan(), card.id()).before();
    }

    public void editTitle() {
        canvas.leadCard().ifPresent(card -> canvas.title().edit(card.id()));
    }

    public void delete() {
        Deeds.delete(workspace.selection()).ifPresent(edit -> {
            var next = Deeds.after(canvas.board().grid(), workspace.selection().cards());
            workspace.perform(edit, next.map(id -> Selection.of(new Place.Of(id))).orElse(Selection.NONE));
            canvas.focus();
        });
    }

    public void cut() {
        canvas.clips().cut();
    }

    public void copy() {
        canvas.clips().copy();
    }

    public void paste() {
        canvas.clips().paste();
    }

    public void duplicate() {
        canvas.clips().duplicate(Optional.empty(), workspace.selection().cards());
    }

    public void selectAll() {
        workspace.select(Selection.ofCards(workspace.plan().cards().stream().map(Card::id).toList()));
    }

    /// Moves the chosen cards by stages, to the right if more than 0.
    public void moveByStages(int by) {
        Deeds.shift(workspace.plan(), canvas.board().grid(), workspace.selection().cards(), by).ifPresent(this::moved);
    }

    /// Moves the chosen cards by places within their cells, down if more than 0.
    public void moveByPlaces(int by) {
        Deeds.reorder(workspace.plan(), canvas.board().grid(), workspace.selection().cards(), by).ifPresent(this::moved);
    }

    public void moveTo(Stage stage) {
        moved(new Edit.Move(workspace.selection().cards(), stage, Optional.empty()));
    }

    private void moved(Edit edit) {
        workspace.perform(edit);
        canvas.sight().revealSelection();
    }

    /// Says what the chosen links are.
    public void setLinkKind(LinkKind kind) {
        var places = workspace.selection().links();
        List<Edit> edits = places.stream().<Edit>map(place -> new Edit.Put<>(place, Link.KIND, kind)).toList();
        if (!edits.isEmpty()) workspace.perform(new Edit.Together(Phrase.of("edit.link-kind"), edits));
    }

    /// Asks to open the address of the chosen card.
    public void openLink() {
        canvas.leadCard().map(Card::link).filter(address -> !address.isBlank()).ifPresent(canvas::open);
    }
}
