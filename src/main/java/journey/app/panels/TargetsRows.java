package journey.app.panels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.forecast.Freshness;
import journey.forecast.Prospect;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;

/// The metric cards of a plan as rows, stage by stage. Retired ones count for nothing and have none. Of a card that did not change
/// nothing is worked out again.
final class TargetsRows {
    private Map<Card, TargetsRow.Facts> known = new IdentityHashMap<>();

    /// @param today     the day by which old readings are told from fresh ones
    /// @param prospects what the forecast thinks of the targets that it can judge
    List<TargetsRow> of(Plan plan, LocalDate today, Map<Id, Prospect> prospects) {
        var now = new IdentityHashMap<Card, TargetsRow.Facts>();
        var rows = new ArrayList<TargetsRow>();
        for (var card : plan.cards()) {
            if (!(card instanceof Card.Metric metric) || !card.counts()) continue;
            var facts = Optional.ofNullable(known.get(metric)).orElseGet(() -> new TargetsRow.Facts(metric));
            now.put(metric, facts);
            var stale = facts.last().filter(last -> Freshness.isStale(last, plan, today)).isPresent();
            rows.add(new TargetsRow(facts, stale, Optional.ofNullable(prospects.get(metric.id()))));
        }
        known = now;
        rows.sort(Comparator.comparing(row -> row.card().stage()));
        return rows;
    }
}
