package journey.chart;

import java.util.List;
import journey.forecast.Scenario;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;

/// The plan with the numbers of each scenario side by side, as many in a block as there is room for.
final class ScenariosPanel implements Panel {
    private static final int MOST = 15;
    private static final double BETWEEN_BLOCKS = 28;
    private static final double OVER_REST = 10;

    private final Frame frame;
    private final double room;
    private final String more;
    private final Paragraph rest;
    private final List<ScenarioBlock> blocks;

    ScenariosPanel(Outlook outlook, double width) {
        room = width - 2 * Frame.PADDING;
        var scenarios = Scenario.all(outlook.plan());
        var alone = scenarios.size() == 1;
        var shown = scenarios.stream().limit(alone ? 0 : MOST).map(scenario -> Compared.of(outlook, scenario)).toList();
        frame = new Frame("scenarios", outlook.say("scenarios"), alone ? "" : outlook.say("scenarios.line"), width, outlook.words());
        more = alone ? outlook.say("scenarios.none") : scenarios.size() > MOST ? outlook.words().say("chart.more", scenarios.size() - MOST) : "";
        rest = Paragraph.of(more, Faces.LINE, Tone.MUTED, room, 6);
        blocks = ScenarioBlock.all(outlook, shown, room);
    }

    private double blocksHeight() {
        return blocks.isEmpty() ? 0 : blocks.stream().mapToDouble(block -> block.height() + BETWEEN_BLOCKS).sum() - BETWEEN_BLOCKS + (more.isEmpty() ? 0 : OVER_REST);
    }

    @Override
    public double height() {
        return frame.top() + blocksHeight() + rest.height() + Frame.PADDING;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        frame.draw(place, parts, List.of());
        var left = place.x() + Frame.PADDING;
        var top = place.y() + frame.top();
        for (var block : blocks) {
            block.draw(left, top, parts);
            top += block.height() + BETWEEN_BLOCKS;
        }
        var under = new Rect(left, place.y() + frame.top() + blocksHeight(), room, rest.height());
        if (!rest.lines().isEmpty()) parts.add(Part.of("scenarios/rest", Role.VALUE, under, more, rest.at(left, under.y())));
    }
}
