package journey.handout;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import journey.guide.Lens;
import journey.layout.Picture;
import journey.paint.Page;

/// What somebody wants to be made of a plan. What the medium does not heed, as [Choice] says, changes nothing.
///
/// @param form   of a PDF
/// @param lens   whose ruler stands above the stages
/// @param page   of a PDF
/// @param across how many sheets of a poster lie beside each other
/// @param size   of a PNG
/// @param table  of a CSV
/// @param title  "" for the plan's own
public record Order(Medium medium, Form form, Part part, Lens lens, Set<Aside> asides, Page page, int across, Size size, Theme theme, Carry carry, Table table, String title, Optional<Picture> logo) {
    private static final int ACROSS = 3;

    public Order {
        asides = Set.copyOf(asides);
    }

    /// All of the board as the window shows it.
    public static Order of(Medium medium) {
        return new Order(medium, Form.BOARD, Part.WHOLE, Lens.VALUE_JOURNEY, EnumSet.of(Aside.FINDINGS, Aside.FORECAST), Page.BOARD, ACROSS, new Size.Times(1), Theme.LIGHT, Carry.NOTHING, Table.CARDS, "", Optional.empty());
    }

    public Order as(Medium other) {
        return new Order(other, form, part, lens, asides, page, across, size, theme, carry, table, title, logo);
    }

    public Order as(Form other) {
        return new Order(medium, other, part, lens, asides, page, across, size, theme, carry, table, title, logo);
    }

    public Order of(Part other) {
        return new Order(medium, form, other, lens, asides, page, across, size, theme, carry, table, title, logo);
    }

    public Order through(Lens other) {
        return new Order(medium, form, part, other, asides, page, across, size, theme, carry, table, title, logo);
    }

    public Order with(Aside more) {
        var all = new HashSet<>(asides);
        all.add(more);
        return new Order(medium, form, part, lens, all, page, across, size, theme, carry, table, title, logo);
    }

    public Order without(Aside one) {
        var left = new HashSet<>(asides);
        left.remove(one);
        return new Order(medium, form, part, lens, left, page, across, size, theme, carry, table, title, logo);
    }

    public Order on(Page other) {
        return new Order(medium, form, part, lens, asides, other, across, size, theme, carry, table, title, logo);
    }

    public Order across(int sheets) {
        return new Order(medium, form, part, lens, asides, page, sheets, size, theme, carry, table, title, logo);
    }

    public Order at(Size other) {
        return new Order(medium, form, part, lens, asides, page, across, other, theme, carry, table, title, logo);
    }

    public Order in(Theme other) {
        return new Order(medium, form, part, lens, asides, page, across, size, other, carry, table, title, logo);
    }

    public Order carrying(Carry other) {
        return new Order(medium, form, part, lens, asides, page, across, size, theme, other, table, title, logo);
    }

    public Order of(Table other) {
        return new Order(medium, form, part, lens, asides, page, across, size, theme, carry, other, title, logo);
    }

    public Order titled(String other) {
        return new Order(medium, form, part, lens, asides, page, across, size, theme, carry, table, other, logo);
    }

    public Order with(Picture other) {
        return new Order(medium, form, part, lens, asides, page, across, size, theme, carry, table, title, Optional.of(other));
    }

    public Order withoutLogo() {
        return new Order(medium, form, part, lens, asides, page, across, size, theme, carry, table, title, Optional.empty());
    }

    /// The part that the medium can show: a view that it cannot gives way to the board.
    public Part shown() {
        return part instanceof Part.OfChart && !(Choice.of(this).contains(Choice.CHART)) ? Part.WHOLE : part;
    }

    public boolean has(Aside aside) {
        return asides.contains(aside);
    }
}
