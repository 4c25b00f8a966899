package journey.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the lanes of a stage into the columns of slides: each lane into one column where that goes, else one after the other as a newspaper
/// does, with the lane's name again where it goes on.
final class Flow {
    private static final double CARD_GAP = 10;
    private static final double LANE_GAP = 20;

    private final int columns;
    private final double room;

    /// Something of its own height that stands in a column.
    interface Item {
        double height();

        void addTo(Sheet sheet, double x, double y, double width);
    }

    /// The name of a lane, and its cards.
    record Group(Item name, List<? extends Item> cards) {
        double height() {
            return name.height() + cards.stream().mapToDouble(card -> card.height() + CARD_GAP).sum() - CARD_GAP;
        }
    }

    /// Where an item stands, counted from 0.
    record Spot(Item item, int page, int column, double y) {}

    Flow(int columns, double room) {
        this.columns = columns;
        this.room = room;
    }

    /// On one slide, each lane in one column, the columns as even as they can be; absent if there is no room for it.
    Optional<List<Spot>> whole(List<Group> groups) {
        return ends(columns, 0, groups.size()).filter(ends -> heights(groups, ends).allMatch(height -> height - LANE_GAP <= room))
                .min(Comparator.comparingDouble(ends -> heights(groups, ends).map(height -> height * height).sum())).map(ends -> spots(groups, ends));
    }

    /// All the ways to end so many columns, the last of them at the end of all; those that fill the first columns come first.
    private static Stream<List<Integer>> ends(int columns, int from, int size) {
        if (columns == 1) return Stream.of(List.of(size));
        return IntStream.rangeClosed(from, size).mapToObj(i -> from + size - i)
                .flatMap(first -> ends(columns - 1, first, size).map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    private static DoubleStream heights(List<Group> groups, List<Integer> ends) {
        return IntStream.range(0, ends.size()).mapToDouble(i -> height(groups.subList(i == 0 ? 0 : ends.get(i - 1), ends.get(i))));
    }

    private static double height(List<Group> groups) {
        return groups.stream().mapToDouble(group -> group.height() + LANE_GAP).sum();
    }

    private static List<Spot> spots(List<Group> groups, List<Integer> ends) {
        var spots = new ArrayList<Spot>();
        for (int column = 0, i = 0; column < ends.size(); column++) {
            double y = 0;
            for (; i < ends.get(column); i++) {
                y = place(groups.get(i).name(), 0, column, y, spots);
                for (var card : groups.get(i).cards()) y = place(card, 0, column, y, spots) + CARD_GAP;
                y += LANE_GAP - CARD_GAP;
            }
        }
        return spots;
    }

    private static double place(Item item, int page, int column, double y, List<Spot> spots) {
        spots.add(new Spot(item, page, column, y));
        return y + item.height();
    }

    /// Whether one slide would have room for all if it could be cut anywhere.
    boolean mayHold(List<Group> groups) {
        return groups.stream().mapToDouble(Group::height).sum() <= columns * room;
    }

    /// On one slide in columns that are as low as they can be; absent if one slide has no room for all.
    Optional<List<Spot>> even(List<Group> groups) {
        if (!mayHold(groups)) return Optional.empty();
        for (var height = groups.stream().mapToDouble(Group::height).sum() / columns; height < room; height += CARD_GAP) {
            var spots = new Flow(columns, height).running(groups);
            if (spots.getLast().page() == 0 && spots.stream().allMatch(spot -> spot.y() + spot.item().height() <= room)) return Optional.of(spots);
        }
        return Optional.of(running(groups)).filter(spots -> spots.getLast().page() == 0);
    }

    /// Column by column, over as many slides as it takes. A name does not part from the card after it.
    List<Spot> running(List<Group> groups) {
        var spots = new ArrayList<Spot>();
        int column = 0;
        double y = 0;
        for (var group : groups) {
            var named = false;
            for (var card : group.cards()) {
                var needs = card.height() + (named ? 0 : group.name().height());
                if (y > 0 && y + needs > room) {
                    column++;
                    y = 0;
                    named = false;
                }
                if (!named) y = place(group.name(), column / columns, column % columns, y, spots);
                named = true;
                y = place(card, column / columns, column % columns, y, spots) + CARD_GAP;
            }
            y += LANE_GAP - CARD_GAP;
        }
        return spots;
    }
}
