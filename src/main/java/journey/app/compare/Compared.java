package journey.app.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.chart.Deed;
import journey.chart.Drawn;
import journey.compare.Comparison;
import journey.compare.Side;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Place;

/// A comparison with its board laid out, ready to be shown: all that takes long is done.
public record Compared(Comparison comparison, Drawn drawn) {
    public static Compared of(Side before, Side after, LocalDate today) {
        var comparison = Comparison.of(before, after, today);
        return new Compared(comparison, drawn(comparison));
    }

    /// What has a sign can be led to, and says what became of it. A line has too much room around it to be pointed at; the list speaks of it.
    private static Drawn drawn(Comparison comparison) {
        var board = comparison.board();
        var deeds = new HashMap<Subject, Deed>();
        var tips = new HashMap<Subject, String>();
        for (var figure : board.figures()) {
            var place = switch (figure.subject()) {
                case Subject.OfCard(var id) when figure.role() == Role.CARD -> new Place.Of(id);
                case Subject.OfStage(var stage) when figure.role() == Role.STAGE -> new Place.OfStage(stage);
                default -> Place.PLAN;
            };
            if (comparison.both().traces().of(place).isEmpty()) continue;
            deeds.put(figure.subject(), new Deed.Show(List.of(place)));
            tips.put(figure.subject(), figure.spoken());
        }
        return new Drawn(board, Map.copyOf(deeds), Map.copyOf(tips));
    }
}
