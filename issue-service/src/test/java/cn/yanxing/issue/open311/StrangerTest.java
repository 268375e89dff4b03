package cn.yanxing.issue.open311;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.dispatcher;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * A stranger's client knows the address of the discovery document, GeoReport v2 and a key, and nothing of us: no class of
 * ours, no address, no code, only what the documents say.
 */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class StrangerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @BeforeEach
    void the_district_is_there() {
        register.put();
    }

    @Test
    void a_stranger_reports_and_follows_in_json_from_the_discovery_document_alone() throws Exception {
        JsonNode discovery = json(get(discovery("json")));
        JsonNode endpoint = stream(discovery.path("endpoints"))
                .filter(each -> each.path("type").asText().equals("production"))
                .findFirst()
                .orElseThrow();
        assertThat(stream(endpoint.path("formats")).map(JsonNode::asText)).contains("application/json");
        String url = endpoint.path("url").asText();
        JsonNode service = stream(json(get(url + "/services.json")))
                .filter(each -> each.path("type").asText().equals("realtime"))
                .filter(each -> each.path("metadata").asBoolean())
                .findFirst()
                .orElseThrow();
        String code = service.path("service_code").asText();
        JsonNode attribute = json(get(url + "/services/" + code + ".json"))
                .path("attributes")
                .path(0);
        String answer = attribute.path("values").path(0).path("key").asText();

        JsonNode receipt = json(post(
                url + "/requests.json",
                "api_key=" + CityApp.KEY + "&service_code=" + code + "&lat=26.89&long=112.61&description="
                        + URLEncoder.encode("路面有坑", UTF_8) + "&attribute["
                        + attribute.path("code").asText() + "]=" + answer));
        String id = receipt.path(0).path("service_request_id").asText();
        JsonNode request = json(get(url + "/requests/" + id + ".json")).path(0);
        assertThat(request.path("description").asText()).isEqualTo("路面有坑");
        assertThat(request.path("status").asText()).isEqualTo("open");
        String since = request.path("requested_datetime").asText();
        assertThat(OffsetDateTime.parse(since)).isNotNull();

        act(dispatcher(), issue(id), "filing", Map.of("condition", answer)).statusCode(200);
        JsonNode updates = json(get(url + "/servicerequestupdates.json?start_date=" + URLEncoder.encode(since, UTF_8)));
        assertThat(stream(updates)
                        .filter(each -> each.path("service_request_id").asText().equals(id))
                        .map(each -> each.path("status").asText()))
                .containsExactly("open");
    }

    @Test
    void a_stranger_reports_and_follows_in_xml_from_the_discovery_document_alone() throws Exception {
        Document discovery = xml(get(discovery("xml")));
        String url = said(discovery, "/discovery/endpoints/endpoint[type='production']/url");
        Document services = xml(get(url + "/services.xml"));
        String code = said(services, "/services/service[type='realtime' and metadata='true']/service_code");
        Document definition = xml(get(url + "/services/" + code + ".xml"));
        String attribute = said(definition, "/service_definition/attributes/attribute[order='1']/code");
        String answer = said(definition, "/service_definition/attributes/attribute/values/value[1]/key");

        Document receipt = xml(post(
                url + "/requests.xml",
                "api_key=" + CityApp.KEY + "&service_code=" + code + "&lat=26.89&long=112.61&attribute%5B" + attribute
                        + "%5D=" + answer));
        String id = said(receipt, "/service_requests/request/service_request_id");
        Document request = xml(get(url + "/requests/" + id + ".xml"));
        assertThat(said(request, "/service_requests/request/status")).isEqualTo("open");
        String since = said(request, "/service_requests/request/requested_datetime");

        act(dispatcher(), issue(id), "filing", Map.of("condition", answer)).statusCode(200);
        Document updates = xml(get(url + "/servicerequestupdates.xml?start_date=" + URLEncoder.encode(since, UTF_8)));
        assertThat(said(updates, "/service_request_updates/request_update[service_request_id='" + id + "']/status"))
                .isEqualTo("open");
    }

    private static String discovery(String format) {
        return "http://localhost:" + RestAssured.port + CityApp.ROOT + "/discovery." + format;
    }

    private String issue(String number) {
        return database.row("SELECT id FROM issue WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
    }

    private byte[] get(String url) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private byte[] post(String url, String form) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private byte[] answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(request.uri().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(byte[] body) throws IOException {
        return new ObjectMapper().readTree(body);
    }

    private static Document xml(byte[] body) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }

    private static String said(Document document, String path) throws Exception {
        String said = XPathFactory.newInstance().newXPath().evaluate(path, document);
        assertThat(said).as(path).isNotBlank();
        return said;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
