package cn.yanxing.issue.open311.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A tree as XML without namespaces: a field is an element, a null an empty one; a list {@code values} is a container of
 * {@code value}, and a list whose name is no plural repeats its element.
 */
final class XmlText {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Root root, JsonNode tree) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new XmlText(xml).element(root.element(), root.each(), tree);
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("expected a tree that becomes XML, but it does not", e);
        }
    }

    private void element(String name, String each, JsonNode value) throws XMLStreamException {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        for (JsonNode item : value.isArray() ? value : MissingNode.getInstance()) element(each, each, item);
        for (Map.Entry<String, JsonNode> field : value.properties()) field(field.getKey(), field.getValue());
        if (value.isValueNode()) xml.writeCharacters(value.asText());
        xml.writeEndElement();
    }

    private void field(String name, JsonNode value) throws XMLStreamException {
        if (value.isArray() && !name.endsWith("s")) for (JsonNode item : value) element(name, name, item);
        else element(name, name.substring(0, name.length() - 1), value);
    }
}
