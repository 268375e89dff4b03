package cn.yanxing.issue.open311.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.open311.Printable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Forms FORMS = new Forms(JSON);

    @Property
    void c49_c50_every_text_says_the_same_in_both_formats(@ForAll String text) throws Exception {
        Object answer = List.of(Map.of("description", text));

        JsonNode json = JSON.readTree(FORMS.written(Format.JSON, Root.SERVICES, answer));
        Document xml = parsed(FORMS.written(Format.XML, Root.SERVICES, answer));

        String printable = Printable.of(text);
        assertThat(json.path(0).path("description").asText()).isEqualTo(printable);
        String lines = printable.replace("\r\n", "\n").replace('\r', '\n'); // as every XML reader takes them
        assertThat(xml.getElementsByTagName("description").item(0).getTextContent())
                .isEqualTo(lines);
    }

    @Test
    void c48_null_is_an_empty_element_a_plural_is_a_container_and_another_list_repeats_its_name() {
        Map<String, Object> update = new LinkedHashMap<>();
        update.put("nothing", null);
        update.put("values", List.of("a", "b"));
        update.put("none", new ArrayList<>());
        update.put("attributes", List.of());
        update.put("media_url", List.of("u", "v"));
        update.put("number", 26.5);
        update.put("truth", true);

        assertThat(FORMS.written(Format.XML, Root.SERVICE_REQUEST_UPDATES, List.of(update)))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><service_request_updates><request_update>"
                        + "<nothing/><values><value>a</value><value>b</value></values><attributes/>"
                        + "<media_url>u</media_url><media_url>v</media_url><number>26.5</number><truth>true</truth>"
                        + "</request_update></service_request_updates>");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
