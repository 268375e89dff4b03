package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A unit asks for volunteers, and what they do puts the issue right. */
@Order(3)
class VolunteersStory extends Desk {

    @BeforeEach
    void registered() {
        volunteersAreRegistered();
    }

    @Test
    void volunteers_put_an_issue_right_and_their_minutes_count_for_their_teams_unit() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-2", SOUTH_LAKE, southLake);
        issue.does(southLake, "volunteers", request(2, Duration.ofHours(6)));
        Case errand = errandOf(issue);

        errand.does(volunteer, "acceptance");
        errand.does(secondVolunteer, "acceptance");
        for (Person one : List.of(volunteer, secondVolunteer)) {
            errand.does(one, "check-in", code(errand));
            errand.does(one, "check-out", code(errand));
        }
        errand.shows(teamLeader, "completion", "垃圾已清扫");

        issue.becomes("RECTIFIED", southLake);
        assertThat(issue.seenBy(southLake).at("errandId")).isEqualTo(errand.id());
        issue.does(inspector, "verification", Map.of("passed", true, "note", "已清洁", "photos", List.of()));
        assertThat(issue.status(southLake)).isEqualTo("CLOSED");
        scores(issue, SOUTH_LAKE, "issue-on-time");
        JsonNode hours = volunteer.get("/api/v1/volunteer/hours/me").good().body();
        assertThat(hours.at("/claims/items/0/evidence").asText()).isEqualTo("E4");
        assertThat(hours.at("/claims/items/0/minutes").asInt()).isPositive();
        String claim = hours.at("/claims/items/0/id").asText();
        Patience.until("the volunteer's minutes in the unit's ledger", () -> southLake
                .get("/api/v1/scoring/units/" + SOUTH_LAKE + "/entries?limit=200")
                .text()
                .contains("volunteer-hours"));
        assertThat(claim).isNotBlank();
    }

    @Test
    void an_order_for_volunteers_goes_to_review_when_they_are_done() {
        Case order = calls("people-elderly", "独居老人需要搬运过冬物资");
        order.does(agent, "acceptance");
        order.does(
                dispatcher, "dispatch", Map.of("unit", SOUTH_LAKE, "handling", "VOLUNTEER", "instruction", "请志愿者上门帮忙"));
        Case errand = Case.errand(order.awaits("errandId", dispatcher));

        assertThat(errand.seenBy(dispatcher).at("kind")).isEqualTo("PRACTICAL_HELP");
        errand.does(volunteer, "acceptance");
        errand.does(volunteer, "check-in");
        errand.shows(volunteer, "completion", "物资已搬上楼");

        order.becomes("PENDING_REVIEW", dispatcher);
        order.does(reviewer, "review", Map.of("passed", true, "note", "志愿者已办妥"));
        order.does(callBack, "call-back", Map.of("solved", true, "satisfaction", "VERY_SATISFIED", "note", "感谢志愿者"));
        assertThat(order.status(dispatcher)).isEqualTo("CLOSED");
    }

    @Test
    void nobody_takes_the_errand_in_time_and_the_unit_goes_on_by_itself() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-2", SOUTH_LAKE, southLake);
        issue.does(southLake, "volunteers", request(1, Duration.ofSeconds(4)));
        Case errand = errandOf(issue);

        errand.becomes("LAPSED", dispatcher);
        Patience.until("the lapse in the issue's history", () -> issue.historySeenBy(southLake)
                .contains("errand-lapsed"));
        issue.shows(southLake, "rectification", "街道自行清运");
        assertThat(issue.status(southLake)).isEqualTo("RECTIFIED");
    }

    @Test
    void an_issue_put_right_without_them_calls_the_volunteers_off() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-2", SOUTH_LAKE, southLake);
        issue.does(southLake, "volunteers", request(1, Duration.ofHours(6)));
        Case errand = errandOf(issue);
        issue.shows(southLake, "rectification", "街道先清运了");

        errand.becomes("CANCELLED", dispatcher);
        assertThat(errand.seenBy(dispatcher).at("reasonCode")).isEqualTo("NO_LONGER_NEEDED");
    }

    @Test
    void the_last_place_goes_to_one() {
        Case errand = Case.errand(resident.post(
                        "/api/v1/volunteer/errands",
                        Map.of(
                                "kind",
                                "PRACTICAL_HELP",
                                "people",
                                1,
                                "instruction",
                                "帮老人取药",
                                "longitude",
                                110.011,
                                "latitude",
                                25.009,
                                "neededBy",
                                Instant.now().plusSeconds(3600).toString()))
                .good()
                .at("id"));
        errand.does(volunteer, "acceptance");

        Answer tooLate = errand.tries(secondVolunteer, "acceptance", Map.of());

        assertThat(tooLate.status()).isIn(404, 412, 422, 428);
        errand.does(resident, "cancellation", Map.of("reasonCode", "SOLVED_OTHERWISE"));
        assertThat(errand.status(resident)).isEqualTo("CANCELLED");
    }

    private Map<String, Object> code(Case errand) {
        return Map.of(
                "code", teamLeader.get(errand.path() + "/check-in-code").good().at("code"));
    }

    private static Map<String, Object> request(int people, Duration within) {
        return Map.of(
                "errandKind",
                "STREET_CLEANING",
                "people",
                people,
                "instruction",
                "请协助清扫市场北门",
                "neededBy",
                Instant.now().plus(within).toString());
    }

    private Case errandOf(Case issue) {
        String[] found = {""};
        Patience.until("an errand for " + issue.path(), () -> {
            for (JsonNode row : dispatcher
                    .get("/api/v1/volunteer/errands?limit=50")
                    .good()
                    .body()
                    .path("items")) {
                if (row.path("issueId").asText().equals(issue.id())) {
                    found[0] = row.path("id").asText();
                }
            }
            return !found[0].isEmpty();
        });
        return Case.errand(found[0]);
    }
}
