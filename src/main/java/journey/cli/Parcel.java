package journey.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.handout.Order;
import journey.plan.Phrase;

/// One plan and the files that are to be made of it.
///
/// @param taken why others are not made: the file of an earlier plan has that name
record Parcel(Found found, List<Piece> pieces, List<Phrase> taken) {
    Parcel {
        pieces = List.copyOf(pieces);
        taken = List.copyOf(taken);
    }

    record Piece(Order order, Path file) {}

    /// In the order of the plans, and of the orders for each.
    static List<Parcel> all(List<Found> found, List<Order> orders, Targets targets) {
        var first = new HashMap<Path, Path>();
        return found.stream().map(one -> switch (one) {
            case Found.Plan(var plan) -> of(one, plan, orders, targets, first);
            case Found.Nothing _ -> new Parcel(one, List.of(), List.of());
        }).toList();
    }

    /// @param first which plan has which file
    private static Parcel of(Found found, Path plan, List<Order> orders, Targets targets, Map<Path, Path> first) {
        var pieces = new ArrayList<Piece>();
        var taken = new ArrayList<Phrase>();
        for (var order : orders) {
            var file = targets.of(plan, order.medium());
            var earlier = first.putIfAbsent(file.normalize(), plan);
            if (earlier == null) pieces.add(new Piece(order, file));
            else taken.add(Phrase.of("cli.export.taken", plan.toString(), file.toString(), earlier.toString()));
        }
        return new Parcel(found, pieces, taken);
    }
}
