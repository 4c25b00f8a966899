package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Severity;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;

/// What stands above the stages: title and audience at the left, period and the state of the plan at the right, and a logo right of all.
final class Header {
    private static final double TITLE_BASE = 48;
    private static final double SECOND_BASE = 72;
    private static final double APART = 40;
    private static final double LONGEST_TITLE = 900;
    private static final double LOGO_TOP = 22;
    private static final double LOGO_HEIGHT = 56;
    private static final double LOGO_WIDTH = 200;
    private static final double BESIDE_LOGO = 24;
    private static final double BESIDE_TITLE = 10;

    private final Contents contents;
    private final Words words;
    private final double right;
    private final Optional<Figure> logo;
    private final List<Figure> figures = new ArrayList<>();

    Header(Contents contents, double right) {
        this.contents = contents;
        this.words = contents.view.words();
        logo = Logo.of(contents.view.imprint(), contents.plan, words).map(one -> one.in(room(right), 0));
        this.right = logo.map(one -> one.bounds().x() - BESIDE_LOGO).orElse(right);
    }

    /// Where the right end must stand for the title to be read in full, unless it is a long one.
    static double wanted(Contents contents) {
        var view = contents.view;
        var logo = Logo.of(view.imprint(), contents.plan, view.words()).map(one -> one.picture().within(LOGO_WIDTH, LOGO_HEIGHT).width() + BESIDE_LOGO).orElse(0.0);
        var title = Line.of(name(contents), Measures.TITLE).width();
        var period = Line.of(period(contents), Measures.STATE).width();
        return Measures.MARGIN + Math.min(title, LONGEST_TITLE) + APART + Math.min(period, LONGEST_TITLE / 3) + logo;
    }

    private static String name(Contents contents) {
        return contents.plan.title().isBlank() ? contents.view.words().say("board.untitled-plan") : contents.plan.title();
    }

    /// Where the logo may stand: on a narrow board it leaves most of the row to the title.
    private static Rect room(double right) {
        var width = Math.min(LOGO_WIDTH, (right - Measures.MARGIN) / 3);
        return new Rect(right - width, LOGO_TOP, width, LOGO_HEIGHT);
    }

    /// One figure for each text that there is, in reading order.
    List<Figure> figures() {
        var untitled = contents.plan.title().isBlank();
        var name = name(contents);
        var state = contents.view.shows(Extra.PROBLEMS) ? state() : Optional.<State>empty();
        var period = Wrap.line(period(contents), Measures.STATE, (right - Measures.MARGIN) / 3);
        var standing = state.map(State::text).orElse("");
        var stateLine = Wrap.line(standing, Measures.STATE, (right - Measures.MARGIN) / 2);
        var count = contents.view.words().number(contents.remarks(Place.PLAN));
        var said = CardWords.remarked(contents, Place.PLAN);
        var title = Wrap.line(name, Measures.TITLE, room(period) - (said.isPresent() ? BESIDE_TITLE + Bubble.width(count) : 0));
        add(Role.TITLE, name, title, TITLE_BASE, Measures.TITLE, untitled ? Tone.SOFT : Tone.INK);
        said.ifPresent(remarks -> {
            var bubble = new Bubble(count, Measures.MARGIN + title.width() + BESIDE_TITLE + Bubble.width(count), TITLE_BASE - 10);
            figures.add(new Figure(new Subject.OfPlan(), Role.REMARKS, bubble.bounds(), words.say("board.spoken.badge", name, remarks), figures.size(), "", 1, bubble.marks()));
        });
        add(Role.SUMMARY, audience(), Wrap.line(audience(), Measures.AUDIENCE, room(stateLine)), SECOND_BASE, Measures.AUDIENCE, Tone.MUTED);
        addRight(period(contents), period, TITLE_BASE, Tone.MUTED);
        addRight(standing, stateLine, SECOND_BASE, state.map(State::tone).orElse(Tone.MUTED));
        logo.ifPresent(one -> figures.add(one.read(figures.size())));
        return figures;
    }

    private double room(Line beside) {
        return Math.max(APART, right - Measures.MARGIN - beside.width() - APART);
    }

    private void addRight(String spoken, Line line, double base, Tone tone) {
        add(Role.SUMMARY, spoken, right - line.width(), line, base, Measures.STATE, tone);
    }

    private void add(Role role, String spoken, Line line, double base, Face face, Tone tone) {
        add(role, spoken, Measures.MARGIN, line, base, face, tone);
    }

    private void add(Role role, String spoken, double x, Line line, double base, Face face, Tone tone) {
        if (line.text().isEmpty()) return;
        var bounds = new Rect(x, base - face.size(), line.width(), face.size() * 1.3);
        figures.add(new Figure(new Subject.OfPlan(), role, bounds, TextMeasure.shown(spoken), figures.size(), "", 1,
                List.of(Pen.text(line, x, base, face, tone))));
    }

    private String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).reduce((some, next) -> words.say("board.list", some, next)).orElse("");
    }

    /// The audiences and how aware those are whom Aware meets; without audiences the plan's promise.
    private String audience() {
        var names = contents.plan.audiences().stream().map(Audience::name).filter(name -> !name.isBlank());
        var aware = contents.plan.cardsIn(Stage.AWARE).filter(Card::counts)
                .flatMap(card -> card instanceof Card.Touchpoint touchpoint ? touchpoint.awareness().stream() : Stream.empty())
                .distinct().map(awareness -> words.name(awareness).toLowerCase(words.locale()));
        var all = contents.plan.audiences().isEmpty() ? "" : listed(Stream.concat(names, aware).toArray(String[]::new));
        return all.isEmpty() ? contents.plan.settings().text(Settings.PROMISE) : all;
    }

    private static String period(Contents contents) {
        var period = contents.plan.settings().get(Settings.PERIOD);
        var name = period.map(one -> one.fields().text(Settings.Period.NAME)).filter(text -> !text.isBlank());
        return name.or(() -> period.flatMap(one -> one.fields().get(Settings.Period.FROM)
                        .flatMap(from -> one.fields().get(Settings.Period.UNTIL).map(until -> contents.view.words().say("board.days", from, until)))))
                .orElse("");
    }

    private record State(String text, Tone tone) {}

    /// What is wrong, in a line; nothing of a plan that has not begun, and nothing above some of its cards, as it is said of all of them.
    private Optional<State> state() {
        if (contents.isBlank() || contents.view.only().isPresent()) return Optional.empty();
        var flags = contents.view.flags();
        var skipped = (int) Stage.ALL.stream().filter(contents::isSkipped).count();
        var errors = flags.count(Severity.ERROR);
        var warnings = flags.count(Severity.WARNING);
        var text = listed(counted("skipped", skipped), counted("error", errors), counted("warning", warnings));
        if (text.isEmpty()) return flags.isChecked() ? Optional.of(new State(words.say("board.state.good"), Tone.GOOD)) : Optional.empty();
        return Optional.of(new State(text, skipped + errors > 0 ? Tone.ERROR : Tone.WARNING));
    }

    private String counted(String what, int count) {
        return count == 0 ? "" : words.say("board.state." + what, count);
    }
}
