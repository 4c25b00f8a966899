package journey.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Face;
import journey.layout.Face.Weight;
import journey.layout.Ink;
import journey.layout.Lane;
import journey.layout.Logo;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Audience;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;

/// The first slide: whose plan it is, what it is called, what it promises to whom, and the way on which it leads people.
final class Cover {
    private static final double LEFT = 96;
    private static final double WIDTH = 900;
    private static final double TITLE_BOTTOM = 356;
    private static final double BAR = 416;
    private static final double TIP = 14;
    /// Its middle is that of the brand's name.
    private static final Rect LOGO = new Rect(Slide.WIDTH - LEFT - 320, 34, 320, 96);
    private static final Rect ROW = new Rect(LEFT, 580, Slide.WIDTH - 2 * LEFT, 50);

    private static final Face BRAND = Face.of(15, Weight.SEMI_BOLD);
    private static final List<Face> TITLES = List.of(Face.of(52, Weight.BOLD), Face.of(40, Weight.BOLD), Face.of(30, Weight.BOLD));
    private static final Face SUBTITLE = Face.of(20, Weight.REGULAR);
    private static final Face PROMISE = Face.of(18, Weight.REGULAR);
    private static final Face AUDIENCE = Face.of(15, Weight.REGULAR);
    private static final Face STAGE = Face.of(13, Weight.BOLD);

    private final Plan plan;
    private final String title;
    private final Optional<Logo> logo;
    private final Words words;
    private final Sheet sheet = new Sheet();

    Cover(Plan plan, String title, Optional<Logo> logo, Words words) {
        this.plan = plan;
        this.title = title;
        this.logo = logo;
        this.words = words;
    }

    Slide slide() {
        addTitle();
        addText(Role.SUMMARY, TITLE_BOTTOM + 14, 1, subtitle(), SUBTITLE, Tone.MUTED);
        var brand = plan.settings().get(Settings.BRAND).map(one -> one.fields().text(Settings.Brand.NAME)).orElse("");
        sheet.text(new Subject.OfPlan(), Role.SUMMARY, LEFT, 72, logo.isPresent() ? LOGO.x() - LEFT - 24 : WIDTH, 1, brand, BRAND, Tone.MUTED);
        logo.ifPresent(one -> sheet.add(one.in(LOGO, 0)));
        sheet.back(new Subject.OfPlan(), new Rect(LEFT, BAR, 64, 5), Pen.box(new Rect(LEFT, BAR, 64, 5), 0, Tone.ACCENT));
        var under = addText(Role.SUMMARY, BAR + 28, 3, plan.settings().text(Settings.PROMISE), PROMISE, Tone.INK);
        addText(Role.SUMMARY, under + 8, 2, audience(), AUDIENCE, Tone.MUTED);
        for (var stage : Stage.ALL) addArrow(stage);
        return sheet.slide(Slide.Form.COVER, title, "");
    }

    private double addText(Role role, double top, int most, String text, Face face, Tone tone) {
        return sheet.text(new Subject.OfPlan(), role, LEFT, top, WIDTH, most, text, face, tone);
    }

    /// As large as it can be in two lines of whole words.
    private void addTitle() {
        var face = TITLES.stream().filter(this::fits).findFirst().orElse(TITLES.getLast());
        var lines = Wrap.of(title, face, WIDTH, 3).size();
        addText(Role.TITLE, TITLE_BOTTOM - lines * Sheet.leading(face), 3, title, face, Tone.INK);
    }

    private boolean fits(Face face) {
        var lines = Wrap.of(title, face, WIDTH, 3);
        return lines.size() < 3 && LongWords.lines(title, lines, face, WIDTH) == 0;
    }

    private String subtitle() {
        var period = plan.settings().get(Settings.PERIOD).map(one -> one.fields().text(Settings.Period.NAME)).orElse("");
        return period.isBlank() ? words.say("deck.subtitle") : words.say("deck.subtitle-of", period);
    }

    private String audience() {
        var names = plan.audiences().stream().map(Audience::name).filter(name -> !name.isBlank()).toList();
        return names.isEmpty() ? "" : words.say("deck.for", names);
    }

    private void addArrow(Stage stage) {
        var place = Way.arrow(stage, ROW, TIP);
        var tone = Tone.of(stage);
        var planned = plan.cardsIn(stage).anyMatch(card -> card.counts() && Lane.of(card) != Lane.NOTES);
        var left = place.x() + (stage == Stage.ALL.getFirst() ? 12 : TIP + 10);
        var name = Wrap.line(words.say("deck.stage", stage.number(), stage), STAGE, place.right() - TIP - left);
        var marks = new ArrayList<Mark>();
        marks.add(planned ? Way.outline(stage, place, TIP, Ink.of(tone), Stroke.NONE)
                : Way.outline(stage, place, TIP, Ink.of(Tone.PAPER), Stroke.dashed(tone, 1.5, 5, 4)));
        marks.add(Pen.text(name, left, place.centre() + 5, STAGE, planned ? Tone.ON_COLOUR : tone));
        sheet.part(new Subject.OfStage(stage), Role.STAGE, place, name.text(), "", 1, marks, List.of());
    }
}
