package journey.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Face.Weight;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Logo;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.View;
import journey.layout.Wrap;
import journey.plan.Plan;
import journey.plan.Settings.Brand;
import journey.plan.Settings;
import journey.report.Person;
import journey.text.Words;

/// The first leaf: what the plan is called, whose it is and for when, what it promises and to whom, and the day on which it was printed. In
/// its upper left corner stands the logo, if there is one, [#LOGO] high at most.
final class Cover {
    static final double LOGO = 96;
    private static final double WIDEST_LOGO = 288;
    private static final double GAP = 24;
    /// Where the title ends, of the paper's height.
    private static final double TITLE_END = 0.42;
    private static final double BOTTOM = 64;
    /// A title of more characters stands in the smallest letters.
    private static final int LONG = 300;
    private static final Rect BAR = new Rect(0, 0, 104, 6);
    private static final List<Face> TITLES = List.of(Face.of(48, Weight.BOLD), Face.of(38, Weight.BOLD), Face.of(28, Weight.BOLD), Face.of(20, Weight.BOLD));
    private static final Look SUBTITLE = Look.of(Face.of(22, Weight.REGULAR), Tone.MUTED);
    private static final Look PROMISE = Look.of(Face.of(18, Weight.REGULAR), Tone.INK);
    private static final Look PEOPLE = Look.of(Face.of(16, Weight.REGULAR), Tone.MUTED);
    private static final Look BY = Look.of(Face.of(15, Weight.REGULAR), Tone.MUTED);

    private final Desk desk;
    private final Words words;
    private final Paper paper;
    private final List<Strip> strips = new ArrayList<>();
    private boolean isCut;

    Cover(Desk desk, Paper paper) {
        this.desk = desk;
        this.paper = paper;
        words = desk.words();
    }

    /// Whether some of it had no room.
    boolean isCut() {
        return isCut;
    }

    /// The strips of the leaf, each from the paper's upper edge.
    List<Strip> strips(Plan plan, View view) {
        var report = desk.report();
        var end = paper.height() * TITLE_END;
        Logo.of(view.imprint(), plan, words).ifPresent(this::add);
        addTitle(end);
        var under = add(Tag.Kind.PARAGRAPH, report.subtitle(), SUBTITLE, end + 10, 3);
        strips.add(Strip.of(0, 0, Bit.furniture(BAR.moved(0, under + GAP), Pen.box(BAR.moved(0, under + GAP), 0, Tone.ACCENT))));
        var last = paper.height() - BOTTOM - BY.leading();
        var names = report.people().stream().map(Person::name).toList();
        var top = under + 2 * GAP + BAR.height();
        var promised = add(Tag.Kind.PARAGRAPH, report.promise(), PROMISE, top, lines(top, last - GAP - 4 * PEOPLE.leading(), PROMISE));
        add(Tag.Kind.PARAGRAPH, names.isEmpty() ? "" : words.say("pages.for", names), PEOPLE, promised == top ? top : promised + 8, 3);
        add(Tag.Kind.PARAGRAPH, by(plan, view.today()), BY, last, 1);
        return strips;
    }

    private void add(Logo logo) {
        var place = logo.picture().within(WIDEST_LOGO, LOGO).moved(0, Flow.MARGIN);
        strips.add(Strip.of(0, 0, new Bit(desk.tags().picture(logo.spoken()), place, List.of(new Mark.Picture(place, logo.picture())), logo.spoken(), "", "")));
    }

    private static int lines(double top, double bottom, Look look) {
        return (int) Math.max(1, (bottom - top) / look.leading());
    }

    private String by(Plan plan, Optional<LocalDate> today) {
        var brand = plan.settings().get(Settings.BRAND).map(one -> one.fields().text(Brand.NAME)).orElse("");
        return Stream.concat(Stream.of(brand), today.stream().map(words::date)).filter(text -> !text.isBlank())
                .reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }

    /// As large as it can be in three lines of whole words.
    private void addTitle(double end) {
        var title = desk.report().title();
        var face = TITLES.stream().filter(one -> fits(title, one)).findFirst().orElse(TITLES.getLast());
        var look = Look.of(face, Tone.INK);
        var most = lines(Flow.MARGIN + LOGO + GAP, end, look);
        var count = Math.min(most, Wrap.whole(title, face, desk.width()).size());
        strips.add(Strip.of(0, 0).marked(title, 1));
        add(Tag.Kind.HEADING_1, title, look, end - count * look.leading(), most);
    }

    private boolean fits(String title, Face face) {
        return title.length() <= LONG && Wrap.whole(title, face, desk.width()).size() <= 3
                && Stream.of(title.split("\\s+")).allMatch(word -> Line.of(word, face).width() <= desk.width());
    }

    /// @return where it ends
    private double add(Tag.Kind kind, String text, Look look, double top, int most) {
        var whole = Wrap.whole(text, look.face(), desk.width());
        if (whole.isEmpty()) return top;
        isCut |= whole.size() > most;
        var lines = whole.size() > most ? Wrap.paragraphs(text, look.face(), desk.width(), most) : whole;
        var bits = look.lines(desk.tags().of(kind), lines, 0, top);
        strips.add(Strip.of(0, 0, bits.toArray(Bit[]::new)));
        return top + lines.size() * look.leading();
    }
}
