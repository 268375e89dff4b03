package cn.yanxing.issue.open311;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static cn.yanxing.issue.open311.CityApp.asking;
import static cn.yanxing.issue.open311.CityApp.get;
import static cn.yanxing.issue.open311.CityApp.hole;
import static cn.yanxing.issue.open311.CityApp.post;
import static cn.yanxing.issue.open311.CityApp.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following what was reported (checks 33-45, 47, 48, 55, 57, 58). Each test has a quiet time of its own in the past. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ListTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static Instant quiet = Instant.parse("2014-01-06T01:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    private Instant now;

    @BeforeEach
    void a_time_of_its_own() {
        register.put();
        now = quiet;
        quiet = quiet.plus(Duration.ofDays(100));
        clock.set(now);
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c33_without_dates_it_is_the_last_ninety_days(String format) {
        clock.set(now.minus(Duration.ofDays(91)));
        String old = reported(hole());
        clock.set(now.minus(Duration.ofDays(89)));
        String within = reported(hole());
        clock.set(now);

        assertThat(get("/v2/requests." + format).asString()).contains(within).doesNotContain(old);
    }

    @Test
    void c34_more_than_ninety_days_are_400() {
        get("/v2/requests.json?start_date=2020-01-01T00:00:00Z&end_date=2020-03-31T00:00:00Z")
                .then()
                .statusCode(200);
        get("/v2/requests.json?start_date=2020-01-01T00:00:00Z&end_date=2020-03-31T00:00:01Z")
                .then()
                .statusCode(400)
                .body("code", contains("span-too-long"));
        get("/v2/requests.xml?start_date=2020-03-01T00:00:00Z&end_date=2020-02-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void c34_of_one_date_the_other_is_ninety_days_away() {
        String number = reported(hole());

        get("/v2/requests.json?start_date=" + now.minus(DAY)).then().body("service_request_id", contains(number));
        get("/v2/requests.json?end_date=" + now.plus(DAY)).then().body("service_request_id", contains(number));
        get("/v2/requests.json?end_date=" + now.minus(DAY)).then().body("", empty());
        get("/v2/requests.json?start_date=" + now.minus(Duration.ofDays(91)))
                .then()
                .body("", empty());
    }

    @Test
    void c35_never_more_than_a_thousand() {
        database.change("""
                INSERT INTO issue (id, version, number, status, source, catalogue_item, description, longitude, latitude,
                  round, reworks, reported_at, due_provisional, due_days, pauses, was_overdue, overdue_round)
                SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, '1999-' || (100000 + n), 'REJECTED', 'OPEN311', 'road-damage', 'x', 112.61,
                  26.89, 1, 0, ?::timestamptz + n * interval '1 second', false, '', '', false, 0
                FROM generate_series(1, 1001) n
                """, now.minus(DAY).toString());

        Response all = get("/v2/requests.json");
        all.then().body("", hasSize(1_000)).body("service_request_id", not(hasItem("1999-100001")));
        asking().get(next(all)).then().body("service_request_id", contains("1999-100001"));
        get("/v2/requests.json?page_size=1001").then().statusCode(400);
        get("/v2/requests.xml?page=0").then().statusCode(400);
    }

    @Test
    void c36_c37_named_requests_come_in_their_order_whatever_else_is_asked_and_unknown_ones_are_passed_over() {
        String first = reported(hole());
        String second = reported(hole());
        String third = reported(hole());
        clock.set(now.plus(Duration.ofDays(1_000)));

        get("/v2/requests.json?service_request_id=" + second + ",nonsense," + third + "," + first
                        + "&status=nonsense&start_date=nonsense&service_code=litter")
                .then()
                .statusCode(200)
                .body("service_request_id", contains(second, third, first));
        get("/v2/requests.xml?service_request_id=" + second + "%2C" + first)
                .then()
                .body("service_requests.request.service_request_id", contains(second, first));
        get("/v2/requests.xml?service_request_id=nonsense").then().statusCode(200);
    }

    @Test
    void c38_services_and_states_are_lists() {
        String open = reported(hole());
        String closed = rejected();
        String queried = "?start_date=" + now.minus(DAY);

        ids(queried + "&status=open,closed").hasSize(2);
        ids(queried + "&status=open").containsExactly(open);
        ids(queried + "&status=closed").containsExactly(closed);
        ids(queried + "&service_code=road-damage,litter").hasSize(2);
        ids(queried + "&service_code=litter").isEmpty();
        ids(queried + "&service_code=nonsense").isEmpty();
        ids(queried + "&status=&service_code=").hasSize(2);
    }

    @Test
    void c39_an_unknown_state_is_400() {
        get("/v2/requests.json?status=open,broken").then().statusCode(400);
        get("/v2/requests.json?status=OPEN").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01T00:00:00",
                "2020-01-01",
                "20200101T000000Z",
                "2020-02-30T00:00:00Z",
                "1577836800",
                "2020-01-01T00:00:00%2B99:00",
                "%2B2020-01-01T00:00:00Z"
            })
    void c40_a_date_without_its_zone_is_400(String date) {
        get("/v2/requests.json?start_date=" + date).then().statusCode(400);
        get("/v2/requests.xml?end_date=" + date).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-06-01T08:00:00%2B08:00", "1999-06-01T00:00:00Z", "1999-06-01T08:00:00+08:00"})
    void c41_equal_instants_are_equal_whatever_their_zone(String at) {
        clock.set(Instant.parse("1999-06-01T00:00:00.900Z"));
        String number = reported(hole());

        get("/v2/requests.json?start_date=" + at + "&end_date=" + at)
                .then()
                .body("service_request_id", hasItem(number))
                .body(
                        "find { it.service_request_id == '" + number + "' }.requested_datetime",
                        equalTo("1999-06-01T08:00:00+08:00"));
    }

    @Test
    void c42_a_closed_request_was_updated_when_it_was_closed() {
        clock.advance(Duration.ofHours(3));
        String number = rejected();
        Instant closed = clock.instant();
        clock.advance(DAY);

        Response one = get("/v2/requests/" + number + ".json");
        one.then().body("[0].status", equalTo("closed"));
        assertThat(OffsetDateTime.parse(one.path("[0].updated_datetime")).toInstant())
                .isEqualTo(closed);
    }

    @Test
    void c43_the_expected_time_is_the_deadline_that_the_working_calendar_gave() {
        String number = reported(hole());
        get("/v2/requests/" + number + ".json").then().body("[0].expected_datetime", nullValue());
        String id = issue(number);
        act(dispatcher(), id, "filing", Map.of("condition", "urgent")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", "dept-roads", "instruction", "请修补"))
                .statusCode(200);

        Response one = get("/v2/requests/" + number + ".json");
        Instant due = Instant.parse(admin().get("/issues/" + id).path("dueAt"));
        assertThat(OffsetDateTime.parse(one.path("[0].expected_datetime")).toInstant())
                .isEqualTo(due);
        assertThat(Duration.between(now, due)).isGreaterThan(Duration.ofHours(24)); // 24 working hours are days
        one.then().body("[0].agency_responsible", equalTo("道路局"));
    }

    @Test
    void c44_one_request_is_a_list_of_one() {
        String number = reported(hole());

        get("/v2/requests/" + number + ".json")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].service_request_id", equalTo(number))
                .body("[0].service_name", equalTo("路面破损"))
                .body("[0].lat", equalTo(26.89f))
                .body("[0].long", equalTo(112.61f))
                .body("[0].address", equalTo("农贸市场门口, 甲一社区, 甲街道, 泰斯特区"))
                .body("[0].address_id", equalTo("grid-1"));
        get("/v2/requests/" + number + ".xml")
                .then()
                .body("service_requests.request.size()", equalTo(1))
                .body("service_requests.request.service_request_id", equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c45_an_unknown_request_is_404_with_errors(String format) {
        get("/v2/requests/1999-000000." + format).then().statusCode(404);
    }

    @Test
    void c47_with_one_jurisdiction_its_name_is_of_no_matter() {
        get("/v2/services.json?jurisdiction_id=anything").then().statusCode(200);
        post("/v2/requests.json", hole("jurisdiction_id", "anything")).then().statusCode(200);
    }

    @Test
    void c48_what_is_null_in_json_is_an_empty_element_in_xml() {
        String number = reported(hole());

        get("/v2/requests/" + number + ".json")
                .then()
                .body("[0].zipcode", nullValue())
                .body("[0].media_url", nullValue());
        assertThat(get("/v2/requests/" + number + ".xml").asString()).contains("<zipcode/>", "<media_url/>");
    }

    @Test
    void c48_nothing_at_all_is_an_empty_list_and_an_empty_container() {
        clock.set(Instant.parse("2001-01-01T00:00:00Z"));

        assertThat(get("/v2/requests.json").asString()).isEqualTo("[]");
        assertThat(get("/v2/requests.xml").asString()).contains("<service_requests/>");
    }

    @Test
    void c54_the_finer_state_is_there_for_whoever_asks() {
        String number = reported(hole());

        get("/v2/requests/" + number + ".json?extensions=true")
                .then()
                .body("[0].status", equalTo("open"))
                .body("[0].extended_status", equalTo("for_triage"))
                .body("[0].status_notes", equalTo("已上报，待受理"));
        assertThat(get("/v2/requests/" + number + ".json").asString()).doesNotContain("extended_status");
    }

    @Test
    void c55_what_was_not_said_in_public_is_neither_listed_nor_found() {
        String number = resident()
                .header("Idempotency-Key", Desk.key())
                .body(roadDamage())
                .post("/issues")
                .path("number");

        for (String format : List.of("xml", "json")) {
            get("/v2/requests/" + number + "." + format).then().statusCode(404);
            assertThat(get("/v2/requests." + format).asString()).doesNotContain(number);
            assertThat(get("/v2/requests." + format + "?service_request_id=" + number)
                            .asString())
                    .doesNotContain(number);
        }
    }

    @Test
    void c57_a_photo_is_reachable_and_only_its_pixels_are() {
        clock.letGo(); // its link is good for minutes
        Map<String, Object> what = new HashMap<>(roadDamage());
        what.put("photos", List.of(tellingPhoto()));
        String number = inspector()
                .header("Idempotency-Key", Desk.key())
                .body(what)
                .post("/issues")
                .path("number");

        String url = get("/v2/requests/" + number + ".json").path("[0].media_url");
        Response photo = asking().get(url);

        photo.then().statusCode(200).contentType("image/jpeg");
        assertThat(photo.asByteArray()).hasSizeGreaterThan(100);
        assertThat(new String(photo.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("26.8934N");
        assertThat(get("/v2/requests/" + number + ".xml").<String>path("service_requests.request.media_url"))
                .startsWith("http");
    }

    @Test
    void c58_pages_lose_and_repeat_nothing_when_something_comes_in_between() {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofSeconds(2));
            there.add(0, reported(hole()));
        }
        Response page = get("/v2/requests.json?page_size=2&start_date=" + now.minus(DAY));
        List<String> seen = new ArrayList<>(page.<List<String>>path("service_request_id"));
        while (page.header("Link") != null) {
            clock.advance(Duration.ofSeconds(2));
            String ignored = reported(hole());
            page = asking().get(next(page));
            seen.addAll(page.path("service_request_id"));
        }

        assertThat(seen).isEqualTo(there);
    }

    @Test
    void c58_pages_can_be_counted_too() {
        for (int i = 0; i < 3; i++) reported(hole());

        Response second = get("/v2/requests.json?page=2&page_size=2");
        second.then().body("", hasSize(1)).header("page-PageNumber", "2").header("page-Size", "2");
        assertThat(second.header("Link")).isNull();
    }

    private org.assertj.core.api.ListAssert<String> ids(String query) {
        return assertThat(get("/v2/requests.json" + query).<List<String>>path("service_request_id"));
    }

    private static String next(Response page) {
        String link = page.header("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        return URI.create(link.substring(1, link.indexOf('>'))).toString();
    }

    private String rejected() {
        String number = reported(hole());
        act(dispatcher(), issue(number), "rejection", Map.of("reasonCode", "REJECTED", "note", "不属实"))
                .statusCode(200);
        return number;
    }

    private String issue(String number) {
        return database.row("SELECT id FROM issue WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
    }

    /** A JPEG with a comment that says where it was taken. */
    private static String tellingPhoto() {
        byte[] plain = Pictures.jpeg();
        byte[] comment = "taken at 26.8934N 112.6123E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.write(0xff);
        told.write(0xfe);
        told.write(0);
        told.write(comment.length + 2);
        told.writeBytes(comment);
        told.write(plain, 2, plain.length - 2);
        return inspector()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "hole.jpg", told.toByteArray(), "image/jpeg")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
