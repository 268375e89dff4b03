package cn.yanxing.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody else's client at the public door: it knows the discovery document's address and a key. */
@Order(7)
class StrangersClientStory {

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void a_strangers_client_finds_reports_and_follows_through_the_gateway() {
        Answer discovery = get(suite.url() + "/open311/discovery.json").good();
        String endpoint = discovery.body().path("endpoints").path(0).path("url").asText();
        assertThat(endpoint).isEqualTo(suite.url() + "/open311/v2");
        String service = StreamSupport.stream(
                        get(endpoint + "/services.json").good().body().spliterator(), false)
                .filter(each -> each.path("type").asText().equals("realtime"))
                .map(each -> each.path("service_code").asText())
                .findFirst()
                .orElseThrow();

        JsonNode receipt = post(
                        endpoint + "/requests.json",
                        "api_key=" + suite.cityAppKey() + "&service_code=" + service
                                + "&lat=25.009&long=110.011&description=" + URLEncoder.encode("路口积水", UTF_8))
                .good()
                .body();
        String number = receipt.path(0).path("service_request_id").asText();
        assertThat(number).isNotBlank();

        JsonNode request =
                get(endpoint + "/requests/" + number + ".json").good().body().path(0);
        assertThat(request.path("description").asText()).isEqualTo("路口积水");
        assertThat(request.path("status").asText()).isEqualTo("open");
        assertThat(get(endpoint + "/requests/" + number + ".xml").good().text())
                .startsWith("<?xml")
                .contains("路口积水");
        assertThat(post(endpoint + "/requests.json", "api_key=nobodys&service_code=" + service)
                        .status())
                .isEqualTo(403);
    }

    private static Answer get(String url) {
        return Web.send(HttpRequest.newBuilder(URI.create(url)));
    }

    private static Answer post(String url, String form) {
        return Web.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
