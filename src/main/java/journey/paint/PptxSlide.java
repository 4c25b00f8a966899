package journey.paint;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.paint.PptxShapes.Named;
import journey.plan.End;

/// Writes one slide: the figures of its board as shapes in their reading order, which is the order in which office programs read them.
final class PptxSlide {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SPOKEN = 2_000;
    private static final String MORE = "…";

    private final Slide slide;
    private final PptxMedia media;
    private final Relations relations;
    private final PptxShapes shapes;
    private final PptxLayouts layouts;
    private final Map<Subject, Anchor> anchors = new HashMap<>();
    private final Set<Subject> known = new HashSet<>();
    private long lastId = 1;
    private boolean hasTitle;
    private boolean hasSubtitle;

    /// A shape to which connectors can be attached, and the rectangle in the middles of whose sides they are.
    private record Anchor(long id, Rect place) {}

    /// @param relations takes what the slide refers to
    PptxSlide(Slide slide, Deck deck, PptxInk inks, PptxMedia media, Relations relations) {
        this.slide = slide;
        this.media = media;
        this.relations = relations;
        var scale = PptxScale.of(slide);
        var text = new PptxText(scale, inks, deck.language());
        shapes = new PptxShapes(scale, inks, text);
        layouts = new PptxLayouts(deck);
    }

    /// What is done after each figure.
    interface Drawn {
        void one();
    }

