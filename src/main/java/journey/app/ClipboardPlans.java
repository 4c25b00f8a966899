package journey.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import journey.app.canvas.PlanText;
import journey.exchange.HtmlFragment;
import journey.exchange.PlainText;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.report.Report;
import journey.text.Words;

/// Cards on the clipboard are a plan in the form of its file, so that all of their fields travel between windows. What other programs get is told as
/// documents tell it, in the plan's own language.
record ClipboardPlans(Ids ids) implements PlanText {
    @Override
    public String write(Plan plan) {
        return new String(PlanFile.write(plan), StandardCharsets.UTF_8);
    }

    /// Any text may stand on the clipboard; most of it is no plan, and then is nothing but text.
    @Override
    public Optional<Plan> read(String text) {
        return switch (PlanFile.read(text.getBytes(StandardCharsets.UTF_8), ids)) {
            case Opened.Whole(var stored) -> Optional.of(stored.plan());
            case Opened.WithFindings(var stored, _, _) -> Optional.of(stored.plan());
            case Opened.Newer _, Opened.Salvaged _, Opened.Inside _, Opened.Refused _ -> Optional.empty();
        };
    }

    @Override
    public Told tell(Plan plan, Optional<Set<Id>> cards) {
        var words = Words.of(plan);
        var all = Report.chapters(plan, words);
        var chapters = cards.map(some -> all.stream().map(chapter -> chapter.only(some)).toList()).orElse(all);
        return new Told(PlainText.of(chapters, words), HtmlFragment.of(chapters, words));
    }
}
