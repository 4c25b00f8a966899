package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.layout.Board;
import journey.layout.Palette;
import journey.layout.Subject;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A deck as it was written, to be read part by part and with POI.
record Pptx(byte[] bytes, Map<String, byte[]> parts, Map<String, Document> known) {
    static Pptx of(Deck deck, Palette palette) throws IOException {
        var out = new ByteArrayOutputStream();
        PptxPainter.paint(deck, palette, out, Watch.NONE);
        return new Pptx(out.toByteArray(), parts(out.toByteArray()), new HashMap<>());
    }

    static Pptx of(Deck deck) throws IOException {
        return of(deck, Palette.LIGHT);
    }

    /// A deck of one slide with a board on it.
    static Pptx of(Board board) throws IOException {
        return of(board, Map.of());
    }

    static Pptx of(Board board, Map<Subject, List<String>> texts) throws IOException {
        return of(new Deck("Launch", Locale.UK, List.of(new Slide(Form.PICTURE, "Launch", board, texts, ""))));
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertNull(parts.put(entry.getName(), zip.readAllBytes()), entry.getName());
            }
        }
        return parts;
    }

    /// How POI reads it.
    XMLSlideShow show() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }

    Document xml(String part) {
        return known.computeIfAbsent(part, this::parsed);
    }

    private Document parsed(String part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(part, broken);
        }
    }

    /// The elements of a name without its prefix, in a part.
    List<Element> all(String part, String name) {
        var found = xml(part).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    Element one(String part, String name) {
        var all = all(part, name);
        assertEquals(1, all.size(), name);
        return all.getFirst();
    }

    Stream<String> slides() {
        return parts.keySet().stream().filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"));
    }

    /// The texts of an element, each paragraph by itself.
    static List<String> paragraphs(Element element) {
        var paragraphs = new ArrayList<String>();
        var found = element.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < found.getLength(); i++)
            if (found.item(i).getNamespaceURI().endsWith("drawingml/2006/main")) paragraphs.add(found.item(i).getTextContent());
        return paragraphs;
    }
}