    /// @param number of the slide, the first being 1
    void writeTo(Markup out, int number, Drawn drawn) throws IOException {
        var figures = slide.board().figures().stream().sorted(Comparator.comparingInt(Figure::order)).toList();
        for (var figure : figures) anchor(figure);
        out.raw("<p:sld" + PptxLayouts.NAMESPACES + "><p:cSld><p:spTree>" + PptxLayouts.ROOT).line();
        if (!slide.hasTitle()) layouts.title(out, ++lastId, cut(TextMeasure.shown(slide.title()), LONGEST_NAME));
        for (var figure : figures) {
            write(out, figure);
            out.line();
            drawn.one();
        }
        if (slide.form() == Form.PAGE) layouts.foot(out, ++lastId, ++lastId, number);
        out.raw("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    }

    private void anchor(Figure figure) {
        if (anchors.containsKey(figure.subject())) return;
        switch (figure.role()) {
            case CARD -> anchors.put(figure.subject(), new Anchor(++lastId, figure.bounds()));
            case STAGE -> {
                if (figure.marks().getFirst() instanceof Mark.Shape shape) PptxOutline.arrow(shape).shaft()
                        .ifPresent(shaft -> anchors.put(figure.subject(), new Anchor(++lastId, shaft)));
            }
            case TITLE, SUMMARY, LANE, LANE_LABEL, RULER, LINK, STEP_BACK, GHOST, BADGE, REMARKS, WELCOME, LEGEND, HEADING, VALUE -> {}
        }
    }

    private void write(Markup out, Figure figure) {
        var marks = figure.marks();
        var spoken = cut(figure.spoken(), LONGEST_SPOKEN);
        var ends = ends(figure.subject());
        if (ends.isPresent()) {
            var elbow = PptxElbow.of(marks, ends.get().from().place(), ends.get().to().place());
            if (elbow.isPresent() && marks.getFirst() instanceof Mark.Shape course) {
                shapes.connector(out, elbow.get(), ends.get().from().id(), ends.get().to().id(), course.stroke(),
                        new Named(++lastId, name(figure, List.of()), Optional.of(spoken), Optional.empty(), ""), figure.alpha());
                write(out, figure, marks.subList(2, marks.size()), Optional.empty());
                return;
            }
        }
        write(out, figure, marks, Optional.of(spoken));
    }

    private record Ends(Anchor from, Anchor to) {}

    /// What a link joins, if both ends are on the slide and are two.
    private Optional<Ends> ends(Subject subject) {
        return switch (subject) {
            case Subject.OfLink(var link) -> link.to() instanceof End.AtCard(var to) ? ends(new Subject.OfCard(link.from()), new Subject.OfCard(to)) : Optional.empty();
            case Subject.OfStepBack(var from, var to) -> ends(new Subject.OfStage(from), new Subject.OfStage(to));
            case Subject.OfPlan _, Subject.OfStage _, Subject.OfLane _, Subject.OfCell _, Subject.OfCard _, Subject.OfBand _, Subject.OfForecast _,
                    Subject.OfStep _, Subject.OfPart _ -> Optional.empty();
        };
    }

    private Optional<Ends> ends(Subject from, Subject to) {
        var start = anchors.get(from);
        var end = anchors.get(to);
        return start == null || end == null ? Optional.empty() : Optional.of(new Ends(start, end));
    }

    /// A figure of one piece is a shape, one of several a group of them.
    private void write(Markup out, Figure figure, List<Mark> marks, Optional<String> spoken) {
        if (marks.isEmpty()) return;
        var pieces = PptxPiece.of(figure.role(), marks);
        var whole = slide.texts().getOrDefault(figure.subject(), List.of());
        var link = PptxLink.of(figure.href()).map(address -> relations.toOutside("hyperlink", address));
        if (pieces.size() == 1) {
            if (pieces.getFirst().picture().isPresent()) {
                picture(out, pieces.getFirst().picture().get(), new Named(++lastId, name(figure, List.of()), spoken, link, ""), figure.alpha());
                return;
            }
            var paragraphs = PptxParagraph.of(pieces.getFirst().texts(), whole);
            var placeholder = pieces.getFirst().outline().isEmpty() ? placeholder(figure.role()) : "";
            shapes.write(out, pieces.getFirst(), figure.bounds(), paragraphs, new Named(id(figure), name(figure, paragraphs), spoken, link, placeholder), figure.alpha());
            return;
        }
        var bounds = pieces.stream().map(PptxPiece::bounds).reduce(Rect::joined).orElseThrow();
        shapes.openGroup(out, bounds, new Named(++lastId, name(figure, List.of()), spoken, link, ""));
        for (var piece : pieces) {
            if (piece.picture().isPresent()) {
                picture(out, piece.picture().get(), new Named(++lastId, name(figure, List.of()), Optional.empty(), Optional.empty(), ""), figure.alpha());
                continue;
            }
            var paragraphs = PptxParagraph.of(piece.texts(), whole);
            shapes.write(out, piece, piece.bounds(), paragraphs, new Named(++lastId, name(figure, paragraphs), Optional.empty(), Optional.empty(), ""), figure.alpha());
        }
        shapes.closeGroup(out);
    }

    private void picture(Markup out, Mark.Picture picture, Named named, double alpha) {
        shapes.picture(out, picture.rect(), media.relation(picture.picture(), relations), named, alpha);
    }

    /// The first card or arrow of a subject has the id that connectors know.
    private long id(Figure figure) {
        var anchor = anchors.get(figure.subject());
        var isAnchor = anchor != null && (figure.role() == Role.CARD || figure.role() == Role.STAGE) && known.add(figure.subject());
        return isAnchor ? anchor.id() : ++lastId;
    }

    /// The place of the layout that a text fills, as an element's attributes.
    private String placeholder(Role role) {
        if (role == Role.TITLE && !hasTitle) {
            hasTitle = true;
            return slide.form() == Form.COVER ? " type=\"ctrTitle\"" : " type=\"title\"";
        }
        if (role == Role.SUMMARY && !hasSubtitle && slide.form() == Form.COVER) {
            hasSubtitle = true;
            return " type=\"subTitle\" idx=\"1\"";
        }
        return "";
    }

    /// As lists of shapes name it: by what stands in it, else by what is said of it.
    private static String name(Figure figure, List<PptxParagraph> paragraphs) {
        return cut(paragraphs.isEmpty() ? figure.spoken() : paragraphs.getFirst().text(), LONGEST_NAME);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + MORE;
    }
}
