package cn.yanxing.issue.inspection;

import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.head;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.inspection.Inspectors.MARKET;
import static cn.yanxing.issue.inspection.Inspectors.PARK;
import static cn.yanxing.issue.inspection.Inspectors.dirty;
import static cn.yanxing.issue.inspection.Inspectors.drawnUp;
import static cn.yanxing.issue.inspection.Inspectors.item;
import static cn.yanxing.issue.inspection.Inspectors.marketChecklist;
import static cn.yanxing.issue.inspection.Inspectors.otherTeam;
import static cn.yanxing.issue.inspection.Inspectors.plan;
import static cn.yanxing.issue.inspection.Inspectors.planned;
import static cn.yanxing.issue.inspection.Inspectors.post;
import static cn.yanxing.issue.inspection.Inspectors.upload;
import static cn.yanxing.issue.inspection.Inspectors.visit;
import static cn.yanxing.issue.inspection.Inspectors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The centre draws up checklists and plans; the team gets all that it needs for the day. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class PlanApiTest {

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
    void the_newest_checklist_of_a_type_is_the_one_to_go_by() {
        String older = drawnUp(marketChecklist());
        String newer = drawnUp(with(marketChecklist(), "name", "新清单"));
        String plan = planned(plan(today, today.plusDays(6), MARKET));

        duty().get("/inspections/plans/" + plan).then().body("stops[0].checklist", equalTo(newer));
        inspector()
                .get("/inspections/checklists/" + older)
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("YES_NO"))
                .body("items", hasSize(7));
        duty().queryParam("pointType", "market")
                .queryParam("limit", 1)
                .get("/inspections/checklists")
                .then()
                .body("items.id", equalTo(List.of(newer)))
                .body("next", equalTo(newer));
    }

    @Test
    void a_checklist_that_makes_no_sense_says_which_item_and_why() {
        Map<String, Object> item = item("clean", "YES_NO", "整洁", Map.of("expected", true));
        post(duty().header("Accept-Language", "en"), "/inspections/checklists", checklist(item))
                .statusCode(422)
                .body("type", equalTo("/problems/checklist-field-missing"))
                .body("facts.field", equalTo("raises"))
                .body("detail", containsString("expected item clean"));
        Map<String, Object> unknown = with(item, "raises", Map.of("catalogueItem", "litter", "condition", "none"));
        post(duty(), "/inspections/checklists", checklist(unknown))
                .statusCode(422)
                .body("type", equalTo("/problems/condition-unknown"));
        post(duty(), "/inspections/checklists", with(marketChecklist(), "pointType", "harbour"))
                .statusCode(422)
                .body("type", equalTo("/problems/point-type-unknown"));
        post(duty(), "/inspections/checklists", with(marketChecklist(), "items", List.of()))
                .statusCode(400);
    }

    @Test
    void only_the_desk_plans_and_only_for_a_team_along_points_that_are_there() {
        Map<String, Object> plan = plan(today, today.plusDays(6), MARKET, PARK);
        post(inspector(), "/inspections/plans", plan).statusCode(403);
        post(handler("dept-roads"), "/inspections/plans", plan).statusCode(403);
        post(head(), "/inspections/plans", plan).statusCode(201);

        refused(with(plan, "team", "dept-roads"), "inspection-team-unknown");
        refused(with(plan, "route", List.of(MARKET, MARKET)), "point-twice-on-route");
        refused(with(plan, "route", List.of("point-none")), "point-unknown");
        refused(with(plan, "until", today.minusDays(1).toString()), "plan-dates-out-of-range");
        refused(with(plan, "from", "+999999999-12-31"), "plan-dates-out-of-range");
        register.put(List.of(endedPark(today)));
        refused(plan, "point-ended");
    }

    @Test
    void a_plan_shows_how_far_its_round_is_and_begins_again_with_the_next() {
        String checklist = drawnUp(marketChecklist());
        String plan = planned(plan(today.minusDays(14), today.plusDays(14), MARKET, PARK));
        String visit = upload(visit(plan, checklist, clock.instant(), dirty()))
                .extract()
                .path("id");

        duty().get("/inspections/plans/" + plan)
                .then()
                .body("visited", equalTo(1))
                .body("stops.point", equalTo(List.of(MARKET, PARK)))
                .body("stops[0].visit", equalTo(visit))
                .body("stops[0].visitedAt", notNullValue())
                .body("stops[1].visit", nullValue());
        duty().queryParam("on", today.plusDays(7).toString())
                .get("/inspections/plans/" + plan)
                .then()
                .body("visited", equalTo(0));
    }

    @Test
    void a_team_gets_its_plans_of_today_with_everything_to_go_by() {
        String checklist = drawnUp(marketChecklist());
        String plan = planned(plan(today, today.plusDays(6), MARKET, PARK));
        String later = planned(plan(today.plusDays(1), today.plusDays(6), MARKET));

        inspector()
                .get("/inspections/work")
                .then()
                .statusCode(200)
                .body("team", equalTo("team-1"))
                .body("plans.id", hasItem(plan))
                .body("plans.id", not(hasItem(later)))
                .body("checklists.id", hasItem(checklist));
        otherTeam().get("/inspections/work").then().body("plans", hasSize(0));
    }

    @Test
    void an_ended_plan_has_today_as_its_last_day_and_stays_ended() {
        String plan = planned(plan(today.minusDays(1), today.plusDays(6), MARKET));

        post(dispatcher(), "/inspections/plans/" + plan + "/end", Map.of())
                .statusCode(200)
                .body("time.until", equalTo(today.toString()))
                .body("endedBy", equalTo("dispatcher"));
        post(duty(), "/inspections/plans/" + plan + "/end", Map.of())
                .statusCode(200)
                .body("endedBy", equalTo("dispatcher"));
    }

    @Test
    void a_plan_that_is_ended_before_it_begins_has_no_day_and_can_still_be_read() {
        String plan = planned(plan(today.plusDays(3), today.plusDays(6), MARKET));

        post(dispatcher(), "/inspections/plans/" + plan + "/end", Map.of()).statusCode(200);

        inspector().get("/inspections/work").then().body("plans.id", not(hasItem(plan)));
        duty().get("/inspections/plans/" + plan).then().statusCode(200).body("visited", equalTo(0));
    }

    @Test
    void plans_are_paged_and_a_team_does_not_see_another_teams() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) all.add(0, planned(plan(today, today.plusDays(6), MARKET)));

        JsonPath first =
                inspector().queryParam("limit", 2).get("/inspections/plans").jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(all.subList(0, 2));
        JsonPath second = duty().queryParam("limit", 1)
                .queryParam("team", "team-1")
                .queryParam("after", first.getString("next"))
                .get("/inspections/plans")
                .jsonPath();
        assertThat(second.getList("items.id")).isEqualTo(all.subList(2, 3));
        otherTeam()
                .queryParam("team", "team-1")
                .get("/inspections/plans")
                .then()
                .body("items", hasSize(0));
        otherTeam().get("/inspections/plans/" + all.get(0)).then().statusCode(403);
        otherTeam()
                .get("/inspections/plans/01890000-0000-7000-8000-0000000000aa")
                .then()
                .statusCode(403);
        duty().get("/inspections/plans/01890000-0000-7000-8000-0000000000aa")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_says_how_far_each_round_is_and_what_has_ended_waits_for_nobody() {
        String checklist = drawnUp(marketChecklist());
        String plan = planned(plan(today.minusDays(14), today.plusDays(14), MARKET, PARK));
        upload(visit(plan, checklist, clock.instant(), dirty()));
        upload(visit(plan, checklist, clock.instant().minus(Duration.ofDays(8)), dirty()));
        upload(visit(plan, checklist, clock.instant(), dirty()));

        row(plan)
                .body("items[0].teamName", equalTo("督查一组"))
                .body("items[0].visited", equalTo(1))
                .body("items[0].stops", equalTo(2));
        register.put(List.of(endedPark(today)));
        row(plan).body("items[0].visited", equalTo(1)).body("items[0].stops", equalTo(1));
    }

    @Test
    void those_that_run_today_can_be_asked_for() {
        String running = planned(plan(today, today, MARKET));
        String coming = planned(plan(today.plusDays(1), today.plusDays(6), MARKET));
        String over = planned(plan(today.minusDays(6), today.minusDays(1), MARKET));

        duty().queryParam("running", true)
                .get("/inspections/plans")
                .then()
                .body("items.id", hasItem(running))
                .body("items.id", not(hasItem(coming)))
                .body("items.id", not(hasItem(over)));
    }

    @Test
    void a_plan_in_place_of_another_ends_that_one_today_and_begins_after_it() {
        String old = planned(plan(today.minusDays(3), today.plusDays(6), MARKET));
        Map<String, Object> next = with(plan(today.plusDays(1), today.plusDays(9), PARK), "replaces", old);

        refused(with(next, "from", today.toString()), "plan-replaces-too-early");
        duty().get("/inspections/plans/" + old).then().body("endedBy", nullValue());
        post(duty(), "/inspections/plans", with(next, "replaces", "01890000-0000-7000-8000-0000000000aa"))
                .statusCode(404);

        planned(next);

        duty().get("/inspections/plans/" + old)
                .then()
                .body("endedBy", equalTo("duty"))
                .body("time.until", equalTo(today.toString()));
    }

    private static ValidatableResponse row(String plan) {
        return duty().queryParam("limit", 1).get("/inspections/plans").then().body("items[0].id", equalTo(plan));
    }

    private void refused(Map<String, Object> plan, String code) {
        post(duty(), "/inspections/plans", plan).statusCode(422).body("type", equalTo("/problems/" + code));
    }

    private static Map<String, Object> checklist(Map<String, Object> item) {
        return with(marketChecklist(), "items", List.of(item));
    }

    static Point endedPark(LocalDate endedOn) {
        return new Point(PARK, "公园", "park", 112.63, 26.91, "grid-4", "street-b", "dept-parks", endedOn);
    }
}
