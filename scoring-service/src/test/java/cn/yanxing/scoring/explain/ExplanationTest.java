package cn.yanxing.scoring.explain;

import static cn.yanxing.scoring.HoursStory.hoursFor;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.OrderStory.anOrderWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest extends ScoringTest {

    @Test
    void an_entry_is_told_with_the_rule_and_the_numbers_that_ran() {
        IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();
        hear(issue);

        JsonPath chinese = get(HEAD, "entries/" + entryOf(issue));
        JsonPath english = as(HEAD).header("Accept-Language", "en")
                .get("entries/" + entryOf(issue))
                .jsonPath();

        assertThat(chinese.getString("text"))
                .isEqualTo("问题 2026-000007 第 1 轮：2026-03-02 13:00 完成整改，时限 2026-03-04 11:00，按期；"
                        + "2026-03-02 14:00 核查结案。+1.000 分。");
        assertThat(english.getString("text"))
                .isEqualTo("Issue 2026-000007, round 1: put right 2026-03-02 13:00, due 2026-03-04 11:00, on time; "
                        + "verified and closed 2026-03-02 14:00. +1.000 points.");
        assertThat(english.getString("rule.clause")).isEqualTo("B1");
        assertThat(english.getString("sum")).isEqualTo("(1000 × 1) / 1000 = +1.000");
    }

    @Test
    void it_shows_the_case_with_every_event_in_order() {
        IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();
        hear(issue);

        JsonPath explanation = get(HEAD, "entries/" + entryOf(issue));

        assertThat(explanation.getString("case.number")).isEqualTo("2026-000007");
        assertThat(explanation.getString("case.kind")).isEqualTo("issue");
        assertThat(explanation.getList("events.sequence", Integer.class)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(explanation.getString("events[5].id")).isEqualTo(explanation.getString("entry.event"));
        assertThat(explanation.getString("events[5].body.unit")).isEqualTo(Story.STREET_A);
        assertThat(explanation.getMap("trace")).containsKeys("rectifiedAt", "dueAt", "ruleAmount");
    }

    @Test
    void what_was_taken_back_says_by_which_event() {
        IssueStory issue = anIssueWith(Story.STREET_B).rectified().closed();
        hear(issue);
        hear(issue.reopened());

        String reversal = database.row(
                        "select id from entry where case_id = ? and reverses is not null",
                        row -> row.getString(1),
                        issue.id)
                .orElseThrow();
        JsonPath explanation = get(HEAD, "entries/" + reversal);

        assertThat(explanation.getString("text")).startsWith("冲回：").endsWith("-1.000 分。");
        assertThat(explanation.getString("cause")).isEqualTo(issue.last().id().toString());
        assertThat(get(HEAD, "entries/" + explanation.getString("entry.reverses"))
                        .getString("entry.reversedBy"))
                .isEqualTo(reversal);
    }

    @Test
    void the_points_of_a_lateness_come_back_with_the_reason_of_the_appeal_however_often_it_is_heard() {
        IssueStory issue = anIssueWith(Story.STREET_B).overdue();
        hear(issue);
        hear(issue.exempted());
        hear(issue);

        List<String> entries = database.rows(
                "select id from entry where case_id = ? order by position", row -> row.getString(1), issue.id);
        assertThat(entries).hasSize(2);
        JsonPath lateness = get(HEAD, "entries/" + entries.get(0));
        JsonPath excuse = get(HEAD, "entries/" + entries.get(1));

        assertThat(lateness.getString("text")).endsWith("届满仍未整改。-0.500 分。");
        assertThat(lateness.getString("entry.reversedBy")).isEqualTo(entries.get(1));
        assertThat(excuse.getString("text"))
                .startsWith("申诉成立（FORCE_MAJEURE），冲回：")
                .endsWith("+0.500 分。");
        assertThat(excuse.getString("cause")).isEqualTo(issue.last().id().toString());
    }

    @Test
    void the_entries_sum_up_to_the_score_exactly() {
        hear(anIssueWith(Story.ROADS).overdue().rectified().closed());
        hear(anIssueWith(Story.ROADS)
                .rectified()
                .verificationFailed()
                .rectified()
                .closed()
                .reopened());
        hear(anOrderWith(Story.ROADS).replied().closed());
        hear(hoursFor(Story.ROADS, 77, Evidence.E2));

        JsonPath score = get(HEAD, "units/dept-roads/score");
        BigDecimal base = decimal(score.getString("base"));
        List<BigDecimal> byRule = decimals(score.getList("byRule.amount", String.class));
        List<BigDecimal> leaves = everyEntryOf("dept-roads");

        assertThat(base.add(sum(byRule))).isEqualByComparingTo(decimal(score.getString("score")));
        assertThat(base.add(sum(leaves))).isEqualByComparingTo(decimal(score.getString("score")));
    }

    @Test
    void a_unit_reads_its_own_entries_and_nobody_elses() {
        IssueStory own = anIssueWith(Story.STREET_A).rectified().closed();
        IssueStory foreign = anIssueWith(Story.STREET_B).rectified().closed();
        hear(own);
        hear(foreign);

        as(HANDLER_OF_A).get("entries/" + entryOf(own)).then().statusCode(200);
        as(HANDLER_OF_A).get("units/street-a/score").then().statusCode(200).body("unit", equalTo("street-a"));
        as(HANDLER_OF_A).get("units/street-a/entries").then().statusCode(200);
        as(HANDLER_OF_A).get("entries/" + entryOf(foreign)).then().statusCode(403);
        as(HANDLER_OF_A).get("units/street-b/score").then().statusCode(403);
        as(HANDLER_OF_A).get("units/street-b/entries").then().statusCode(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        as(HEAD).get("entries/" + "0".repeat(64)).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        as(HEAD).get("units/nowhere/score").then().statusCode(404);
        as(HEAD).get("units/street-a/entries?limit=0").then().statusCode(400);
    }

    private List<BigDecimal> everyEntryOf(String unit) {
        List<BigDecimal> points = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = get(HEAD, "units/" + unit + "/entries?limit=2" + (after == null ? "" : "&after=" + after));
            points.addAll(decimals(page.getList("items.amount", String.class)));
            after = page.getString("next");
        } while (after != null);
        return points;
    }

    private String entryOf(Story<?> story) {
        return database.row(
                        "select id from entry where case_id = ? order by position limit 1",
                        row -> row.getString(1),
                        story.file().key().id())
                .orElseThrow();
    }

    private static List<BigDecimal> decimals(List<String> texts) {
        return texts.stream().map(ExplanationTest::decimal).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
