package cn.yanxing.issue.find;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.roadDamage;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class FindApiTest {

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void pages_go_from_the_newest_on_and_miss_nothing() {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 5; i++) reports.add(0, reported(saying("翻页用例第%d处".formatted(i))));

        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = admin().queryParam("text", "翻页用例")
                    .queryParam("limit", 2)
                    .queryParams(after.isEmpty() ? Map.of() : Map.of("after", after))
                    .get("/issues")
                    .jsonPath();
            found.addAll(page.getList("items.id", String.class));
            after = page.getString("next") == null ? "" : page.getString("next");
        } while (!after.isEmpty());

        assertThat(found).containsExactlyElementsOf(reports);
    }

    @Test
    void a_word_of_two_letters_or_one_is_found_inside_chinese_text() {
        String id = reported(saying("井盖松动，车辆经过有异响"));

        search("异响").body("items.id", hasItem(id));
        search("响").body("items.id", hasItem(id));
        search("松动 车辆").body("items.id", hasItem(id));
        search("动松").body("items.id", not(hasItem(id)));
        search("%").body("items.id", not(hasItem(id)));
        search("'").statusCode(200);
    }

    @Test
    void a_list_is_narrowed_by_state_unit_and_box() {
        String id = handedOver("dept-roads");

        admin().queryParam("status", "HANDED_OVER")
                .queryParam("unit", "dept-roads")
                .queryParam("box", "112.60,26.88,112.62,26.90")
                .get("/issues")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.unit", everyItem(equalTo("dept-roads")));
        admin().queryParam("box", "0,0,1,1").get("/issues").then().body("items.id", not(hasItem(id)));
        admin().queryParam("box", "here").get("/issues").then().statusCode(422);
        admin().queryParam("limit", 0).get("/issues").then().statusCode(400);
    }

    @Test
    void a_list_is_narrowed_by_place_and_by_the_days_of_the_report() {
        String id = reported(saying("日期用例"));
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String tomorrow = LocalDate.parse(today).plusDays(1).toString();
        String yesterday = LocalDate.parse(today).minusDays(1).toString();

        found(Map.of("text", "日期用例", "community", "990001001000", "grid", "grid-1"))
                .body("items.id", hasItem(id));
        found(Map.of("text", "日期用例", "community", "990001002000")).body("items", hasSize(0));
        found(Map.of("text", "日期用例", "point", "point-park")).body("items", hasSize(0));
        found(Map.of("text", "日期用例", "reportedFrom", yesterday, "reportedUntil", tomorrow))
                .body("items.id", hasItem(id));
        found(Map.of("text", "日期用例", "reportedFrom", tomorrow)).body("items", hasSize(0));
        found(Map.of("text", "日期用例", "reportedUntil", yesterday)).body("items", hasSize(0));
        found(Map.of("reportedFrom", "2026-02-30")).statusCode(422);
        found(Map.of("reportedUntil", "+999999999-12-31")).statusCode(400);
    }

    @Test
    void what_is_due_within_a_day_is_found_as_the_figures_count_it() {
        reported(roadDamage());
        handedOver("dept-parks");

        int soon = admin().get("/issues/figures").jsonPath().getInt("dueSoon");

        found(Map.of("soon", "true", "limit", "200")).body("items", hasSize(soon));
        found(Map.of("soon", "true", "overdue", "true")).body("items", hasSize(0));
    }

    @Test
    void what_a_unit_waits_for_is_found() {
        String id = signed("dept-roads");
        act(handler("dept-roads"), id, "return-request", Map.of("reasonCode", "NOT_OUR_DUTY", "note", "不是我们的路"))
                .statusCode(200);

        found(Map.of("request", "RETURN", "limit", "200")).body("items.id", hasItem(id));
        found(Map.of("request", "EXTENSION", "limit", "200")).body("items.id", not(hasItem(id)));

        act(dispatcher(), id, "return-decision", Map.of("approved", false, "note", "是你们的"))
                .statusCode(200);

        found(Map.of("request", "RETURN", "limit", "200")).body("items.id", not(hasItem(id)));
    }

    @Test
    void the_map_is_narrowed_as_the_list_is() {
        String roads = handedOver("dept-roads");
        String parks = handedOver("dept-parks");

        admin().queryParams(Map.of("unit", "dept-parks", "status", "HANDED_OVER"))
                .get("/issues/map")
                .then()
                .body("features.properties.id", hasItem(parks))
                .body("features.properties.id", not(hasItem(roads)));
    }

    @Test
    void a_unit_finds_its_own_issues_only() {
        String roads = handedOver("dept-roads");
        String parks = handedOver("dept-parks");

        handler("dept-parks")
                .get("/issues?limit=200")
                .then()
                .body("items.id", hasItem(parks))
                .body("items.id", not(hasItem(roads)));
        handler("dept-parks").get("/issues/map").then().body("features.properties.id", not(hasItem(roads)));
    }

    @Test
    void the_map_shows_points() {
        String id = reported(roadDamage());

        admin().get("/issues/map?status=open")
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features.properties.id", hasItem(id))
                .body("features[0].geometry.type", equalTo("Point"));
    }

    @Test
    void figures_add_up() {
        handedOver("dept-roads");

        JsonPath figures = admin().get("/issues/figures").jsonPath();

        Map<String, Integer> byStatus = figures.getMap("byStatus");
        assertThat(byStatus.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(figures.getInt("reported"));
        assertThat(byStatus).containsKeys("REPORTED", "FILED", "HANDED_OVER", "CLOSED");
        assertThat(figures.getInt("open")).isLessThanOrEqualTo(figures.getInt("reported"));
        assertThat(figures.getList("byUnit.unit")).contains("dept-roads");
    }

    @Test
    void every_figure_opens_the_list_that_it_counts() {
        String id = signed("dept-parks");
        act(handler("dept-parks"), id, "return-request", Map.of("reasonCode", "NOT_OUR_DUTY", "note", "不归我们"))
                .statusCode(200);
        handedOver("dept-parks");

        JsonPath figures =
                admin().queryParam("unit", "dept-parks").get("/issues/figures").jsonPath();

        Map<String, String> unit = Map.of("unit", "dept-parks", "limit", "200");
        found(with(unit, "status", "HANDED_OVER")).body("items", hasSize(figures.getInt("byStatus.HANDED_OVER")));
        found(with(unit, "status", "SIGNED")).body("items", hasSize(figures.getInt("byStatus.SIGNED")));
        found(with(unit, "soon", "true")).body("items", hasSize(figures.getInt("dueSoon")));
        found(with(unit, "overdue", "true")).body("items", hasSize(figures.getInt("overdue")));
        int withUnit = figures.getInt("byStatus.HANDED_OVER") + figures.getInt("byStatus.SIGNED");
        int later = withUnit - figures.getInt("dueSoon") - figures.getInt("overdue");
        assertThat(later).isPositive();
        found(with(unit, "later", "true")).body("items", hasSize(later));
        found(with(unit, "request", "RETURN")).body("items", hasSize(figures.getInt("byRequest.RETURN")));
        assertThat(figures.getInt("byRequest.RETURN")).isPositive();
        assertThat(figures.getList("byUnit.unit")).containsExactly("dept-parks");
    }

    @Test
    void the_badge_counts_what_waits_for_the_role() {
        reported(roadDamage());
        handedOver("dept-roads");

        dispatcher().get("/todo").then().body("counts.filing", greaterThanOrEqualTo(1));
        handler("dept-roads").get("/todo").then().body("counts.signature", greaterThanOrEqualTo(1));
        inspector().get("/todo").then().body("counts", hasKey("verification"));
        handler("dept-roads").get("/todo").then().body("counts", not(hasKey("filing")));
    }

    private static io.restassured.response.ValidatableResponse found(Map<String, String> filter) {
        return admin().queryParams(filter).get("/issues").then();
    }

    private static Map<String, String> with(Map<String, String> filter, String name, String value) {
        Map<String, String> narrower = new HashMap<>(filter);
        narrower.put(name, value);
        return narrower;
    }

    private static io.restassured.response.ValidatableResponse search(String text) {
        return admin().queryParam("text", text)
                .queryParam("limit", 200)
                .get("/issues")
                .then();
    }

    private static Map<String, Object> saying(String text) {
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("description", text);
        return report;
    }
}
