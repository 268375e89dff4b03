package cn.yanxing.issue.open311;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas of {@code docs/open311}, as judges. */
final class OurSchemas {

    private static final Path FOLDER = Path.of(System.getProperty("yanxing.root"), "docs", "open311");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectNode ALL = read();
    private static final Schema XML = xsd();

    private OurSchemas() {}

    static void json(String definition, String text) {
        assertThat(ALL.path("$defs").has(definition)).as(definition).isTrue();
        ObjectNode one = ALL.deepCopy().put("$ref", "#/$defs/" + definition);
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(one)
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as(definition + ": " + text).isEmpty();
    }

    static void xml(String text) {
        try {
            XML.newValidator().validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            throw new AssertionError("expected XML that our schema allows, but " + e.getMessage() + " in " + text, e);
        }
    }

    private static ObjectNode read() {
        try {
            return (ObjectNode)
                    JSON.readTree(FOLDER.resolve("georeport.schema.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema xsd() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(FOLDER.resolve("georeport.xsd").toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
