package journey.app.dialogs;

import java.util.List;
import java.util.Set;
import journey.handout.Choice;
import journey.paint.Page;
import journey.plan.Phrase;
import journey.plan.Word;

/// What a plan is handed on as: a file, or sheets from a printer. Of what can be made, paper takes a part.
enum Purpose implements Word {
    FILE(List.of(ExportKind.values()), List.of(Page.values()), Set.of()),
    PAPER(List.of(ExportKind.BOARD, ExportKind.REPORT, ExportKind.POSTER), List.of(Page.A4, Page.A3, Page.LETTER), Set.of(Choice.CARRY, Choice.THEME));

    private final List<ExportKind> kinds;
    private final List<Page> pages;
    private final Set<Choice> without;

    Purpose(List<ExportKind> kinds, List<Page> pages, Set<Choice> without) {
        this.kinds = kinds;
        this.pages = pages;
        this.without = without;
    }

    List<ExportKind> kinds() {
        return kinds;
    }

    List<Page> pages() {
        return pages;
    }

    /// Whether that can be chosen at all.
    boolean asks(Choice choice) {
        return !without.contains(choice);
    }

    /// What a kind becomes.
    Phrase becomes(ExportKind kind) {
        return Phrase.of("dialog.export.kind." + kind.word() + "." + word());
    }
}
