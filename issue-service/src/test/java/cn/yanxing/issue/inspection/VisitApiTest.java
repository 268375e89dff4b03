package cn.yanxing.issue.inspection;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.inspection.Inspectors.MARKET;
import static cn.yanxing.issue.inspection.Inspectors.PARK;
import static cn.yanxing.issue.inspection.Inspectors.dirty;
import static cn.yanxing.issue.inspection.Inspectors.drawnUp;
import static cn.yanxing.issue.inspection.Inspectors.marketChecklist;
import static cn.yanxing.issue.inspection.Inspectors.otherTeam;
import static cn.yanxing.issue.inspection.Inspectors.plan;
import static cn.yanxing.issue.inspection.Inspectors.planned;
import static cn.yanxing.issue.inspection.Inspectors.post;
import static cn.yanxing.issue.inspection.Inspectors.seen;
import static cn.yanxing.issue.inspection.Inspectors.tidyStalls;
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
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a team saw without a network arrives later, twice, in pieces, and does no harm. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class VisitApiTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Clock clock;

    private LocalDate today;
    private String checklist;
    private String plan;

    @BeforeEach
    void a_team_has_a_plan() {
        register.put();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        checklist = drawnUp(marketChecklist());
        plan = planned(plan(today.minusDays(14), today.plusDays(14), MARKET));
    }

    @Test
    void what_failed_becomes_an_issue_at_the_point_and_what_passed_does_not() {
        Map<String, Object> noisy = with(seen("noise", Map.of("number", 71.5)), "note", "音响太响");
        JsonPath visit = upload(visit(plan, checklist, now(), noisy, tidyStalls()))
                .statusCode(201)
                .body("observations.item", equalTo(List.of("stalls", "noise")))
                .body("observations.passed", equalTo(List.of(true, false)))
                .body("observations[0].issueId", nullValue())
                .body("missing", equalTo(List.of("clean", "bikes", "looks")))
                .extract()
                .jsonPath();
        String issue = visit.getString("observations[1].issueId");

        admin().get("/issues/" + issue)
                .then()
                .body("number", equalTo(visit.getString("observations[1].issueNumber")))
                .body("status", equalTo("REPORTED"))
                .body("source", equalTo("INSPECTOR"))
                .body("catalogueItem", equalTo("litter"))
                .body("place.point", equalTo(MARKET))
                .body("description", equalTo("噪声 · 71.5 dB · 音响太响"))
                .body("suggestedUnit", equalTo("street-a"));
        assertThat(outbox.types(issue)).containsExactly("issue.reported.v1");
    }

    @Test
    void a_visit_that_is_sent_twice_answers_the_same_and_raises_once() {
        Map<String, Object> told = visit(plan, checklist, now(), dirty(), tidyStalls());

        JsonPath first = upload(told).statusCode(201).extract().jsonPath();
        JsonPath again = upload(told).statusCode(201).extract().jsonPath();

        assertThat((Object) again.get()).isEqualTo(first.get());
        assertThat(issuesLike(first)).isEqualTo(1);
    }

    @Test
    void pieces_of_a_visit_may_come_in_any_order() {
        Map<String, Object> dirty = dirty();
        Map<String, Object> tidy = tidyStalls();
        Map<String, Object> whole = visit(plan, checklist, now(), dirty, tidy);
        Map<String, Object> part = with(whole, "observations", List.of(tidy));

        upload(part).statusCode(201).body("observations", hasSize(1));
        JsonPath all = upload(whole).statusCode(201).extract().jsonPath();
        upload(part)
                .statusCode(201)
                .body("id", equalTo(all.getString("id")))
                .body("observations.issueId", equalTo(all.getList("observations.issueId")));
        upload(with(whole, "observations", List.of())).statusCode(201).body("observations", hasSize(2));
    }

    @Test
    void the_same_visit_sent_by_many_at_once_is_taken_in_once() {
        Map<String, Object> told = visit(plan, checklist, now(), dirty());
        List<CompletableFuture<JsonPath>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++)
            sent.add(CompletableFuture.supplyAsync(
                    () -> upload(told).statusCode(201).extract().jsonPath()));

        assertThat(sent.stream()
                        .map(answer -> answer.join().getString("observations[0].issueId"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void one_observation_that_is_refused_leaves_nothing_of_the_upload() {
        Map<String, Object> dirty = dirty();
        Map<String, Object> impossible = seen("bikes", Map.of("number", -1));
        Map<String, Object> told = visit(plan, checklist, now(), dirty, impossible);
        long before = numberOfIssues();
        upload(told).statusCode(422).body("type", equalTo("/problems/answer-impossible"));
        assertThat(numberOfIssues()).isEqualTo(before);

        JsonPath mended = upload(with(told, "observations", List.of(dirty)))
                .statusCode(201)
                .body("observations", hasSize(1))
                .extract()
                .jsonPath();
        assertThat(issuesLike(mended)).isEqualTo(1);
        assertThat(numberOfIssues()).isEqualTo(before + 1);
    }

    @Test
    void one_client_id_means_one_thing() {
        Map<String, Object> dirty = dirty();
        Map<String, Object> told = visit(plan, checklist, now(), dirty);
        upload(told).statusCode(201);

        refused(with(told, "observations", List.of(with(dirty, "note", "又脏了"))), "observation-differs");
        refused(visit(plan, checklist, now(), dirty), "observation-differs");
        refused(with(told, "observations", List.of(dirty())), "item-seen-before");
        refused(with(told, "checklist", drawnUp(marketChecklist())), "visit-differs");
    }

    @Test
    void what_is_put_right_on_the_spot_is_closed_with_both_photos() {
        Map<String, Object> fixed = with(dirty(), "photos", List.of(photo("team-1")));
        fixed.put("fix", Map.of("text", "当场清扫", "after", List.of(photo("team-1"))));
        Map<String, Object> told = visit(plan, checklist, now(), fixed);

        JsonPath visit = upload(told)
                .statusCode(201)
                .body("observations[0].passed", equalTo(false))
                .body("observations[0].fixed", equalTo(true))
                .body("observations[0].photos", hasSize(1))
                .extract()
                .jsonPath();
        upload(told).statusCode(201);

        String issue = visit.getString("observations[0].issueId");
        admin().get("/issues/" + issue)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("photosBefore", hasSize(1))
                .body("photosAfter", hasSize(1));
        assertThat(outbox.types(issue))
                .containsExactly("issue.reported.v1", "issue.filed.v1", "issue.fixed-on-the-spot.v1");
    }

    @Test
    void a_fix_shows_what_it_was_like_before_and_mends_something_that_failed() {
        Map<String, Object> fix = Map.of("text", "当场清扫", "after", List.of(photo("team-1")));

        refused(visit(plan, checklist, now(), with(dirty(), "fix", fix)), "photo-missing");
        refused(visit(plan, checklist, now(), with(tidyStalls(), "fix", fix)), "nothing-to-fix");
        upload(visit(plan, checklist, now(), with(dirty(), "fix", Map.of("text", "当场清扫", "after", List.of()))))
                .statusCode(400);
        String nowhere = UUID.randomUUID().toString();
        refused(visit(plan, checklist, now(), with(dirty(), "photos", List.of(nowhere))), "photo-unknown");
    }

    @Test
    void what_was_seen_before_a_point_ended_still_counts_and_what_was_seen_after_is_refused() {
        register.put(List.of(endedMarket(today)));

        upload(visit(plan, checklist, now().minus(Duration.ofDays(2)), dirty())).statusCode(201);
        post(inspector().header("Accept-Language", "en"), "/inspections/visits", visit(plan, checklist, now(), dirty()))
                .statusCode(422)
                .body("type", equalTo("/problems/point-ended"))
                .body("facts.point", equalTo(MARKET))
                .body("facts.endedOn", equalTo(today.toString()))
                .body("detail", containsString("ended on"));
    }

    @Test
    void what_was_seen_while_the_plan_ran_still_counts() {
        post(duty(), "/inspections/plans/" + plan + "/end", Map.of()).statusCode(200);

        upload(visit(plan, checklist, now(), dirty())).statusCode(201);
        refused(visit(plan, checklist, now().minus(Duration.ofDays(20)), dirty()), "plan-not-running");
        refused(visit(plan, checklist, Instant.parse("0001-01-01T00:00:00Z"), dirty()), "plan-not-running");
    }

    @Test
    void a_phone_whose_clock_is_ahead_was_there_when_it_told_us() {
        upload(visit(plan, checklist, now().plus(Duration.ofDays(400)), dirty()))
                .statusCode(201)
                .body("startedAt", not(containsString(String.valueOf(today.getYear() + 1))));
    }

    @Test
    void a_visit_goes_by_the_plan_and_by_the_checklist_that_it_names() {
        refused(with(visit(plan, checklist, now()), "point", PARK), "point-not-on-route");
        refused(visit(plan, plan, now()), "checklist-unknown");
        refused(visit(plan, checklist, now(), seen("none", Map.of("yes", true))), "checklist-item-unknown");
        refused(visit(plan, checklist, now(), seen("noise", Map.of("yes", true))), "answer-of-another-kind");
        String other = planned(plan(today, today, MARKET, PARK));
        refused(with(visit(other, checklist, now()), "point", PARK), "checklist-of-another-type");
        drawnUp(with(marketChecklist(), "name", "换了新清单"));
        upload(visit(plan, checklist, now(), dirty())).statusCode(201);
    }

    @Test
    void a_team_sends_and_sees_its_own_visits_only() {
        Map<String, Object> told = visit(plan, checklist, now(), dirty());
        post(otherTeam(), "/inspections/visits", told).statusCode(403);
        post(otherTeam(), "/inspections/visits", with(told, "plan", checklist)).statusCode(403);
        JsonPath visit = upload(told).statusCode(201).extract().jsonPath();
        String id = visit.getString("id");
        post(as("zhao.min", "team-1", Roles.INSPECTOR), "/inspections/visits", told)
                .statusCode(403);

        inspector().get("/inspections/visits/" + id).then().statusCode(200);
        otherTeam().get("/inspections/visits/" + id).then().statusCode(403);
        otherTeam().get("/inspections/visits").then().body("items", hasSize(0));
        duty().queryParam("plan", plan)
                .get("/inspections/visits")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].seen", equalTo(1))
                .body("items[0].failed", equalTo(1))
                .body("items[0].raised.id", equalTo(visit.getList("observations.issueId")))
                .body("items[0].raised.number", equalTo(visit.getList("observations.issueNumber")));
    }

    @Test
    void visits_are_paged_from_the_newest_on() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            all.add(
                    0,
                    upload(visit(plan, checklist, now()))
                            .statusCode(201)
                            .extract()
                            .path("id"));

        JsonPath first = inspector()
                .queryParam("plan", plan)
                .queryParam("limit", 2)
                .get("/inspections/visits")
                .jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(all.subList(0, 2));
        inspector()
                .queryParam("plan", plan)
                .queryParam("point", MARKET)
                .queryParam("after", first.getString("next"))
                .get("/inspections/visits")
                .then()
                .body("items.id", equalTo(all.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void the_same_key_gets_the_first_answer_again() {
        Map<String, Object> told = visit(plan, checklist, now(), dirty());
        String key = key();
        String first = inspector()
                .header("Idempotency-Key", key)
                .body(told)
                .post("/inspections/visits")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        inspector()
                .header("Idempotency-Key", key)
                .body(told)
                .post("/inspections/visits")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", notNullValue())
                .body("id", equalTo(JsonPath.from(first).getString("id")))
                .body("observations.item", hasItem("clean"));
    }

    private Instant now() {
        return clock.instant();
    }

    private static void refused(Map<String, ?> visit, String code) {
        upload(visit).statusCode(422).body("type", equalTo("/problems/" + code));
    }

    private static int issuesLike(JsonPath visit) {
        return admin().queryParam("text", visit.getString("observations.find { !it.passed }.issueNumber"))
                .get("/issues")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static long numberOfIssues() {
        return admin().get("/issues/figures").jsonPath().getLong("reported");
    }

    private static Point endedMarket(LocalDate endedOn) {
        return new Point(MARKET, "农贸市场", "market", 112.61, 26.89, "grid-1", "street-a", "dept-roads", endedOn);
    }
}
