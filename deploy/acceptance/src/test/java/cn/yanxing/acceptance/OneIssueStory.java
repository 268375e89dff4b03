package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody sees a problem; it is put right, and somebody of another unit says so. */
@Order(2)
class OneIssueStory extends Desk {

    @Test
    void a_reported_problem_is_put_right_and_the_unit_gets_its_point() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
        issue.shows(southLake, "rectification", "垃圾已清运");
        issue.does(inspector, "verification", looked(true));

        assertThat(issue.status(resident)).isEqualTo("CLOSED");
        assertThat(issue.historySeenBy(dispatcher))
                .containsSubsequence("report", "filing", "hand-over", "signature", "rectification", "verification");
        scores(issue, SOUTH_LAKE, "issue-on-time");
        entryHasItsPoint(issue);
    }

    private void entryHasItsPoint(Case issue) {
        JsonNode entry = entriesOf(issue, SOUTH_LAKE).get(0);

        assertThat(entry.path("amount").asDouble()).isEqualTo(1.0);
        JsonNode before = southLake
                .get("/api/v1/scoring/units/" + SOUTH_LAKE + "/score")
                .good()
                .body();
        double byRule = 0;
        for (JsonNode rule : before.path("byRule")) {
            byRule += rule.path("amount").asDouble();
        }
        assertThat(before.path("base").asDouble() + byRule)
                .isCloseTo(before.path("score").asDouble(), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void the_place_names_its_grid_and_the_catalogue_or_the_place_its_unit() {
        Answer atTheMarket = reports(resident, garbage()).seenBy(dispatcher);
        Answer onTheRoad = reports(gridWorker, damagedRoad()).seenBy(dispatcher);

        assertThat(atTheMarket.at("gridName")).isEqualTo("第1网格");
        assertThat(atTheMarket.at("suggestedUnit")).isEqualTo(SOUTH_LAKE);
        assertThat(onTheRoad.at("suggestedUnit")).isEqualTo(CITY_MANAGEMENT);
        assertThat(onTheRoad.at("suggestedUnitRule")).isEqualTo("catalogue");
    }

    @Test
    void what_was_not_right_goes_back_to_the_same_unit() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
        issue.shows(southLake, "rectification", "已清运");
        issue.does(inspector, "verification", looked(false));

        assertThat(issue.status(southLake)).isEqualTo("SIGNED");
        assertThat(issue.seenBy(southLake).body().path("reworks").asInt()).isEqualTo(1);
        issue.shows(southLake, "rectification", "再次清运");
        issue.does(inspector, "verification", looked(true));
        assertThat(issue.status(southLake)).isEqualTo("CLOSED");
        scores(issue, SOUTH_LAKE, "issue-on-time", "issue-rework");
    }

    @Test
    void a_unit_shows_that_it_is_not_theirs_and_it_waits_for_another_hand_over() {
        Case issue = anIssueHandedOver(garbage(), "exposed-garbage-2", NORTH_HILL);
        issue.does(
                northHill,
                "return-request",
                Map.of("reasonCode", "NOT_OURS", "note", "不在我街道", "suggestedUnit", SOUTH_LAKE));
        issue.does(dispatcher, "return-decision", Map.of("approved", true, "note", "属实"));

        assertThat(issue.status(dispatcher)).isEqualTo("FILED");
        issue.does(dispatcher, "hand-over", Map.of("unit", SOUTH_LAKE, "instruction", "请处置"));
        issue.does(southLake, "signature");
        assertThat(issue.status(southLake)).isEqualTo("SIGNED");
    }

    @Test
    void the_deadline_passes_while_the_unit_has_it() {
        Case issue = anIssueAtWork(damagedRoad(), "road-damage-1", CITY_MANAGEMENT, cityManagement);

        Clockwork.of(suite).passes(issue, Duration.ofHours(2));

        issue.awaits("wasOverdue", "true", dispatcher);
        scores(issue, CITY_MANAGEMENT, "issue-overdue");
        Patience.until(
                "the issue among the overdue",
                () -> centre.get("/api/v1/scoring/overdue").text().contains(issue.id()));
        issue.shows(cityManagement, "rectification", "已修补，但晚了");
        issue.does(inspector, "verification", looked(true));
        assertThat(issue.seenBy(dispatcher).body().path("wasOverdue").asBoolean())
                .isTrue();
        Patience.until(
                "the issue gone from the overdue",
                () -> !centre.get("/api/v1/scoring/overdue").text().contains(issue.id()));
        assertThat(rulesOf(issue, CITY_MANAGEMENT)).containsExactly("issue-overdue");
    }

    @Test
    void a_unit_gets_more_time_twice_and_a_rest_and_is_on_time_all_the_same() {
        Case issue = anIssueAtWork(damagedRoad(), "road-damage-1", CITY_MANAGEMENT, cityManagement);
        issue.does(cityManagement, "extension-request", asking(10));
        issue.does(dutyOfficer, "extension-decision", Map.of("approved", true));
        issue.does(cityManagement, "extension-request", asking(20));
        issue.does(dutyOfficer, "extension-decision", Map.of("approved", true));
        issue.does(centre, "extension-decision", Map.of("approved", true));
        issue.does(cityManagement, "suspension-request", asking(60));
        issue.does(dutyOfficer, "suspension-decision", Map.of("approved", true));
        assertThat(issue.status(dispatcher)).isEqualTo("SUSPENDED");

        issue.does(centre, "supervision", Map.of("note", "请按期恢复"));
        issue.does(cityManagement, "resumption", Map.of("note", "提前施工"));
        issue.does(dispatcher, "urge", Map.of("note", "请抓紧"));
        Clockwork.of(suite).passes(issue, Duration.ofHours(2));
        issue.shows(cityManagement, "rectification", "已修补");
        issue.does(inspector, "verification", looked(true));

        scores(issue, CITY_MANAGEMENT, "issue-on-time");
        assertThat(issue.historySeenBy(dispatcher))
                .containsSubsequence("extension-decision", "suspension-decision", "supervision", "resumption", "urge");
    }

    @Test
    void what_is_fixed_on_the_spot_is_closed_and_what_was_filed_in_error_is_void() {
        Case fixed = reports(inspector, garbage());
        fixed.does(dispatcher, "filing", Map.of("condition", "exposed-garbage-1"));
        fixed.does(
                inspector,
                "on-the-spot-fix",
                Map.of(
                        "text", "当场清走",
                        "before", List.of(inspector.photo("issue")),
                        "after", List.of(inspector.photo("issue"))));
        Case mistaken = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
        mistaken.does(dutyOfficer, "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立"));

        assertThat(fixed.status(dispatcher)).isEqualTo("CLOSED");
        assertThat(mistaken.status(dispatcher)).isEqualTo("VOID");
    }

    private static Map<String, Object> asking(int days) {
        String until = Instant.now().plus(Duration.ofDays(days)).toString();
        return Map.of("reasonCode", "OTHER", "note", "等料", "until", until);
    }

    @Test
    void a_resident_follows_their_report_without_an_account() {
        Answer reported = resident.post("/api/v1/issue/issues", garbage()).good();
        String query = "?number=" + reported.at("number") + "&code=" + reported.at("trackingCode");

        Answer seen = Web.send(java.net.http.HttpRequest.newBuilder(
                java.net.URI.create(suite.url() + "/api/v1/issue/public/track" + query)));
        Answer guessed = Web.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                suite.url() + "/api/v1/issue/public/track?number=" + reported.at("number") + "&code=AAAAAA")));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains(reported.at("number")).doesNotContain("市场门口有一堆垃圾");
        assertThat(guessed.status()).isEqualTo(404);
    }

    @Test
    void the_figures_of_the_desk_and_of_the_wall_agree() {
        reports(resident, garbage());

        Patience.until(
                "as many reports on the wall as at the desk",
                () -> dispatcher
                                .get("/api/v1/issue/issues/figures")
                                .body()
                                .path("reported")
                                .asInt()
                        == centre.get("/api/v1/scoring/figures")
                                .body()
                                .at("/issues/reported")
                                .asInt());
        assertThat(dispatcher
                        .get("/api/v1/issue/issues/figures")
                        .body()
                        .path("reported")
                        .asInt())
                .isPositive();
    }

    @Test
    void the_ledger_counted_again_is_the_ledger() {
        Answer recounted =
                administrator.post("/api/v1/scoring/recount", Map.of()).good();

        assertThat(recounted.body().path("identical").asBoolean())
                .as(recounted.text())
                .isTrue();
    }

    private Map<String, Object> looked(boolean passed) {
        return Map.of("passed", passed, "note", "现场核查", "photos", List.of(inspector.photo("issue")));
    }
}
