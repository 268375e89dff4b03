package cn.yanxing.issue.lookback;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.supervisor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.OutboxProbe;
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

/** A look-back is announced, drawn by a seed that comes later, and done; a stranger can draw it again. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LookBackApiTest {

    private static final String ROADS = "dept-roads";
    private static final Map<String, String> LOTTERY = Map.of("seed", "双色球 2026133: 03 08 11");
    private static final Map<String, Object> COME_BACK = Map.of("passed", false, "note", "又破损了");

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void the_register_is_there() {
        register.put();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_stranger_draws_the_published_population_again_and_gets_the_published_sample() {
        for (int i = 0; i < 4; i++) closed();
        String id = announced(2);
        post(supervisor(), "/look-backs/" + id + "/draw", LOTTERY)
                .statusCode(200)
                .body("sample", hasSize(2))
                .body("sample[0].issueId", notNullValue())
                .body("lookBack.drawnAt", notNullValue());

        JsonPath published = stranger("/" + id)
                .statusCode(200)
                .body("sample[0]", not(hasItem("issueId")))
                .extract()
                .jsonPath();
        List<String> population = population(id);
        assertThat(Draw.sample(published.getString("lookBack.seed"), population, 2))
                .isEqualTo(published.getList("sample.number"));
        assertThat(Draw.fingerprint(population)).isEqualTo(published.getString("lookBack.populationSha256"));
        assertThat(population).hasSize(published.getInt("lookBack.population")).isSorted();
    }

    @Test
    void the_population_is_fixed_before_the_seed_is_known() {
        String drawnFrom = closed();
        String id = announced(1000);
        stranger("/" + id)
                .body("lookBack.seed", nullValue())
                .body("lookBack.seedSource", equalTo("次日双色球"))
                .body("sample", hasSize(0));
        String later = closed();

        post(duty(), "/look-backs/" + id + "/draw", LOTTERY)
                .statusCode(200)
                .body("sample.number", hasItem(number(drawnFrom)))
                .body("sample.number", not(hasItem(number(later))));
    }

    @Test
    void it_is_drawn_once_and_another_seed_is_refused() {
        closed();
        String id = announced(1000);
        List<String> first =
                post(duty(), "/look-backs/" + id + "/draw", LOTTERY).extract().path("sample.number");

        post(duty(), "/look-backs/" + id + "/draw", LOTTERY).statusCode(200).body("sample.number", equalTo(first));
        post(duty().header("Accept-Language", "en"), "/look-backs/" + id + "/draw", Map.of("seed", "a better one"))
                .statusCode(422)
                .body("type", equalTo("/problems/look-back-drawn"))
                .body("detail", containsString("双色球"));
        post(duty(), "/look-backs/" + id + "/draw", Map.of("seed", " a blank before"))
                .statusCode(400);
        post(duty(), "/look-backs/" + id + "/draw", Map.of("seed", "two\nlines"))
                .statusCode(400);
    }

    @Test
    void what_has_come_back_is_taken_up_again_with_its_photos_in_the_history() {
        String issue = closed();
        String id = drawn();
        Map<String, Object> seen = new HashMap<>(COME_BACK);
        seen.put("photos", List.of(photo("team-1")));

        look(inspector(), id, issue, seen)
                .statusCode(200)
                .body(of(issue) + ".passed", equalTo(false))
                .body(of(issue) + ".reopened", equalTo(true));

        admin().get("/issues/" + issue).then().body("status", equalTo("FILED")).body("round", equalTo(2));
        admin().get("/issues/" + issue + "/history")
                .then()
                .body("find { it.act == 'look-back' }.note", equalTo("又破损了"))
                .body("find { it.act == 'look-back' }.photos", hasSize(1))
                .body("find { it.act == 'look-back' }.facts.passed", equalTo(false));
        assertThat(outbox.types(issue)).endsWith("issue.closed.v1", "issue.reopened.v1");
    }

    @Test
    void what_is_still_right_stays_closed_and_has_a_line_in_its_history() {
        String issue = closed();
        String id = drawn();

        look(inspector(), id, issue, Map.of("passed", true))
                .statusCode(200)
                .body(of(issue) + ".passed", equalTo(true))
                .body(of(issue) + ".reopened", equalTo(false))
                .body(of(issue) + ".checkedAt", notNullValue());

        admin().get("/issues/" + issue).then().body("status", equalTo("CLOSED"));
        admin().get("/issues/" + issue + "/history").then().body("act", hasItem("look-back"));
        assertThat(outbox.types(issue)).endsWith("issue.closed.v1");
    }

    @Test
    void what_others_took_up_meanwhile_is_seen_and_left_to_go_its_way() {
        String issue = closed();
        String id = drawn();
        act(duty(), issue, "reopening", Map.of("reasonCode", "dispute")).statusCode(200);

        look(inspector(), id, issue, COME_BACK).statusCode(200).body(of(issue) + ".reopened", equalTo(false));

        admin().get("/issues/" + issue).then().body("round", equalTo(2));
    }

    @Test
    void it_says_how_much_of_it_was_looked_at_and_how_much_had_come_back() {
        String good = closed();
        String bad = closed();
        String id = drawn();
        stranger("/" + id).body("lookBack.seen", equalTo(0)).body("lookBack.comeBack", equalTo(0));

        look(inspector(), id, good, Map.of("passed", true)).statusCode(200);
        look(inspector(), id, bad, COME_BACK)
                .statusCode(200)
                .body("lookBack.seen", equalTo(2))
                .body("lookBack.comeBack", equalTo(1));
    }

    @Test
    void nobody_judges_what_their_own_unit_put_right() {
        String issue = closed();
        String id = drawn();

        look(as("zhou.yi", ROADS, Roles.INSPECTOR), id, issue, COME_BACK)
                .statusCode(422)
                .body("type", equalTo("/problems/checker-of-the-same-unit"));
        look(dispatcher(), id, issue, COME_BACK).statusCode(403);
    }

    @Test
    void an_issue_is_looked_at_once_though_two_look_at_the_same_moment() {
        String issue = closed();
        String id = drawn();
        List<CompletableFuture<Integer>> looks = new ArrayList<>();
        for (RequestSpecification who : List.of(inspector(), supervisor()))
            looks.add(CompletableFuture.supplyAsync(
                    () -> look(who, id, issue, COME_BACK).extract().statusCode()));

        assertThat(looks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 422);
        look(inspector(), id, issue, Map.of("passed", true))
                .statusCode(422)
                .body("type", equalTo("/problems/issue-looked-at-before"));
        admin().get("/issues/" + issue).then().body("round", equalTo(2));
    }

    @Test
    void what_was_not_drawn_is_not_looked_at() {
        closed();
        String id = announced(1);
        String later = closed();

        look(inspector(), id, later, COME_BACK).statusCode(422).body("type", equalTo("/problems/issue-not-drawn"));
    }

    @Test
    void a_span_in_which_nothing_was_closed_or_that_lies_ahead_is_refused() {
        Map<String, Object> told = announcement(5);
        refused(with(told, "closedUntil", today.plusDays(1).toString()), "look-back-dates-out-of-range");
        refused(with(told, "closedUntil", "+999999999-12-31"), "look-back-dates-out-of-range");
        refused(with(told, "closedFrom", "-999999999-01-01"), "look-back-dates-out-of-range");
        refused(with(told, "unit", "dept-none"), "look-back-of-nothing");
        post(inspector(), "/look-backs", told).statusCode(403);
    }

    @Test
    void published_look_backs_are_paged() {
        closed();
        String older = announced(1);
        String newer = announced(1);

        JsonPath page = given().basePath(Desk.ROOT)
                .queryParam("limit", 1)
                .get("/public/look-backs")
                .jsonPath();
        assertThat(page.getList("items.id")).isEqualTo(List.of(newer));
        given().basePath(Desk.ROOT)
                .queryParam("limit", 1)
                .queryParam("after", page.getString("next"))
                .get("/public/look-backs")
                .then()
                .body("items.id", equalTo(List.of(older)));
        stranger("/" + "01890000-0000-7000-8000-0000000000aa").statusCode(404);
    }

    private static String closed() {
        String id = rectified(ROADS);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
        return id;
    }

    private String drawn() {
        String id = announced(1000);
        post(duty(), "/look-backs/" + id + "/draw", LOTTERY).statusCode(200);
        return id;
    }

    private String announced(int size) {
        return post(duty(), "/look-backs", announcement(size))
                .statusCode(201)
                .extract()
                .path("lookBack.id");
    }

    private Map<String, Object> announcement(int size) {
        return Map.of(
                "name",
                "十一月回头看",
                "closedFrom",
                today.minusDays(1).toString(),
                "closedUntil",
                today.toString(),
                "unit",
                ROADS,
                "size",
                size,
                "seedSource",
                "次日双色球");
    }

    private static Map<String, Object> with(Map<String, Object> told, String field, Object value) {
        Map<String, Object> other = new HashMap<>(told);
        other.put(field, value);
        return other;
    }

    private static void refused(Map<String, ?> told, String code) {
        post(duty(), "/look-backs", told).statusCode(422).body("type", equalTo("/problems/" + code));
    }

    private static List<String> population(String id) {
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = given().basePath(Desk.ROOT)
                    .queryParam("limit", 3)
                    .queryParam("after", after)
                    .get("/public/look-backs/" + id + "/population")
                    .jsonPath();
            all.addAll(page.getList("items", String.class));
            after = page.getString("next");
        } while (after != null);
        return all;
    }

    private static ValidatableResponse look(
            RequestSpecification who, String id, String issue, Map<String, Object> seen) {
        return post(who, "/look-backs/" + id + "/second-looks", Map.of("number", number(issue), "seen", seen));
    }

    private static String of(String issue) {
        return "sample.find { it.issueId == '" + issue + "' }";
    }

    private static String number(String issue) {
        return admin().get("/issues/" + issue).path("number");
    }

    private static ValidatableResponse stranger(String path) {
        return given().basePath(Desk.ROOT).get("/public/look-backs" + path).then();
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.header("Idempotency-Key", key()).body(body).post(path).then();
    }
}
