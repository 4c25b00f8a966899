package journey.app.panels;

import java.util.Optional;
import java.util.function.Consumer;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Place;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.text.Words;

/// What can be done with a remark that is listed, each time as one step that can be undone; and how it is said.
///
/// @param edit lets its text be changed
record RemarkActions(Workspace workspace, Words words, RemarkAround around, Consumer<Remark> edit) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4000;

    void settle(Remark remark) {
        perform(Remarks.isOpen(remark) ? new Edit.ResolveRemark(remark) : new Edit.ReopenRemark(remark));
    }

    void delete(Remark remark) {
        perform(new Edit.DeleteRemark(remark));
    }

    private void perform(Edit step) {
        workspace.pause();
        workspace.perform(step);
        workspace.pause();
    }

    /// Selects what a remark is about and shows it; the plan, or one of its audiences, is what shows when nothing is selected.
    void reveal(Optional<Place> about) {
        about.ifPresent(place -> {
            if (place instanceof Place.Whole || place instanceof Place.Of(var id) && !workspace.plan().cards().has(id)) workspace.select(Selection.NONE);
            else around.show(place);
        });
    }

    String author(Remark remark) {
        var by = remark.fields().text(Remark.BY);
        return by.isBlank() ? words.say("panel.remark.nobody") : cut(by.strip(), LONGEST_NAME);
    }

    String time(Remark remark) {
        return cut(RemarkTime.of(remark).say(words, around::when), LONGEST_NAME);
    }

    String text(Remark remark) {
        var text = remark.fields().text(Remark.TEXT);
        return text.isBlank() ? words.say("panel.remark.empty") : cut(text.strip(), LONGEST_TEXT);
    }

    /// A page that somebody pasted would make the list slow; the field that changes it shows all.
    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    String spoken(Remark remark) {
        return words.say(Remarks.isOpen(remark) ? "panel.remark.spoken" : "panel.remark.spoken-resolved", author(remark), time(remark), text(remark));
    }
}
