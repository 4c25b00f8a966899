package journey.app.panels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.plan.Stage;
import journey.text.Places;

/// A line in the list of remarks: what some of them are about, or one of them. Places stand in the order of the board, the plan first; what is
/// about something that is gone stands together at the end, for it may still be true.
sealed interface RemarkLine {
    /// The place that it belongs to; absent if that is gone.
    Optional<Place> about();

    record Head(Optional<Place> about, Phrase name) implements RemarkLine {}

    record Said(Optional<Place> about, Remark remark) implements RemarkLine {}

    /// The lines of a plan, the newest remark about a place last.
    static List<RemarkLine> in(Plan plan, RemarkShowing showing) {
        var threads = new HashMap<Optional<Place>, List<Remark>>();
        for (var remark : Remarks.of(plan).all())
            if (showing.shows(remark)) threads.computeIfAbsent(Remarks.about(plan, remark), _ -> new ArrayList<>()).add(remark);
        if (threads.isEmpty()) return List.of();
        var lines = new ArrayList<RemarkLine>();
        for (var place : places(plan)) add(lines, threads, Optional.of(place), Places.name(plan, place));
        add(lines, threads, Optional.empty(), Phrase.of("panel.remarks.gone"));
        return lines;
    }

    private static void add(List<RemarkLine> lines, Map<Optional<Place>, List<Remark>> threads, Optional<Place> about, Phrase name) {
        var thread = threads.get(about);
        if (thread == null) return;
        lines.add(new Head(about, name));
        thread.stream().sorted(Comparator.comparing(one -> RemarkTime.of(one).order())).forEach(one -> lines.add(new Said(about, one)));
    }

    /// All that something can be said about, in the order of the board.
    private static List<Place> places(Plan plan) {
        var links = plan.links().stream().map(Link::place).collect(Collectors.groupingBy(Place.OfLink::from));
        var all = new ArrayList<Place>();
        all.add(Place.PLAN);
        plan.audiences().forEach(audience -> all.add(new Place.Of(audience.id())));
        for (var stage : Stage.ALL) {
            all.add(new Place.OfStage(stage));
            plan.cardsIn(stage).sorted(Comparator.comparing(Lane::of)).map(Card::id).forEach(card -> {
                all.add(new Place.Of(card));
                all.addAll(links.getOrDefault(card, List.of()));
            });
        }
        return all;
    }
}
