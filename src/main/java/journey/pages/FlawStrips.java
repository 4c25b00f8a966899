package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.layout.Badges;
import journey.layout.Line;
import journey.layout.Tone;
import journey.pages.Strip.Hold;
import journey.plan.Severity;
import journey.report.Flaw;

/// Findings, each with its sign, its weight in a word and its colour, so that none of them is the only signal.
final class FlawStrips {
    private static final double SIGN = 24;
    private static final double GAP = 12;
    private static final Look MESSAGE = Look.of(Faces.TEXT, Tone.INK);

    private final Desk desk;
    private final String to;

    /// @param to where the title of a finding leads, with its stage at the end; "" for nowhere
    FlawStrips(Desk desk, String to) {
        this.desk = desk;
        this.to = to;
    }

    List<Strip> strips(List<Flaw> flaws) {
        var strips = new ArrayList<Strip>();
        var list = desk.tags().of(Tag.Kind.LIST);
        for (var flaw : flaws) {
            if (!strips.isEmpty()) strips.add(Strip.rule(10, desk.width()).holding(Hold.TIED));
            strips.addAll(Strip.together(flaw(desk.tags().in(list, Tag.Kind.ITEM), flaw)));
        }
        return strips;
    }

    private List<Strip> flaw(Tag item, Flaw flaw) {
        var tone = tone(flaw.severity());
        var weight = Line.of(flaw.weight(), Faces.SECOND);
        var look = Look.of(Faces.CARD, tone);
        var place = flaw.stage().map(stage -> to.isEmpty() ? "" : Anchors.of(stage)).orElse("");
        var label = Look.of(Faces.SECOND, tone).line(desk.tags().in(item, Tag.Kind.LABEL), weight, desk.width() - weight.width(), 2);
        var body = desk.tags().in(item, Tag.Kind.BODY);
        var title = look.leadingTo(place).strips(body, desk.words().say("pages.flaw", flaw.title(), flaw.place()), SIGN,
                desk.width() - SIGN - GAP - weight.width(), 10);
        var sign = new Bit(Tag.FURNITURE, Badges.bounds(8, look.leading() / 2, Badges.RADIUS), Badges.marks(flaw.severity(), 8, look.leading() / 2, Badges.RADIUS), "", "", "");
        var strips = new ArrayList<>(Strip.leading(Strip.first(title, first -> new Strip(first.above(), first.height(), first.hold(),
                Stream.concat(Stream.of(sign, label), first.bits().stream()).toList(), first.place(), first.bookmark(), first.again()))));
        strips.addAll(MESSAGE.strips(body, flaw.message(), SIGN, desk.width() - SIGN, 0));
        return strips;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case HINT -> Tone.ACCENT;
        };
    }
}
