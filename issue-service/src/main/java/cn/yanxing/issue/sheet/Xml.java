package cn.yanxing.issue.sheet;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through a part of a workbook from one opening tag to the next; no document types, nothing from outside. */
final class Xml {

    /** What is done at an opening tag; whoever reads on stops before the next one. */
    interface AtTag {
        void open(Xml xml) throws XMLStreamException, Unreadable;
    }

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static void walk(byte[] part, AtTag each) throws Unreadable {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            Xml xml = new Xml(reader);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) each.open(xml);
            }
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) { // numbers that are none
            throw new Unreadable("workbook-broken", Map.of());
        }
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return null;
    }

    String needed(String name) {
        String value = attribute(name);
        if (value == null) throw new IllegalArgumentException("expected the attribute " + name);
        return value;
    }

    /** Opens every tag inside the present one, and stops at its end. */
    void inside(AtTag each) throws XMLStreamException, Unreadable {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            each.open(this);
            // a tag that was read to its end is closed already
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) depth++;
        }
    }

    /** The text of the present tag, which ends with it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Leaves the present tag out with all it holds. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
