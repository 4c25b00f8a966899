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
/// @param taken why others are not made: the file is a plan, or that of an earlier one
record Parcel(Found found, List<Piece> pieces, List<Phrase> taken) {
    Parcel {
        pieces = List.copyOf(pieces);
        taken = List.copyOf(taken);
    }

    record Piece(Order order, Path file) {}

    /// In the order of the plans, and of the orders for each.
    static List<Parcel> all(List<Found> found, List<Order> orders, Targets targets) {
        var plans = new HashMap<Path, Path>();
        for (var one : found) if (one instanceof Found.Plan(var plan)) plans.putIfAbsent(RealFile.of(plan), plan);
        var first = new HashMap<Path, Path>();
        return found.stream().map(one -> switch (one) {
            case Found.Plan(var plan) -> of(one, plan, orders.stream().map(order -> new Piece(order, targets.of(plan, order.medium()))).toList(), plans, first);
            case Found.Nothing _ -> new Parcel(one, List.of(), List.of());
        }).toList();
    }

    /// @param plans what is to be handed on, by the file that it is; none of it may be gone afterwards
    /// @param first which plan has which file
    private static Parcel of(Found found, Path plan, List<Piece> wanted, Map<Path, Path> plans, Map<Path, Path> first) {
        var pieces = new ArrayList<Piece>();
        var taken = new ArrayList<Phrase>();
        for (var piece : wanted) {
            var file = RealFile.of(piece.file());
            if (plans.containsKey(file)) {
                taken.add(Phrase.of("cli.export.is-plan", plan.toString(), piece.file().toString(), plans.get(file).toString()));
                continue;
            }
            var earlier = first.putIfAbsent(file, plan);
            if (earlier == null) pieces.add(piece);
            else taken.add(Phrase.of("cli.export.taken", plan.toString(), piece.file().toString(), earlier.toString()));
        }
        return new Parcel(found, pieces, taken);
    }
}
