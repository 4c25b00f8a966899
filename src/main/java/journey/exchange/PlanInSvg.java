package journey.exchange;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A plan in an SVG: packed, in an element of our own namespace inside of `metadata`, at the end of the drawing.
final class PlanInSvg {
    private static final String NAMESPACE = "urn:value-journey:plan";
    private static final String NAME = "plan";

    private PlanInSvg() {}

    static byte[] put(byte[] svg, byte[] plan) {
        return Carried.before("</svg>", svg, "<metadata><" + NAME + " xmlns=\"" + NAMESPACE + "\">" + Packed.text(plan) + "</" + NAME + "></metadata>\n");
    }

    /// By a reader of XML, since programs that save a drawing again write the same in other words. It fetches nothing and replaces nothing.
    static Optional<byte[]> take(byte[] svg) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return take(factory.createXMLStreamReader(new ByteArrayInputStream(svg)));
        } catch (XMLStreamException | RuntimeException garbage) {
            // The reader says what it does not understand with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> take(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext())
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals(NAME) && NAMESPACE.equals(in.getNamespaceURI())) return Packed.open(in.getElementText());
        return Optional.empty();
    }
}
