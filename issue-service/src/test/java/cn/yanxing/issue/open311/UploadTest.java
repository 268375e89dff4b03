package cn.yanxing.issue.open311;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.open311.CityApp.get;
import static cn.yanxing.issue.open311.CityApp.hole;
import static cn.yanxing.issue.open311.CityApp.post;
import static cn.yanxing.issue.open311.CityApp.reported;
import static cn.yanxing.issue.open311.CityApp.without;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos that come with a form. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class UploadTest {

    private static final String REQUESTS = "/v2/requests.json";
    private static final String UPDATES = "/v2/servicerequestupdates.json";
    private static final byte[] PHOTO = Pictures.jpeg();
    private static final byte[] SCRIPT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void photos_of_a_report_are_the_photos_of_its_issue_whatever_their_parts_are_called(String format) {
        Response answer =
                post("/v2/requests." + format, hole(), Map.of("media", PHOTO, "media[]", PHOTO, "photo1", PHOTO));

        answer.then().statusCode(200);
        assertThat(photosOf(issue(number(answer, format)))).hasSize(3);
    }

    @Test
    void every_field_of_a_form_with_photos_is_read_like_one_without() {
        Map<String, String> form = hole("attribute[condition]", "urgent");
        form.put("description", "路面有坑 🪿 𠮷");
        String id = issue(number(post(REQUESTS, form, Map.of("media", PHOTO)), "json"));

        admin().get("/issues/" + id)
                .then()
                .body("condition", equalTo("urgent"))
                .body("description", equalTo("路面有坑 🪿 𠮷"))
                .body("place.grid", equalTo("grid-1"));
        post(REQUESTS, without(hole(), "api_key"), Map.of("media", PHOTO))
                .then()
                .statusCode(403);
        post(REQUESTS + "?api_key=" + CityApp.KEY, without(hole(), "api_key"), Map.of("media", PHOTO))
                .then()
                .statusCode(200);
        post("/v2/requests.xml", hole("lat", ""), Map.of("media", PHOTO)).then().statusCode(400);
    }

    @Test
    void the_public_sees_a_strangers_photo_once_the_desk_has_filed_what_it_shows() {
        String number = number(post(REQUESTS, hole(), Map.of("media", PHOTO)), "json");
        get("/v2/requests/" + number + ".json").then().body("[0].media_url", nullValue());

        act(dispatcher(), issue(number), "filing", Map.of("condition", "small")).statusCode(200);

        String url = get("/v2/requests/" + number + ".json").path("[0].media_url");
        CityApp.asking().get(url).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void no_file_costs_the_report_and_whoever_sent_it_is_told() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("photo1", SCRIPT);
        files.put("photo2", Arrays.copyOf(PHOTO, PHOTO.length - 2));
        files.put("photo3", new byte[20 * 1024 * 1024 + 1]);
        files.put("photo4", PHOTO);
        Response answer = post(REQUESTS, hole(), files);

        answer.then()
                .statusCode(200)
                .body("[0].service_notice", containsString("image/svg+xml"))
                .body("[0].service_notice", containsString("20 MB"));
        String id = issue(number(answer, "json"));
        assertThat(photosOf(id)).hasSize(1);
        assertThat(leftOut(id)).isEqualTo("photo-not-an-image, photo-unreadable, photo-too-large");
    }

    @Test
    void a_tenth_photo_is_left_out() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 10; i++) files.put("photo" + i, PHOTO);
        String id = issue(number(post(REQUESTS, hole(), files), "json"));

        assertThat(photosOf(id)).hasSize(9);
        assertThat(leftOut(id)).isEqualTo("photos-too-many");
    }

    @Test
    void a_field_for_a_file_that_nobody_chose_is_no_file() {
        Response answer = post(REQUESTS, hole(), Map.of("media", new byte[0]));

        answer.then().statusCode(200).body("[0].service_notice", equalTo("已收到，受理编号 " + number(answer, "json") + "。"));
    }

    @Test
    void the_same_photo_again_is_the_same_report_and_another_photo_is_another() {
        Map<String, String> form = hole("device_id", UUID.randomUUID().toString());
        Map<String, byte[]> files = Map.of("media", PHOTO, "script", SCRIPT);
        Response first = post(REQUESTS, form, files);
        long kept = photos();

        Response again = post(REQUESTS, form, files);

        assertThat(again.asString()).isEqualTo(first.asString()).contains("image/svg+xml");
        assertThat(photos()).isEqualTo(kept);
        assertThat(number(post(REQUESTS, form, Map.of("media", Pictures.jpeg(50, 30))), "json"))
                .isNotEqualTo(number(first, "json"));
    }

    @Test
    void at_the_test_endpoint_photos_are_looked_at_and_not_kept() {
        long before = photos();
        Response answer = post("/v2-test/requests.json", hole(), Map.of("media", PHOTO, "script", SCRIPT));

        answer.then().statusCode(200).body("[0].service_notice", containsString("image/svg+xml"));
        assertThat(photos()).isEqualTo(before);
    }

    /** The line broke, or a field is beyond all measure: nothing was received, and it is said in the form of this door. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--cut\r\nContent-Disposition: form-data; name=\"api_key\"\r\n\r\nthe-key-of-the-tests\r\n--cut\r\n"
                        + "Content-Disposition: form-data; name=\"media\"; filename=\"a.jpg\"\r\n\r\nhalf",
                "--cut\r\nContent-Disposi",
                "--cut\r\nno colon in this line\r\n\r\nx\r\n--cut--\r\n",
                "--cut--\r\n"
            })
    void a_form_that_broke_off_is_an_error_and_no_report(String form) throws IOException, InterruptedException {
        long before = issues();
        for (String format : List.of("xml", "json")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + CityApp.ROOT
                                            + "/v2/requests." + format))
                                    .header("Content-Type", "multipart/form-data; boundary=cut")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
            if (format.equals("json")) OurSchemas.json("errors", answer.body());
            else OurSchemas.xml(answer.body());
        }
        assertThat(issues()).isEqualTo(before);
    }

    @Test
    void a_field_beyond_all_measure_is_400() {
        post(REQUESTS, hole("description", "长".repeat(100_000)), Map.of("media", PHOTO))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void photos_of_an_update_are_for_the_desk_once(String format) {
        String number = reported(hole());
        Map<String, String> update = Map.of(
                "api_key",
                CityApp.KEY,
                "service_request_id",
                number,
                "update_id",
                UUID.randomUUID().toString(),
                "status",
                "OPEN",
                "updated_datetime",
                "2026-11-24T08:30:00+08:00",
                "description",
                "还是有坑");
        for (int i = 0; i < 2; i++)
            post("/v2/servicerequestupdates." + format, update, Map.of("photo1", PHOTO, "photo2", SCRIPT))
                    .then()
                    .statusCode(200);

        admin().get("/issues/" + issue(number) + "/history")
                .then()
                .body("findAll { it.act == 'open311-update' }", hasSize(1))
                .body("find { it.act == 'open311-update' }.photos", hasSize(1))
                .body("find { it.act == 'open311-update' }.facts.photosLeftOut", equalTo("photo-not-an-image"));
        post(UPDATES, update).then().statusCode(400).body("code", contains("update-exists"));
    }

    private static String number(Response answer, String format) {
        return format.equals("xml")
                ? answer.path("service_requests.request.service_request_id")
                : answer.path("[0].service_request_id");
    }

    private String issue(String number) {
        return database.row("SELECT id FROM issue WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
    }

    private static List<Object> photosOf(String issue) {
        return admin().get("/issues/" + issue + "/history").path("find { it.act == 'report' }.photos");
    }

    private static String leftOut(String issue) {
        return admin().get("/issues/" + issue + "/history").path("find { it.act == 'open311' }.facts.photosLeftOut");
    }

    private long photos() {
        return count("photo");
    }

    private long issues() {
        return count("issue");
    }

    private long count(String table) {
        return database.row("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
