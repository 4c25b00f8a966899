package journey.app.dialogs;

import java.util.ArrayList;
import java.util.List;
import journey.chart.Chart;
import journey.handout.Choice;
import journey.handout.Order;
import journey.handout.Part;
import journey.plan.Stage;
import journey.text.Words;

/// What of the plan can be handed on: all, the chosen cards where there are some, one stage, or a view that explains it.
final class ExportParts {
    private final Words words;
    private final int selected;

    /// @param selected how many cards are chosen
    ExportParts(Words words, int selected) {
        this.words = words;
        this.selected = selected;
    }

    /// Those that the medium of an order can show.
    List<Part> of(Order order) {
        var parts = new ArrayList<Part>();
        parts.add(Part.WHOLE);
        if (selected > 0) parts.add(new Part.Selected());
        for (var stage : Stage.ALL) parts.add(new Part.OfStage(stage));
        if (Choice.of(order).contains(Choice.CHART)) for (var chart : Chart.ALL) parts.add(new Part.OfChart(chart));
        return parts;
    }

    String say(Part part) {
        return switch (part) {
            case Part.Whole _ -> words.say("dialog.export.part.board");
            case Part.Selected _ -> words.say("dialog.export.part.selection", selected);
            case Part.OfStage(var stage) -> words.say("dialog.export.part.stage", words.number(stage.number()), stage);
            case Part.OfChart(var chart) -> words.say("dialog.export.part." + chart.word());
        };
    }
}
