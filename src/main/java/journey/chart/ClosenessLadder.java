package journey.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.Fitting;
import journey.guide.Steps;
import journey.guide.Suggestions;
import journey.layout.Role;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Stage;

/// How people are led closer: what they were given free, what each ask costs them in money, minutes and data, three units that are never
/// summed, and below it the twelve steps with the cards that take them and the jumps between them.
final class ClosenessLadder {
    private static final double PADDING = 8;
    private static final double BETWEEN = 8;
    private static final double STRIP_GAP = 8;

    private final Sheet sheet;
    private final Plan plan;
    private final StageColumns columns;
    private final Map<Stage, List<Card>> cards = new EnumMap<>(Stage.class);

    ClosenessLadder(Sheet sheet, Plan plan) {
        this.sheet = sheet;
        this.plan = plan;
        columns = new StageColumns(sheet);
        var fitting = Fitting.of(plan);
        for (var stage : Stage.ALL) cards.put(stage, fitting.in(stage));
    }

    private Stream<Card> all() {
        return cards.values().stream().flatMap(List::stream);
    }

    Drawn drawn() {
        if (all().findAny().isEmpty())
            return sheet.begin(sheet.words().say("board.welcome"), Deed.Add.of(Suggestions.complete(Stage.AWARE), plan));
        columns.addHeads(stage -> !cards.get(stage).isEmpty());
        var asks = all().flatMap(card -> Ask.of(card).stream()).toList();
        var items = new AskItems(sheet, plan, columns.width(), all().filter(Gift::isOne).toList());
        var top = columns.under();
        top = addStrip("given", top, all().filter(Gift::isOne).map(items::gift).toList());
        top = addStrip("money", top, items.asks(asks, Ask.Money.class));
        top = addStrip("minutes", top, items.asks(asks, Ask.Minutes.class));
        top = addStrip("data", top, items.asks(asks, Ask.Data.class));
        new TwelveSteps(sheet, plan, columns, Steps.of(cards::get)).add(top);
        return sheet.drawn(Optional.of(columns.head()));
    }

    /// A strip as high as its fullest stage; what stands in it, stage by stage from top to bottom.
    ///
    /// @return where the next begins
    private double addStrip(String name, double top, List<Item> items) {
        var label = sheet.say(name);
        var line = sheet.say(name + ".line", plan.currency().isBlank() ? sheet.say("no-currency") : plan.currency());
        var height = Stream.concat(Stream.of(columns.least(label, line)),
                Stage.ALL.stream().map(stage -> 2 * PADDING - BETWEEN + items.stream().filter(item -> item.stage() == stage).mapToDouble(item -> item.height() + BETWEEN).sum()))
                .mapToDouble(one -> one).max().orElseThrow();
        columns.addStrip("strip/" + name, top, height, label, line);
        for (var stage : Stage.ALL) {
            var y = top + PADDING;
            for (var item : items) {
                if (item.stage() != stage) continue;
                var place = columns.cell(stage, y, item.height());
                sheet.part(name + "/" + item.name(), Role.VALUE, place, item.spoken(), item.deed(), item.draw().in(place));
                y += item.height() + BETWEEN;
            }
        }
        return top + height + STRIP_GAP;
    }
}
