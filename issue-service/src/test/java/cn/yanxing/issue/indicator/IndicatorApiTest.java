package cn.yanxing.issue.indicator;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.cases.ACase;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issues that really went through the desk, as the indicators count them; each story has a month of 2012 for itself. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class IndicatorApiTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String ROADS = "dept-roads";
    private static final String PARKS = "dept-parks";

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void an_issue_that_went_well_counts_everywhere_once() {
        clock.set(Instant.parse("2012-01-10T01:00:00Z"));
        String issue = handedOverTo(ROADS);
        putRight(issue, ROADS);
        check(issue, true);

        for (String code : List.of(
                "valid-report-rate",
                "accepting-on-time-rate",
                "filing-on-time-rate",
                "dispatch-on-time-rate",
                "dispatch-accuracy",
                "handling-rate",
                "handling-on-time-rate",
                "rectification-rate")) read(admin(), code, "2012-01").body("readings.fraction", contains("1/1"));
        read(admin(), "closing-rate", "2012-01").body("readings.fraction", contains("1/1", "1/1", "1/1"));
        read(admin(), "closing-on-time-rate", "2012-01").body("readings.fraction", contains("1/1", "1/1", "1/1"));
        read(admin(), "verification-on-time-rate", "2012-01").body("readings.text", contains("100.00 %", "100.00 %"));
        read(admin(), "overdue-unhandled-rate", "2012-01").body("readings[0].text", equalTo("0.00 %"));
        read(admin(), "overtime-multiple", "2012-01")
                .body("readings[0].value", nullValue())
                .body("readings[0].text", equalTo("—"))
                .body("readings[0].reason", equalTo("denominator-empty"));
    }

    @Test
    void all_are_read_at_once_as_they_are_one_by_one() {
        clock.set(Instant.parse("2012-10-10T01:00:00Z"));
        putRight(handedOverTo(ROADS), ROADS);
        Map<String, String> october = Map.of("from", "2012-10-01", "to", "2012-11-01", "unit", ROADS);

        List<Map<String, Object>> all = admin().queryParams(october)
                .get("/indicators/readings")
                .then()
                .statusCode(200)
                .extract()
                .path("$");

        List<String> defined = admin().get("/indicators").path("code");
        assertThat(all).extracting(one -> one.get("code")).isEqualTo(defined);
        for (Map<String, Object> one : all)
            assertThat(admin().queryParams(october)
                            .get("/indicators/" + one.get("code"))
                            .<List<?>>path("readings"))
                    .isEqualTo(one.get("readings"));
        handler("dept-parks")
                .queryParams(october)
                .get("/indicators/readings")
                .then()
                .statusCode(403);
    }

    @Test
    void what_should_never_have_been_filed_was_filed_and_is_due_nowhere() {
        clock.set(Instant.parse("2012-09-10T01:00:00Z"));
        String issue = handedOverTo(ROADS);
        act(duty(), issue, "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "重复录入"))
                .statusCode(200);

        read(admin(), "filing-accuracy", "2012-09").body("readings[0].fraction", equalTo("0/1"));
        read(admin(), "filing-on-time-rate", "2012-09").body("readings[0].fraction", equalTo("1/1"));
        list(admin(), "closing-rate", "denominator", "2012-09").body("items.id", not(hasItem(issue)));
    }

    @Test
    void what_got_more_time_is_counted_even_when_it_was_in_time_then() {
        clock.set(Instant.parse("2012-07-10T01:00:00Z"));
        String issue = handedOverTo(ROADS);
        act(handler(ROADS), issue, "signature", Map.of()).statusCode(200);
        String until = Instant.parse("2012-07-20T01:00:00Z").toString();
        act(
                        handler(ROADS),
                        issue,
                        "extension-request",
                        Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until))
                .statusCode(200);
        act(duty(), issue, "extension-decision", Map.of("approved", true, "note", "同意"))
                .statusCode(200);
        act(handler(ROADS), issue, "rectification", Map.of("text", "已修补", "photos", List.of(photo(ROADS))))
                .statusCode(200);

        read(admin(), "extension-rate", "2012-07").body("readings[0].fraction", equalTo("1/1"));
        read(admin(), "handling-on-time-rate", "2012-07").body("readings[0].fraction", equalTo("1/1"));
    }

    @Test
    void work_that_had_to_be_done_again_was_not_dispatched_for_good() {
        clock.set(Instant.parse("2012-02-10T01:00:00Z"));
        String issue = handedOverTo(ROADS);
        putRight(issue, ROADS);
        check(issue, false);
        act(handler(ROADS), issue, "rectification", Map.of("text", "又修了一遍", "photos", List.of(photo(ROADS))))
                .statusCode(200);
        check(issue, true);

        read(admin(), "rework-rate", "2012-02").body("readings.fraction", contains("1/1", "1/1"));
        read(admin(), "dispatch-accuracy", "2012-02").body("readings[0].fraction", equalTo("0/1"));
    }

    @Test
    void a_unit_that_showed_it_was_not_theirs_was_the_wrong_one() {
        clock.set(Instant.parse("2012-03-10T01:00:00Z"));
        String issue = handedOverTo(PARKS);
        act(handler(PARKS), issue, "return-request", Map.of("reasonCode", "not-our-duty"))
                .statusCode(200);
        clock.advance(DAY);
        act(dispatcher(), issue, "return-decision", Map.of("approved", true)).statusCode(200);
        act(dispatcher(), issue, "hand-over", Map.of("unit", ROADS, "instruction", "请修补"))
                .statusCode(200);
        putRight(issue, ROADS);
        check(issue, true);

        read(admin(), "dispatch-accuracy", "2012-03").body("readings[0].fraction", equalTo("0/1"));
        read(admin(), "dispatch-on-time-rate", "2012-03").body("readings[0].fraction", equalTo("1/1"));
        breakdown(admin(), "handling-rate", "unit", "2012-03").body("parts.part", contains(ROADS));
    }

    @Test
    void a_month_stays_as_it_was_when_its_issue_is_taken_up_again() {
        clock.set(Instant.parse("2012-10-10T01:00:00Z"));
        String issue = handedOverTo(ROADS);
        putRight(issue, ROADS);
        check(issue, true);
        read(admin(), "closing-on-time-rate", "2012-10").body("readings[0].fraction", equalTo("1/1"));

        clock.set(Instant.parse("2012-11-05T01:00:00Z"));
        act(duty(), issue, "reopening", Map.of("reasonCode", "look-back", "note", "又坏了"))
                .statusCode(200);
        clock.advance(DAY);
        read(admin(), "closing-rate", "2012-11")
                .body("readings[0].denominator", equalTo(0)); // nobody's, so nobody is late
        act(dispatcher(), issue, "hand-over", Map.of("unit", PARKS, "instruction", "再看"))
                .statusCode(200);
        clock.set(Instant.parse("2012-12-01T01:00:00Z"));

        read(admin(), "closing-on-time-rate", "2012-10").body("readings[0].fraction", equalTo("1/1"));
        list(admin(), "closing-rate", "numerator", "2012-10")
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(issue))
                .body("items[0].round", equalTo(1))
                .body("items[0].status", equalTo("CLOSED"))
                .body("items[0].unit", equalTo(ROADS));
        read(admin(), "closing-rate", "2012-11").body("readings[0].fraction", equalTo("0/1"));
        list(admin(), "closing-rate", "denominator", "2012-11")
                .body("items[0].round", equalTo(2))
                .body("items[0].unit", equalTo(PARKS));
        read(admin(), "valid-report-rate", "2012-11").body("readings[0].denominator", equalTo(0));
        read(admin(), "missed-report-rate", "2012-10").body("readings[0].denominator", equalTo(1));
        await().atMost(SOON).until(() -> admin().get("/issues/" + issue).path("wasOverdue")); // moves its version
        clock.letGo();
        act(handler(PARKS), issue, "signature", Map.of()).statusCode(200);
        act(handler(PARKS), issue, "rectification", Map.of("text", "好了", "photos", List.of(photo(PARKS))))
                .statusCode(200);
        check(issue, true);
        read(admin(), "closing-rate", "2012-11").body("readings[0].fraction", equalTo("0/1"));
    }

    @Test
    void a_unit_reads_of_its_own_issues_only() {
        clock.set(Instant.parse("2012-04-10T01:00:00Z"));
        for (String unit : List.of(ROADS, PARKS)) {
            String issue = handedOverTo(unit);
            putRight(issue, unit);
            check(issue, true);
        }

        read(admin(), "handling-rate", "2012-04").body("readings[0].numerator", equalTo(2));
        read(handler(PARKS), "handling-rate", "2012-04")
                .body("readings[0].numerator", equalTo(1))
                .body("counted.unit", equalTo(PARKS));
        list(handler(PARKS), "handling-rate", "numerator", "2012-04").body("items.unit", contains(PARKS));
        breakdown(handler(PARKS), "handling-rate", "unit", "2012-04").body("parts.part", contains(PARKS));
        ask(handler(PARKS), "handling-rate", "2012-04", Map.of("unit", ROADS)).statusCode(403);
        ask(resident(), "handling-rate", "2012-04", Map.of()).statusCode(403);
        ask(admin(), "handling-rate", "2012-04", Map.of("unit", ROADS)).body("readings[0].numerator", equalTo(1));
        ask(admin(), "handling-rate", "2012-04", Map.of("kind", "EVENT")).body("readings[0].numerator", equalTo(0));
        ask(admin(), "handling-rate", "2012-04", Map.of("source", "INSPECTOR"))
                .body("readings[0].numerator", equalTo(2));
        ask(admin(), "handling-rate", "2012-04", Map.of("area", "990001001000"))
                .body("readings[0].numerator", equalTo(2));
        ask(admin(), "handling-rate", "2012-04", Map.of("area", ACase.STREET_B))
                .body("readings[0].numerator", equalTo(0));
    }

    @Test
    void the_definitions_say_where_they_come_from() {
        admin().get("/indicators")
                .then()
                .statusCode(200)
                .body("code", hasItem("closing-rate"))
                .body("find { it.code == 'closing-rate' }.name", equalTo("结案率"))
                .body(
                        "find { it.code == 'closing-rate' }.versions.denominator",
                        contains("DUE_CLOSED", "DUE_CLOSED and not SUSPENDED", "FILED"))
                .body("find { it.code == 'closing-rate' }.versions[1].source", equalTo("金华：分母扣除缓办"));
    }

    @Test
    void what_cannot_be_meant_is_refused_by_name() {
        refused(Map.of("from", "2012-05-01", "to", "2012-04-01"), 422, "period-turned-round");
        refused(Map.of("from", "2012-02-30", "to", "2012-04-01"), 422, "day-unknown");
        refused(Map.of("unit", "atlantis"), 422, "unit-not-registered");
        refused(Map.of("area", "atlantis"), 422, "area-not-registered");
        refused(Map.of("kind", "THING"), 422, "item-kind-unknown");
        refused(Map.of("source", "RUMOUR"), 422, "source-unknown");
        refused(Map.of("version", "atlantis"), 422, "indicator-version-unknown");
        refused(Map.of("from", "yesterday"), 400, "invalid");
        refused(Map.of("from", "1999-01-01", "version", "standard"), 422, "indicator-version-not-yet-valid");
        ask(admin(), "atlantis", "2012-05", Map.of()).statusCode(404);
        admin().get("/indicators/closing-rate").then().statusCode(400);
        ask(admin(), "closing-rate/numerator", "2012-05", Map.of())
                .statusCode(422)
                .body("type", endsWith("indicator-version-open"));
        ask(admin(), "closing-rate/numerator", "2012-05", Map.of("version", "standard", "after", "here"))
                .statusCode(400);
        ask(admin(), "closing-rate/breakdown", "2012-05", Map.of("version", "standard", "by", "colour"))
                .statusCode(400);
        list(admin(), "closing-rate", "numerator", "2001-01").body("items", empty());
    }

    private static void refused(Map<String, String> asked, int status, String type) {
        ask(admin(), "closing-rate", "2012-05", asked).statusCode(status).body("type", endsWith(type));
    }

    /** Filed ten minutes after the report, handed over ten minutes after that, signed at once. */
    private String handedOverTo(String unit) {
        String issue = reported(roadDamage());
        clock.advance(TEN_MINUTES);
        act(dispatcher(), issue, "filing", Map.of("condition", "small")).statusCode(200);
        clock.advance(TEN_MINUTES);
        act(dispatcher(), issue, "hand-over", Map.of("unit", unit, "instruction", "请修补"))
                .statusCode(200);
        return issue;
    }

    private void putRight(String issue, String unit) {
        act(handler(unit), issue, "signature", Map.of()).statusCode(200);
        clock.advance(DAY);
        act(handler(unit), issue, "rectification", Map.of("text", "已修补", "photos", List.of(photo(unit))))
                .statusCode(200);
        clock.advance(TEN_MINUTES);
    }

    private static void check(String issue, boolean passed) {
        act(inspector(), issue, "verification", Map.of("passed", passed)).statusCode(200);
    }

    private static ValidatableResponse read(RequestSpecification who, String code, String month) {
        return ask(who, code, month, Map.of()).statusCode(200);
    }

    private static ValidatableResponse list(RequestSpecification who, String code, String side, String month) {
        String version = code.equals("closing-rate") ? "standard" : "";
        return ask(who, code + "/" + side, month, version.isEmpty() ? Map.of() : Map.of("version", version))
                .statusCode(200);
    }

    private static ValidatableResponse breakdown(RequestSpecification who, String code, String by, String month) {
        return ask(who, code + "/breakdown", month, Map.of("by", by)).statusCode(200);
    }

    /** Of street A in that month, unless something else is asked. */
    private static ValidatableResponse ask(
            RequestSpecification who, String path, String month, Map<String, String> asked) {
        Map<String, String> query = new HashMap<>(Map.of("area", ACase.STREET_A));
        int of = Integer.parseInt(month.substring(5));
        query.put("from", month + "-01");
        query.put("to", month.substring(0, 5) + "%02d-28".formatted(of));
        query.putAll(asked);
        return who.queryParams(query).get("/indicators/" + path).then();
    }
}
