package journey.app.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Grid;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;

/// Cutting, copying, pasting and duplicating. Cards go to the clipboard as a small plan, which any window of ours takes back with all
/// fields and links, and as plain titles for everybody else.
final class Clips {
    private static final String FORMAT = "application/x-journey-plan";

    private final Canvas canvas;
    private final PlanText text;
    /// Links of cards that were cut to cards that stayed; they come back when the cards are pasted where they were.
    private Loose loose = new Loose("", List.of());

    private record Loose(String clip, List<Link> links) {}

    Clips(Canvas canvas, PlanText text) {
        this.canvas = canvas;
        this.text = text;
    }

    static DataFormat format() {
        var known = DataFormat.lookupMimeType(FORMAT);
        return known != null ? known : new DataFormat(FORMAT);
    }

    void copy() {
        if (!chosen().isEmpty()) write();
    }

    private String write() {
        var clip = Clip.of(canvas.workspace().plan(), chosen());
        var written = text.write(clip);
        var content = new ClipboardContent();
        content.put(format(), written);
        content.putString(Clip.titles(clip));
        Clipboard.getSystemClipboard().setContent(content);
        return written;
    }

    void cut() {
        var cards = chosen();
        if (cards.isEmpty()) return;
        var plan = canvas.workspace().plan();
        loose = new Loose(write(), plan.links().stream().filter(link -> cards.stream().anyMatch(link::touches)).toList());
        var next = Deeds.after(canvas.board().grid(), cards);
        canvas.workspace().perform(new Edit.Together(Phrase.of("edit.cut", cards.size()), List.of(new Edit.Delete(cards))),
                next.map(id -> Selection.ofCards(List.of(id))).orElse(Selection.NONE));
        canvas.focus();
    }

    boolean canPaste() {
        var board = Clipboard.getSystemClipboard();
        return board.hasContent(format()) || board.hasString();
    }

    void paste() {
        paste(where());
    }

    /// Pastes into a stage, at the end.
    void pasteInto(Stage stage) {
        paste(new Pasting.Where(Optional.of(stage), Optional.empty()));
    }

    /// Whether there is anything to be pasted in what is dragged here.
    static boolean canTake(Clipboard board) {
        return !board.hasFiles() && (board.hasContent(format()) || board.hasString());
    }

    /// Pastes what was dragged here into a stage, else where it would be pasted.
    void take(Clipboard board, Optional<Stage> stage) {
        paste(board, stage.map(one -> new Pasting.Where(Optional.of(one), Optional.empty())).orElseGet(this::where));
    }

    private void paste(Pasting.Where where) {
        paste(Clipboard.getSystemClipboard(), where);
    }

    private void paste(Clipboard board, Pasting.Where where) {
        if (board.getContent(format()) instanceof String written) text.read(written).ifPresent(clip -> put(clip, written, where));
        else if (board.hasString()) lines(board.getString(), where);
    }

    private void put(Plan clip, String written, Pasting.Where where) {
        if (clip.cards().isEmpty()) return;
        var plan = canvas.workspace().plan();
        var pasted = Pasting.of(plan, clip, canvas.workspace().ids(), where, "edit.paste");
        var edit = written.equals(loose.clip()) ? with(pasted.edit(), loose.links()) : pasted.edit();
        show(new Pasting.Pasted(edit, pasted.cards()));
    }

    private static Edit with(Edit edit, List<Link> links) {
        return new Edit.Together(edit.name(), Stream.concat(Stream.of(edit), links.stream().<Edit>map(Edit.Connect::new)).toList());
    }

    private void lines(String lines, Pasting.Where where) {
        var type = canvas.leadCard().flatMap(Card::type).orElse(CardType.TOUCHPOINT);
        var pasted = Pasting.lines(lines, type, where.stage().orElse(Stage.AWARE), canvas.workspace().ids(), where.before());
        if (!pasted.cards().isEmpty()) show(pasted);
    }

    /// Copies cards: beside the last of them, or to a spot.
    void duplicate(Optional<Grid.Spot> spot, Set<Id> cards) {
        if (cards.isEmpty()) return;
        var plan = canvas.workspace().plan();
        var last = plan.cards().stream().map(Card::id).filter(cards::contains).reduce((_, id) -> id).orElseThrow();
        var where = spot.map(to -> new Pasting.Where(Optional.of(to.cell().stage()), to.before())).orElseGet(() -> Pasting.Where.after(plan, last));
        show(Pasting.of(plan, Clip.of(plan, cards), canvas.workspace().ids(), where, "edit.duplicate"));
    }

    private void show(Pasting.Pasted pasted) {
        canvas.workspace().perform(pasted.edit(), Selection.ofCards(pasted.cards()));
        canvas.sight().revealSelection();
        canvas.focus();
    }

    private Pasting.Where where() {
        var selection = canvas.workspace().selection();
        return canvas.leadCard().map(card -> Pasting.Where.after(canvas.workspace().plan(), card.id()))
                .orElseGet(() -> new Pasting.Where(selection.stage(), Optional.empty()));
    }

    private Set<Id> chosen() {
        return canvas.workspace().selection().cards();
    }
}
