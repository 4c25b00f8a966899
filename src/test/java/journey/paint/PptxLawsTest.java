package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.layout.CardSays;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.layout.View;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.rule.Rules;
import journey.text.Words;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.TblStyleLstDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationPrDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.ViewPrDocument;
import org.w3c.dom.Element;

/// What holds for the PPTX of any plan: what office programs ask of a file before they open it without a word of repair.
@Execution(ExecutionMode.CONCURRENT)
class PptxLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    /// The schema of each part, by how its name begins.
    private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS = Map.ofEntries(
            Map.entry("ppt/slides/", SldDocument.Factory), Map.entry("ppt/slideLayouts/", SldLayoutDocument.Factory), Map.entry("ppt/slideMasters/", SldMasterDocument.Factory),
            Map.entry("ppt/notesSlides/", NotesDocument.Factory), Map.entry("ppt/notesMasters/", NotesMasterDocument.Factory), Map.entry("ppt/presentation.xml", PresentationDocument.Factory),
            Map.entry("ppt/presProps.xml", PresentationPrDocument.Factory), Map.entry("ppt/viewProps.xml", ViewPrDocument.Factory), Map.entry("ppt/theme/", ThemeDocument.Factory),
            Map.entry("ppt/tableStyles.xml", TblStyleLstDocument.Factory), Map.entry("docProps/app.xml", PropertiesDocument.Factory));

    record Case(String name, Plan plan) {
        View view() {
            return View.in(Words.of(plan)).with(Flags.of(Rules.check(plan, TODAY).problems()));
        }

        Deck deck() {
            return Deck.of(plan, view(), Rules.check(plan, TODAY).problems());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> plans() {
        return Stream.of(
                LongStream.rangeClosed(1, 12).mapToObj(seed -> new Case("seed " + seed, Plans.some(seed))),
                LongStream.rangeClosed(1, 3).mapToObj(seed -> new Case("broken texts " + seed, Plans.broken(seed))),
                Stream.of(new Case("150 cards", Plans.plain(150, 5)), new Case("blank", Plan.blank("")))).flatMap(all -> all);
    }

    private static List<Pptx> files(Case one) throws IOException {
        var bare = Deck.of(one.plan(), one.view().without(Extra.TITLE), List.of());
        var charts = Chart.ALL.stream()
                .map(chart -> new Slide(Form.PICTURE, chart.word(), chart.of(one.plan(), Words.in(Locale.ENGLISH), Optional.empty()).board(), Map.of(), "")).toList();
        return List.of(Pptx.of(one.deck()), Pptx.of(bare), Pptx.of(new Deck("Charts", Locale.ROOT, charts)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPartIsAsTheSchemaWantsIt(Case one) throws IOException, XmlException {
        for (var pptx : files(one)) {
            var checked = 0;
            for (var part : pptx.parts().entrySet()) {
                var schema = SCHEMAS.entrySet().stream().filter(entry -> part.getKey().startsWith(entry.getKey()) && !part.getKey().contains("_rels")).findFirst();
                if (schema.isEmpty()) continue;
                var errors = new ArrayList<XmlError>();
                schema.get().getValue().parse(new ByteArrayInputStream(part.getValue())).validate(new XmlOptions().setErrorListener(errors));
                assertEquals(List.of(), errors.stream().map(XmlError::getMessage).toList(), part.getKey());
                checked++;
            }
            // All but the relations, the types and the core properties.
            assertEquals(pptx.parts().keySet().stream().filter(name -> !name.endsWith(".rels")).count() - 2, checked);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatPartsReferToIsThereAndOfAKnownType(Case one) throws IOException {
        for (var pptx : files(one)) {
            var typed = pptx.all("[Content_Types].xml", "Override").stream().map(type -> type.getAttribute("PartName").substring(1)).toList();
            assertEquals(Set.copyOf(typed), pptx.parts().keySet().stream().filter(name -> !name.endsWith(".rels") && !name.startsWith("[")).collect(Collectors.toSet()));
            assertEquals(typed.size(), Set.copyOf(typed).size());
            var reached = new HashSet<String>();
            for (var name : pptx.parts().keySet()) if (name.endsWith(".rels")) {
                var relations = pptx.all(name, "Relationship");
                assertEquals(relations.size(), relations.stream().map(relation -> relation.getAttribute("Id")).distinct().count(), name);
                for (var relation : relations) {
                    if (relation.getAttribute("TargetMode").equals("External")) assertTrue(URI.create(relation.getAttribute("Target")).isAbsolute());
                    else reached.add(URI.create("/" + name.replace("_rels/", "")).resolve(relation.getAttribute("Target")).getPath().substring(1));
                }
            }
            assertEquals(Set.copyOf(typed), reached);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyIdOfARelationIsOneOfThePart(Case one) throws IOException {
        for (var pptx : files(one)) for (var part : pptx.slides().toList()) {
            var relations = pptx.all(part.replace("slides/", "slides/_rels/") + ".rels", "Relationship").stream().map(relation -> relation.getAttribute("Id")).toList();
            for (var link : pptx.all(part, "hlinkClick")) assertTrue(relations.contains(link.getAttribute("r:id")));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void shapesHaveIdsOfTheirOwnAndConnectorsAreAttachedToShapes(Case one) throws IOException {
        for (var pptx : files(one)) for (var part : pptx.slides().toList()) {
            var ids = pptx.all(part, "cNvPr").stream().map(name -> name.getAttribute("id")).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size(), part);
            for (var end : List.of("stCxn", "endCxn"))
                for (var site : pptx.all(part, end)) assertTrue(ids.contains(site.getAttribute("id")) && Integer.parseInt(site.getAttribute("idx")) < 4, part);
        }
    }

    /// Every connector begins and ends at the middle of a side of its shapes, to which its program would draw it anyway.
    @ParameterizedTest
    @MethodSource("plans")
    void connectorsReachTheShapesToWhichTheyAreAttached(Case one) throws IOException {
        var pptx = Pptx.of(one.deck());
        var shapes = pptx.all("ppt/slides/slide2.xml", "sp").stream().collect(Collectors.toMap(shape -> in(shape, "cNvPr").getAttribute("id"), shape -> shape));
        for (var connector : pptx.all("ppt/slides/slide2.xml", "cxnSp")) {
            var rotated = in(connector, "xfrm").getAttribute("rot").equals("5400000");
            var box = box(connector);
            var middleX = box[0] + box[2] / 2.0;
            var middleY = box[1] + box[3] / 2.0;
            var halfX = (rotated ? box[3] : box[2]) / 2.0;
            var halfY = (rotated ? box[2] : box[3]) / 2.0;
            for (var end : List.of("stCxn", "endCxn")) {
                var site = in(connector, end);
                var attached = shapes.get(site.getAttribute("id"));
                var shape = box(attached);
                var x = List.of(shape[0] + shape[2] / 2.0, (double) shape[0], shape[0] + shape[2] / 2.0, (double) shape[0] + shape[2]).get(Integer.parseInt(site.getAttribute("idx")));
                var y = List.of((double) shape[1], shape[1] + shape[3] / 2.0, (double) shape[1] + shape[3], shape[1] + shape[3] / 2.0).get(Integer.parseInt(site.getAttribute("idx")));
                var isArrow = in(attached, "prstGeom").getAttribute("prst").matches("homePlate|chevron");
                assertEquals(halfX, Math.abs(x - middleX), isArrow ? shape[2] : 13_000, in(connector, "cNvPr").getAttribute("name"));
                assertEquals(halfY, Math.abs(y - middleY), 13_000, in(connector, "cNvPr").getAttribute("name"));
            }
        }
    }

    private static long[] box(Element shape) {
        var at = in(shape, "off");
        var size = in(shape, "ext");
        return Stream.of(at.getAttribute("x"), at.getAttribute("y"), size.getAttribute("cx"), size.getAttribute("cy")).mapToLong(Long::parseLong).toArray();
    }

    /// The extension of a decoration is called as the extent of a shape is, and comes before it.
    private static Element in(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).filter(one -> !one.hasAttribute("uri")).findFirst().orElseThrow();
    }

    /// A title too long for its card ends with an ellipsis there; that it stands in the notes is a law of decks.
    @ParameterizedTest
    @MethodSource("plans")
    void everyCardIsAShapeOnASlideOfItsStageWithItsTitleFirst(Case one) throws IOException {
        var deck = one.deck();
        var pptx = Pptx.of(deck);
        var says = CardSays.in(one.plan(), one.view());
        for (int number = 3; number <= deck.slides().size(); number++) {
            var first = pptx.all("ppt/slides/slide" + number + ".xml", "sp").stream()
                    .filter(shape -> shape.getElementsByTagNameNS("*", "gradFill").getLength() > 0).map(shape -> Pptx.paragraphs(shape).getFirst()).toList();
            var titles = deck.slides().get(number - 1).board().figures().stream().filter(figure -> figure.role() == Role.CARD)
                    .map(figure -> TextMeasure.shown(says.apply(one.plan().card(((Subject.OfCard) figure.subject()).id()).orElseThrow()).title())).toList();
            assertEquals(titles.size(), first.size());
            for (int i = 0; i < titles.size(); i++) {
                var shown = first.get(i);
                assertTrue(shown.equals(titles.get(i)) || shown.endsWith("…") && titles.get(i).startsWith(shown.substring(0, shown.length() - 1)), shown + " for " + titles.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void poiReadsEverySlideWithItsTitleAndNotes(Case one) throws IOException {
        var deck = one.deck();
        try (var show = Pptx.of(deck).show()) {
            assertEquals(deck.slides().size(), show.getSlides().size());
            for (int i = 1; i < deck.slides().size(); i++) {
                assertTrue(show.getSlides().get(i).getTitle() != null, deck.slides().get(i).title());
                var notes = show.getSlides().get(i).getNotes().getTextParagraphs().stream().flatMap(List::stream).map(paragraph -> paragraph.getText()).collect(Collectors.joining());
                assertEquals(deck.slides().get(i).notes().lines().map(TextMeasure::shown).collect(Collectors.joining()), notes);
            }
        }
    }
}
