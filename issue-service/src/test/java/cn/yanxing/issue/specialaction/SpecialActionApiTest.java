package cn.yanxing.issue.specialaction;

import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.head;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign with a target: units show what they did, somebody of another unit proves it, and only that counts. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class SpecialActionApiTest {

    private static final String ROADS = "dept-roads";
    private static final String PARKS = "dept-parks";
    private static final Map<String, Object> YES = Map.of("proven", true, "note", "现场属实");
    private static final Map<String, Object> NO = Map.of("proven", false, "note", "面积不符");

    @Inject
    TestRegister register;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void the_register_is_there() {
        register.put();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void only_what_somebody_of_another_unit_proved_counts() {
        String id = launched(illegalBuilding());
        String proven = shown(ROADS, id, 4500.5);
        String refused = shown(ROADS, id, 300);
        shown(PARKS, id, 1000);
        decide(inspector(), id, proven, YES)
                .statusCode(200)
                .body("status", equalTo("PROVEN"))
                .body("decidedBy", equalTo("li.na"))
                .body("decidedAt", notNullValue());
        decide(inspector(), id, refused, NO).statusCode(200).body("status", equalTo("REFUSED"));

        duty().get("/special-actions/" + id)
                .then()
                .body("action.measure", equalTo("m²"))
                .body("progress.target", equalTo(18000.0f))
                .body("progress.proven", equalTo(4500.5f))
                .body("progress.waiting", equalTo(1000.0f))
                .body("progress.percent", equalTo(25.0f))
                .body("progress.byUnit.unit", equalTo(List.of(ROADS, PARKS)))
                .body("progress.byUnit[0].unitName", equalTo("道路局"))
                .body("progress.byUnit[0].refused", equalTo(1));
        String other = launched(illegalBuilding());
        duty().queryParam("limit", 2)
                .get("/special-actions")
                .then()
                .body("items.action.id", equalTo(List.of(other, id)))
                .body("items.progress.proven", equalTo(List.of(0.0f, 4500.5f)))
                .body("items[1].progress.byUnit[0].unitName", equalTo("道路局"));
    }

    @Test
    void an_item_carries_its_evidence() {
        String id = launched(illegalBuilding());
        Map<String, Object> item = item(12);
        post(handler(ROADS), "/special-actions/" + id + "/items", item)
                .statusCode(201)
                .body("unit", equalTo(ROADS))
                .body("status", equalTo("SHOWN"))
                .body("after", hasSize(1))
                .body("after[0].thumbnailLink", notNullValue())
                .body("before", empty())
                .body("decidedBy", nullValue());

        post(handler(ROADS), "/special-actions/" + id + "/items", with(item, "after", List.of()))
                .statusCode(400);
        String nowhere = "01890000-0000-7000-8000-0000000000aa";
        post(handler(ROADS), "/special-actions/" + id + "/items", with(item, "after", List.of(nowhere)))
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
        for (Object wrong : List.of(0, -1, 0.0001, 1e12))
            post(handler(ROADS), "/special-actions/" + id + "/items", with(item, "quantity", wrong))
                    .statusCode(400);
    }

    @Test
    void nobody_proves_what_their_own_unit_shows() {
        String id = launched(illegalBuilding());
        String item = shown(ROADS, id, 5);

        decide(as("zhou.yi", ROADS, Roles.INSPECTOR), id, item, YES)
                .statusCode(422)
                .body("type", equalTo("/problems/checker-of-the-same-unit"));
        decide(as("nobody", null, Roles.INSPECTOR), id, item, YES)
                .statusCode(422)
                .body("type", equalTo("/problems/checker-without-unit"));
        decide(handler(PARKS), id, item, YES).statusCode(403);
    }

    @Test
    void an_item_is_decided_once_though_two_decide_at_the_same_moment() {
        String id = launched(illegalBuilding());
        String item = shown(ROADS, id, 5);
        List<CompletableFuture<Integer>> decisions = new ArrayList<>();
        for (RequestSpecification who : List.of(inspector(), duty()))
            decisions.add(CompletableFuture.supplyAsync(
                    () -> decide(who, id, item, YES).extract().statusCode()));

        assertThat(decisions.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        decide(inspector(), id, item, NO)
                .statusCode(409)
                .body("from", equalTo("PROVEN"))
                .body("to", equalTo("REFUSED"));
        duty().get("/special-actions/" + id).then().body("progress.proven", equalTo(5.0f));
    }

    @Test
    void what_is_shown_before_or_after_its_time_is_refused_and_what_waits_is_still_decided() {
        String ahead =
                launched(with(illegalBuilding(), "from", today.plusDays(1).toString()));
        post(handler(ROADS).header("Accept-Language", "en"), "/special-actions/" + ahead + "/items", item(1))
                .statusCode(422)
                .body("type", equalTo("/problems/action-not-running"))
                .body("detail", containsString("while the action runs"));

        String id = launched(with(illegalBuilding(), "from", today.minusDays(2).toString()));
        String item = shown(ROADS, id, 5);
        post(head(), "/special-actions/" + id + "/end", Map.of())
                .statusCode(200)
                .body("action.until", equalTo(today.toString()))
                .body("action.endedBy", equalTo("head"));
        post(duty(), "/special-actions/" + id + "/end", Map.of())
                .statusCode(200)
                .body("action.endedBy", equalTo("head"));
        decide(inspector(), id, item, YES).statusCode(200);
    }

    @Test
    void only_the_centre_launches_and_only_within_reason() {
        post(dispatcher(), "/special-actions", illegalBuilding()).statusCode(403);
        post(handler(ROADS), "/special-actions", illegalBuilding()).statusCode(403);
        resident().get("/special-actions").then().statusCode(403);
        for (String until : List.of(today.minusDays(9).toString(), "+999999999-12-31"))
            post(duty(), "/special-actions", with(illegalBuilding(), "until", until))
                    .statusCode(422)
                    .body("type", equalTo("/problems/action-dates-out-of-range"));
        post(duty(), "/special-actions", with(illegalBuilding(), "target", 0)).statusCode(400);
    }

    @Test
    void items_are_paged_and_a_unit_sees_its_own() {
        String id = launched(illegalBuilding());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) all.add(0, shown(ROADS, id, 1));
        String other = shown(PARKS, id, 1);

        JsonPath first = handler(ROADS)
                .queryParam("limit", 2)
                .queryParam("unit", PARKS)
                .get("/special-actions/" + id + "/items")
                .jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(all.subList(0, 2));
        inspector()
                .queryParam("unit", ROADS)
                .queryParam("status", "SHOWN")
                .queryParam("after", first.getString("next"))
                .get("/special-actions/" + id + "/items")
                .then()
                .body("items.id", equalTo(all.subList(2, 3)))
                .body("next", nullValue());
        inspector().get("/special-actions/" + id + "/items").then().body("items.id", hasItem(other));
        inspector()
                .queryParam("status", "PROVEN")
                .get("/special-actions/" + id + "/items")
                .then()
                .body("items", empty());
        duty().queryParam("limit", 1).get("/special-actions").then().body("items[0].action.id", equalTo(id));
    }

    private String launched(Map<String, Object> action) {
        return post(duty(), "/special-actions", action)
                .statusCode(201)
                .extract()
                .path("action.id");
    }

    private static String shown(String unit, String id, double quantity) {
        return post(handler(unit), "/special-actions/" + id + "/items", item(quantity))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> item(double quantity) {
        return Map.of("quantity", quantity, "what", "拆除违建棚屋", "placeText", "东风路12号", "after", List.of(photo(ROADS)));
    }

    private Map<String, Object> illegalBuilding() {
        return Map.of(
                "name",
                "拆违专项行动",
                "measure",
                "m²",
                "target",
                18000,
                "from",
                today.toString(),
                "until",
                today.plusDays(90).toString());
    }

    private static Map<String, Object> with(Map<String, Object> told, String field, Object value) {
        Map<String, Object> other = new HashMap<>(told);
        other.put(field, value);
        return other;
    }

    private static ValidatableResponse decide(
            RequestSpecification who, String id, String item, Map<String, Object> verdict) {
        return post(who, "/special-actions/" + id + "/items/" + item + "/verdict", verdict);
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.header("Idempotency-Key", key()).body(body).post(path).then();
    }
}
