package cn.yanxing.issue.open311;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.open311.CityApp.asking;
import static cn.yanxing.issue.open311.CityApp.get;
import static cn.yanxing.issue.open311.CityApp.hole;
import static cn.yanxing.issue.open311.CityApp.post;
import static cn.yanxing.issue.open311.CityApp.reported;
import static cn.yanxing.issue.open311.CityApp.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting (checks 12-32, 46, 49, 50, 56, 59). */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ReportTest {

    private static final String REQUESTS = "/v2/requests.json";

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_report_becomes_an_issue_like_every_other() {
        String number = reported(hole("attribute[condition]", "urgent"));
        String id = issue(number);

        admin().get("/issues/" + id)
                .then()
                .body("source", equalTo("OPEN311"))
                .body("status", equalTo("REPORTED"))
                .body("condition", equalTo("urgent"))
                .body("place.grid", equalTo("grid-1"))
                .body("placeText", equalTo("农贸市场门口"))
                .body("suggestedUnit", equalTo("dept-roads"));
        assertThat(outbox.types(id)).containsExactly("issue.reported.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c12_without_a_key_it_is_403_in_the_format_that_was_asked_for(String format) {
        Response answer = post("/v2/requests." + format, without(hole(), "api_key"));

        answer.then().statusCode(403);
        assertThat(answer.asString()).contains("403").startsWith(format.equals("xml") ? "<?xml" : "[");
    }

    @Test
    void c13_a_wrong_key_is_403() {
        post(REQUESTS, hole("api_key", "nobody's")).then().statusCode(403).body("code", contains("403"));
        post(REQUESTS, hole("api_key", CityApp.KEY + " x")).then().statusCode(403);
    }

    @Test
    void c14_no_service_code_is_400_and_named() {
        post(REQUESTS, without(hole(), "service_code"))
                .then()
                .statusCode(400)
                .body("description", contains(containsString("service_code")));
    }

    @Test
    void c15_an_unknown_service_is_404() {
        post(REQUESTS, hole("service_code", "nonsense")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lat", "long"})
    void c16_half_a_place_is_400(String half) {
        post(REQUESTS, without(hole(), half)).then().statusCode(400).body("", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c17_a_latitude_and_a_longitude_are_enough(String format) {
        post("/v2/requests." + format, without(hole(), "address_string")).then().statusCode(200);
    }

    @Test
    void c18_an_address_alone_is_enough_and_is_not_told_as_coordinates() {
        String number = reported(without(hole("address_string", "珠晖 农贸市场 东侧第二个摊位"), "lat", "long"));

        admin().get("/issues/" + issue(number))
                .then()
                .body("place.point", equalTo("point-market"))
                .body("placeText", equalTo("珠晖 农贸市场 东侧第二个摊位"));
        get("/v2/requests/" + number + ".json")
                .then()
                .body("[0].lat", nullValue())
                .body("[0].long", nullValue())
                .body("[0].address", containsString("东侧第二个摊位"));
        assertThat(get("/v2/requests/" + number + ".xml").asString()).contains("<lat/><long/>");
        admin().get("/issues/" + issue(number) + "/history").then().body("facts.placeOnlyByAddress", hasItem(true));
    }

    @Test
    void c18_an_address_that_nobody_knows_is_taken_too() {
        String number = reported(without(hole("address_string", "月亮路 1 号"), "lat", "long"));

        get("/v2/requests/" + number + ".json").then().body("[0].address", containsString("月亮路 1 号"));
    }

    @Test
    void c19_the_code_of_an_address_alone_is_enough() {
        for (String code : List.of("point-park", "grid-3", "990001001000")) {
            String number = reported(without(hole("address_id", code), "lat", "long", "address_string"));
            assertThat(number).as(code).isNotBlank();
        }
        post(REQUESTS, without(hole("address_id", "nonsense"), "lat", "long", "address_string"))
                .then()
                .statusCode(400)
                .body("code", contains("address-unknown"));
    }

    @Test
    void c20_no_place_at_all_is_400() {
        post(REQUESTS, without(hole(), "lat", "long", "address_string")).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"90.0000001,112.61", "-91,112.61", "26.89,180.1", "26.89,1e2", "NaN,112.61", "26.89,'112,61'", "x,y"})
    void c21_a_latitude_that_is_none_is_400(String latitude, String longitude) {
        Map<String, String> form = hole("lat", latitude);
        form.put("long", longitude);

        post(REQUESTS, form).then().statusCode(400);
    }

    @Test
    void c22_a_place_outside_the_district_is_400_with_a_code_of_its_own() {
        post(REQUESTS, hole("lat", "26.93")).then().statusCode(400).body("code", contains("outside-district"));
        post(REQUESTS, hole("lat", "26.9199")).then().statusCode(200);
        assertThat(post("/v2/requests.xml", hole("lat", "26.93")).asString()).contains("<code>outside-district</code>");
    }

    @Test
    void c24_a_value_that_a_list_does_not_have_is_400_and_named() {
        post(REQUESTS, hole("attribute[condition]", "nonsense"))
                .then()
                .statusCode(400)
                .body("code", contains("attribute-value-unknown"))
                .body("description", contains(containsString("condition")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute[condition]=urgent",
                "attribute[condition][]=urgent",
                "attribute%5Bcondition%5D=urgent",
                "attribute%5Bcondition%5D%5B%5D=urgent"
            })
    void c25_the_brackets_of_an_attribute_may_be_encoded_or_not(String attribute) {
        String number =
                post(REQUESTS, CityApp.encoded(hole()) + "&" + attribute).path("[0].service_request_id");

        admin().get("/issues/" + issue(number)).then().body("condition", equalTo("urgent"));
    }

    @Test
    void c26_four_thousand_characters_are_taken_and_one_more_is_not() {
        String long4000 = "路".repeat(3_999) + "🪿";
        String number = reported(hole("description", long4000));

        get("/v2/requests/" + number + ".json").then().body("[0].description", equalTo(long4000));
        get("/v2/requests/" + number + ".xml").then().statusCode(200);
        post(REQUESTS, hole("description", long4000 + "面"))
                .then()
                .statusCode(400)
                .body("description", contains(containsString("4000")));
    }

    @Test
    void c27_html_is_text_and_stays_text() {
        String html = "<b>坑</b> & <script>alert(1)</script> ]]> \"'";
        String number = reported(hole("description", html));

        get("/v2/requests/" + number + ".json").then().body("[0].description", equalTo(html));
        Response xml = get("/v2/requests/" + number + ".xml");
        xml.then().body("service_requests.request.description", equalTo(html));
        assertThat(xml.asString()).doesNotContain("<script>", "<b>");
    }

    @Test
    void c28_what_is_empty_is_not_there() {
        Map<String, String> form = hole("media_url", "");
        form.put("email", " ");
        form.put("address_id", "");
        form.put("attribute[condition]", "");
        form.put("attribute[condition][]", "");
        post(REQUESTS, form).then().statusCode(200);
        post(REQUESTS, hole("api_key", "")).then().statusCode(403);
        post(REQUESTS, hole("lat", "")).then().statusCode(400);
    }

    @Test
    void c29_a_realtime_report_gets_its_number_and_no_token() {
        post(REQUESTS, hole())
                .then()
                .statusCode(200)
                .body("[0].service_request_id", notNullValue())
                .body("[0].token", nullValue())
                .body("[0].service_notice", containsString("受理编号"));
        assertThat(post("/v2/requests.xml", hole()).asString()).contains("<token/>");
    }

    @Test
    void c30_c32_a_batch_report_gets_a_token_that_becomes_a_number_when_the_desk_has_decided() {
        Response answer = post(REQUESTS, hole("service_code", "litter"));
        String token = answer.path("[0].token");
        answer.then()
                .statusCode(200)
                .body("[0].service_request_id", nullValue())
                .body("[0].token", notNullValue());
        String id = newestOf("litter");
        String number = admin().get("/issues/" + id).path("number");

        get("/v2/tokens/" + token + ".json")
                .then()
                .statusCode(200)
                .body("[0].service_request_id", nullValue())
                .body("[0].token", equalTo(token));
        assertThat(get("/v2/tokens/" + token + ".xml").asString())
                .contains("<service_request_id/><token>" + token + "</token>");
        get("/v2/requests/" + number + ".json").then().statusCode(404);

        act(dispatcher(), id, "filing", Map.of("condition", "any")).statusCode(200);

        get("/v2/tokens/" + token + ".json").then().body("[0].service_request_id", equalTo(number));
        get("/v2/requests/" + number + ".json").then().statusCode(200);
    }

    @Test
    void c31_a_blackbox_report_gets_neither_and_is_never_shown() {
        post(REQUESTS, hole("service_code", "elder-help"))
                .then()
                .statusCode(200)
                .body("[0].service_request_id", nullValue())
                .body("[0].token", nullValue());
        String number = admin().get("/issues/" + newestOf("elder-help")).path("number");

        get("/v2/requests/" + number + ".json").then().statusCode(404);
    }

    @Test
    void c32_an_unknown_token_is_404() {
        get("/v2/tokens/nonsense.xml").then().statusCode(404);
        get("/v2/tokens/nonsense.json").then().statusCode(404);
    }

    @Test
    void c46_everything_that_is_wrong_is_said_at_once() {
        Map<String, String> form = without(hole("description", "长".repeat(4_001)), "long");
        form.put("attribute[condition]", "nonsense");
        form.put("media_url", "javascript:alert(1)");

        post(REQUESTS, form).then().statusCode(400).body("", hasSize(4));
        Response xml = post("/v2/requests.xml", form);
        xml.then().statusCode(400).body("errors.error.code", hasItems("400", "attribute-value-unknown"));
    }

    @Test
    void c49_every_script_is_taken_in_every_text() {
        Map<String, String> form = hole("description", "路面有坑 🪿 𠮷 é ßж");
        form.put("first_name", "𠮷三");
        form.put("last_name", "歐陽");
        form.put("address_string", "农贸市场🪿门口");
        String number = reported(form);

        get("/v2/requests/" + number + ".xml")
                .then()
                .body("service_requests.request.description", equalTo("路面有坑 🪿 𠮷 é ßж"))
                .body("service_requests.request.address", containsString("农贸市场🪿门口"));
        get("/v2/requests/" + number + ".json").then().body("[0].description", equalTo("路面有坑 🪿 𠮷 é ßж"));
    }

    @Test
    void c50_control_characters_are_left_out() {
        String number = reported(hole("description", "路\u0001面\u0000有\u001b[31m\uFFFF坑\n第二行\t完"));

        get("/v2/requests/" + number + ".json").then().body("[0].description", equalTo("路面有[31m坑\n第二行\t完"));
        get("/v2/requests/" + number + ".xml").then().statusCode(200);
    }

    @Test
    void c56_nothing_of_the_reporter_is_ever_answered() {
        Map<String, String> form = hole("email", "secret-mail@example.org");
        form.put("first_name", "秘密");
        form.put("last_name", "欧阳");
        form.put("phone", "13877776666");
        form.put("device_id", "secret-device");
        form.put("account_id", "secret-account");
        form.put("media_url", "https://example.org/secret-picture.jpg");
        StringBuilder heard = new StringBuilder(post(REQUESTS, form).asString());
        String number = reported(form);
        String id = issue(number);
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        for (String format : List.of("xml", "json")) {
            heard.append(get("/v2/requests/" + number + "." + format).asString());
            heard.append(get("/v2/requests." + format + "?extensions=true").asString());
            heard.append(get("/v2/servicerequestupdates." + format).asString());
        }

        assertThat(heard.toString()).contains(number).doesNotContain("secret-", "秘密", "欧阳", "13877776666");
        String kept = database.row(
                        "SELECT row_to_json(i)::text || row_to_json(r)::text FROM issue i"
                                + " JOIN open311_report r ON r.issue_id = i.id WHERE i.number = ?",
                        row -> row.getString(1),
                        number)
                .orElseThrow();
        assertThat(kept).doesNotContain("secret-mail", "秘密", "13877776666", "secret-device");
    }

    @Test
    void c59_the_same_post_of_a_device_is_one_case() {
        Map<String, String> form = hole("device_id", UUID.randomUUID().toString());
        String number = reported(form);

        assertThat(reported(form)).isEqualTo(number);
        assertThat(post("/v2/requests.xml", form).asString()).contains(number);
        Map<String, String> another = new java.util.LinkedHashMap<>(form);
        another.put("description", "另一个坑");
        assertThat(reported(another)).isNotEqualTo(number);
        another.put("api_key", "another-key-of-the-tests");
        assertThat(reported(another)).isNotEqualTo(number);
    }

    @Test
    void c59_two_at_once_are_one_case_too() throws Exception {
        Map<String, String> form = hole("device_id", UUID.randomUUID().toString());
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> same = java.util.Collections.nCopies(8, () -> reported(form));
            Set<String> numbers = new HashSet<>();
            for (Future<String> one : workers.invokeAll(same)) numbers.add(one.get());

            assertThat(numbers).hasSize(1);
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void c59_who_names_no_device_may_see_the_same_as_a_neighbour() {
        assertThat(reported(hole())).isNotEqualTo(reported(hole()));
    }

    @Test
    void c59_a_key_of_idempotency_is_understood_and_belongs_to_one_report() {
        String key = UUID.randomUUID().toString();
        String number = keyed(key, hole()).path("[0].service_request_id");

        keyed(key, hole()).then().statusCode(200).body("[0].service_request_id", equalTo(number));
        keyed(key, hole("description", "别的")).then().statusCode(400).body("code", contains("key-reused"));
    }

    @Test
    void at_the_test_endpoint_everything_is_checked_and_nothing_is_kept() {
        long before = count();
        post("/v2-test/requests.json", hole()).then().statusCode(200).body("[0].service_request_id", equalTo("test"));
        post("/v2-test/requests.json", hole("lat", "")).then().statusCode(400);

        assertThat(count()).isEqualTo(before);
        get("/v2-test/services.xml").then().statusCode(200);
    }

    @Test
    void what_is_no_form_is_told_in_the_form_of_this_door() {
        for (String type : List.of("application/json", "text/plain", "multipart/form-data")) {
            Response answer = asking().contentType(type).body("{}").post(CityApp.ROOT + REQUESTS);
            answer.then().statusCode(400);
            OurSchemas.json("errors", answer.asString());
        }
        post(REQUESTS, "api_key=%zz").then().statusCode(400);
        post(REQUESTS, "").then().statusCode(403);
    }

    @Test
    void a_caller_is_told_in_their_language() {
        assertThat(asking().header("Accept-Language", "en")
                        .get(CityApp.ROOT + "/v2/services/nonsense.json")
                        .asString())
                .contains("expected a service_code that is offered");
        assertThat(get("/v2/services/nonsense.json").asString()).contains("没有这个服务");
    }

    private static Response keyed(String key, Map<String, String> form) {
        return asking().header("Idempotency-Key", key)
                .contentType("application/x-www-form-urlencoded")
                .body(CityApp.encoded(form))
                .post(CityApp.ROOT + REQUESTS);
    }

    private long count() {
        return database.row("SELECT count(*) FROM issue", row -> row.getLong(1)).orElseThrow();
    }

    private String issue(String number) {
        return database.row("SELECT id FROM issue WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
    }

    private String newestOf(String item) {
        return database.row(
                        "SELECT id FROM issue WHERE catalogue_item = ? AND source = 'OPEN311' ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1),
                        item)
                .orElseThrow();
    }
}
