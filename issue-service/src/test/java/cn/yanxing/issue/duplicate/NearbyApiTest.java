package cn.yanxing.issue.duplicate;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown before anything is filed. Each test has a place of its own, half a kilometre from the next. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class NearbyApiTest {

    /** Metres to degrees, nearly: enough to be well inside and well outside of fifty metres. */
    private static final double METRE = 1 / 111_195.0;

    private static final double LONGITUDE = 112.625;

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.letGo();
    }

    @Test
    void what_is_near_and_of_the_same_item_is_shown_the_most_alike_first() {
        double here = 26.882;
        String far = reportedAt("road-damage", here + 58 * METRE);
        String near = reportedAt("road-damage", here + 40 * METRE);
        String nearest = reportedAt("road-damage", here + 10 * METRE);
        reportedAt("litter", here);

        nearby(dispatcher(), here)
                .body("id", contains(nearest, near))
                .body("metres", contains(10, 40))
                .body("minutes", contains(0, 0))
                .body("likely", contains(true, false));
        dispatcher()
                .get("/issues/" + far + "/nearby")
                .then()
                .statusCode(200)
                .body("id", contains(near, nearest))
                .body("metres", contains(18, 48));
    }

    @Test
    void a_resident_learns_that_it_is_known_and_nothing_of_what_others_said() {
        double here = 26.887;
        reportedAt("road-damage", here);

        nearby(resident(), here)
                .body("$", hasSize(1))
                .body("[0].metres", equalTo(0))
                .body("[0].status", equalTo("REPORTED"))
                .body("[0].id", nullValue())
                .body("[0].number", nullValue())
                .body("[0].description", nullValue());
    }

    @Test
    void a_joined_report_is_not_shown_but_its_main_issue_is() {
        double here = 26.892;
        String main = reportedAt("road-damage", here);
        String joined = reportedAt("road-damage", here);
        act(dispatcher(), joined, "joining", Map.of("mainIssue", main)).statusCode(200);

        nearby(dispatcher(), here).body("id", contains(main));
        dispatcher().get("/issues/" + joined + "/nearby").then().body("id", contains(main));
    }

    @Test
    void what_was_rejected_or_is_older_than_a_week_is_not_shown() {
        double here = 26.897;
        String rejected = reportedAt("road-damage", here);
        act(dispatcher(), rejected, "rejection", Map.of("reasonCode", "NOT_OURS", "note", "邻区"))
                .statusCode(200);
        nearby(dispatcher(), here).body("$", empty());

        reportedAt("road-damage", here);
        nearby(dispatcher(), here).body("$", hasSize(1));
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        nearby(dispatcher(), here).body("$", empty());
    }

    @Test
    void a_place_that_is_none_has_the_wrong_shape() {
        dispatcher()
                .get("/issues/nearby?longitude=200&latitude=26&catalogueItem=litter")
                .then()
                .statusCode(400);
        dispatcher()
                .get("/issues/nearby?longitude=112&catalogueItem=litter")
                .then()
                .statusCode(400);
        dispatcher()
                .get("/issues/nearby?longitude=180&latitude=90&catalogueItem=litter")
                .then()
                .statusCode(200);
        resident()
                .get("/issues/01890000-0000-7000-8000-00000000ffff/nearby")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse nearby(RequestSpecification who, double latitude) {
        return who.queryParam("longitude", LONGITUDE)
                .queryParam("latitude", latitude)
                .queryParam("catalogueItem", "road-damage")
                .get("/issues/nearby")
                .then()
                .statusCode(200);
    }

    private static String reportedAt(String item, double latitude) {
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("catalogueItem", item);
        report.put("longitude", LONGITUDE);
        report.put("latitude", latitude);
        return reported(report);
    }
}
