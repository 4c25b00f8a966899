package journey.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.layout.Wrap;
import journey.pages.Pages.Bookmark;
import journey.pages.Pages.Spot;
import journey.pages.Strip.Hold;
import journey.text.Words;

/// Lets strips flow over leaves, one below the other. What holds together stays together where a leaf has room for it: first all that is kept
/// together, where that is too much what is tied, and where even that is higher than a leaf each strip by itself.
final class Flow {
    static final double MARGIN = 60;
    private static final double WIDEST = 760;
    private static final double BOTTOM = 68;
    private static final double NAME = 600;
    /// What is lost where heights that fit are added in another order.
    private static final double ROUNDING = 1e-6;

    private final Paper paper;
    private final String title;
    private final Words words;
    private final Foot foot;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Spot> places = new HashMap<>();
    private Optional<Draft> open = Optional.empty();
    private Head head = new Head(MARGIN, List.of(), List.of());
    private double y;
    private boolean atTop;

    Flow(Paper paper, String title, Words words) {
        this.paper = paper;
        this.title = title;
        this.words = words;
        foot = new Foot(title);
    }

    /// Lines that are too long are hard to read: on wide paper the column stands in the middle.
    double margin() {
        return Math.max(MARGIN, (paper.width() - WIDEST) / 2);
    }

    double width() {
        return paper.width() - 2 * margin();
    }

    /// Of a leaf without a head.
    double height() {
        return paper.height() - MARGIN - BOTTOM;
    }

    /// Begins a part on a leaf of its own.
    void begin(Head other) {
        close();
        head = other;
        leaf(head.first());
    }

    /// From here on leaves have another head, if there are more of them.
    void goOn(Head other) {
        head = other;
    }

    /// Puts a leaf of its own between the others.
    ///
    /// @param place by which links find it
    void leaf(Paper lying, String place, String bookmark, List<Piece> pieces) {
        close();
        var spot = new Spot(leaves.size(), 0);
        places.put(place, spot);
        bookmarks.add(new Bookmark(bookmark, 1, spot));
        var draft = new Draft(lying, number());
        pieces.forEach(draft::add);
        foot(draft, lying, MARGIN);
        leaves.add(draft.leaf());
    }

    private void leaf(List<Strip> top) {
        open = Optional.of(new Draft(paper, number()));
        y = head.top();
        atTop = true;
        for (var strip : top) put(strip);
        atTop = true;
    }

    private String number() {
        return words.number(leaves.size() + 1L);
    }

    private void close() {
        open.ifPresent(draft -> {
            foot(draft, paper, margin());
            leaves.add(draft.leaf());
        });
        open = Optional.empty();
    }

    /// The cover has none.
    private void foot(Draft draft, Paper of, double margin) {
        if (!leaves.isEmpty()) foot.addTo(draft, of, margin, number());
    }

    void add(List<Strip> strips) {
        int from = 0;
        while (from < strips.size()) from = place(strips, from);
    }

    private int place(List<Strip> strips, int from) {
        for (var hold : List.of(Hold.KEPT, Hold.TIED)) {
            var end = end(strips, from, hold);
            var chain = strips.subList(from, end);
            if (y + height(chain, atTop) <= bottom()) return put(chain, end);
            if (!atTop && head.top() + height(head.again(), true) + height(chain.getFirst().again(), true) + height(chain, true) <= bottom()) {
                turn(chain.getFirst());
                return put(chain, end);
            }
        }
        var strip = strips.get(from);
        if (!atTop && y + height(List.of(strip), false) > bottom()) turn(strip);
        return put(List.of(strip), from + 1);
    }

    private static int end(List<Strip> strips, int from, Hold hold) {
        int end = from + 1;
        while (end < strips.size() && strips.get(end - 1).hold().compareTo(hold) >= 0) end++;
        return end;
    }

    private static double height(List<Strip> strips, boolean atTop) {
        var sum = strips.stream().mapToDouble(strip -> strip.above() + strip.height()).sum();
        return atTop && !strips.isEmpty() ? sum - strips.getFirst().above() : sum;
    }

    private double bottom() {
        return paper.height() - BOTTOM + ROUNDING;
    }

    private void turn(Strip next) {
        close();
        leaf(head.again());
        next.again().forEach(this::put);
    }

    private int put(List<Strip> chain, int end) {
        chain.forEach(this::put);
        return end;
    }

    private void put(Strip strip) {
        if (!atTop) y += strip.above();
        for (var bit : strip.bits()) open.orElseThrow().add(bit, margin(), y);
        var spot = new Spot(leaves.size(), y);
        if (!strip.place().isEmpty()) places.putIfAbsent(strip.place(), spot);
        strip.bookmark().ifPresent(mention -> bookmarks.add(new Bookmark(named(mention.text()), mention.level(), spot)));
        y += strip.height();
        atTop = false;
    }

    /// Leaves room of a height under a heading, on the next leaf if there is none here, to be filled when all else is known.
    Spot reserve(List<Strip> heading, double height) {
        var strips = new ArrayList<>(heading);
        strips.add(Strip.of(0, height));
        add(strips);
        return new Spot(leaves.size(), y - height);
    }

    void fill(Spot room, List<Strip> strips) {
        close();
        var leaf = leaves.get(room.leaf());
        var draft = new Draft(leaf.paper(), leaf.number());
        leaf.pieces().forEach(draft::add);
        var top = room.y();
        for (var strip : strips) {
            top += strip.above();
            for (var bit : strip.bits()) draft.add(bit, margin(), top);
            top += strip.height();
        }
        leaves.set(room.leaf(), draft.leaf());
    }

    /// A name of one line that is not too long to be read beside the pages.
    static String named(String text) {
        return Wrap.line(text, Faces.TEXT, NAME).text();
    }

    /// By which links find a leaf.
    static String place(Spot spot) {
        return "leaf-" + spot.leaf();
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    boolean isEmpty() {
        return leaves.isEmpty() && open.isEmpty();
    }

    Pages pages() {
        close();
        for (int i = 0; i < leaves.size(); i++) {
            var spot = new Spot(i, 0);
            places.put(place(spot), spot);
        }
        return new Pages(title, words.locale(), leaves, bookmarks, places);
    }
}
