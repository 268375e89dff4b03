package cn.yanxing.scoring.figures;

import static cn.yanxing.scoring.HoursStory.hoursFor;
import static cn.yanxing.scoring.IssueStory.anImportedIssue;
import static cn.yanxing.scoring.IssueStory.anIssue;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.OrderStory.anOrderWith;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Figures are looked at as what a story adds to them: the other tests' cases are counted too. */
@QuarkusTest
class FiguresTest extends ScoringTest {

    @Test
    void issues_are_counted_by_what_happened_to_them() {
        JsonPath before = figures();
        hear(anIssue());
        hear(anIssue().rejected());
        hear(anIssueWith(Story.STREET_A));
        hear(anIssueWith(Story.STREET_A).overdue());
        hear(anIssueWith(Story.STREET_A).rectified());
        hear(anIssueWith(Story.STREET_A).rectified().closed());
        hear(anIssueWith(Story.STREET_A).overdue().rectified().closed());
        JsonPath after = figures();

        assertThat(added(before, after, "issues.reported")).isEqualTo(7);
        assertThat(added(before, after, "issues.filed")).isEqualTo(5);
        assertThat(added(before, after, "issues.open")).isEqualTo(4);
        assertThat(added(before, after, "issues.overdue")).isEqualTo(1);
        assertThat(added(before, after, "issues.rectifiedWaiting")).isEqualTo(1);
        assertThat(added(before, after, "issues.closed")).isEqualTo(2);
        assertThat(added(before, after, "issues.closedOnTime")).isEqualTo(1);
        assertThat(added(before, after, "issues.onTimeRate.denominator")).isEqualTo(2);
        assertThat(added(before, after, "issues.rejected")).isEqualTo(1);
    }

    @Test
    void an_imported_past_is_counted_but_not_rated() {
        JsonPath before = figures();
        hear(anImportedIssue().closed());
        JsonPath after = figures();

        assertThat(added(before, after, "issues.closed")).isEqualTo(1);
        assertThat(added(before, after, "issues.imported")).isEqualTo(1);
        assertThat(added(before, after, "issues.onTimeRate.denominator")).isZero();
    }

    @Test
    void orders_are_rated_over_those_whose_limit_has_passed() {
        JsonPath before = figures();
        hear(anOrderWith(Story.ROADS)
                .replied()
                .calledBack(true, Satisfaction.SATISFIED)
                .closed());
        hear(anOrderWith(Story.ROADS)
                .replied()
                .calledBack(null, Satisfaction.UNREACHABLE)
                .closed());
        hear(anOrderWith(Story.ROADS).wait(Duration.ofDays(6)).overdue(Limit.HANDLE));
        hear(anOrderWith(Story.ROADS)
                .wait(Duration.ofDays(6))
                .overdue(Limit.HANDLE)
                .replied()
                .calledBack(false, Satisfaction.DISSATISFIED)
                .closed());
        JsonPath after = figures();

        assertThat(added(before, after, "orders.registered")).isEqualTo(4);
        assertThat(added(before, after, "orders.onTimeRate.numerator")).isEqualTo(2);
        assertThat(added(before, after, "orders.onTimeRate.denominator")).isEqualTo(4);
        assertThat(added(before, after, "orders.onTimeRateOfDispatched.numerator"))
                .isEqualTo(2);
        assertThat(added(before, after, "orders.onTimeRateOfClosed.denominator"))
                .isEqualTo(3);
        assertThat(added(before, after, "orders.satisfiedRate.numerator")).isEqualTo(1);
        assertThat(added(before, after, "orders.satisfiedRate.denominator")).isEqualTo(2);
        assertThat(added(before, after, "orders.overdue")).isEqualTo(1);
    }

    @Test
    void minutes_are_counted_with_or_without_proof() {
        JsonPath before = figures();
        hear(hoursFor(Story.STREET_A, 45, Evidence.E3));
        hear(hoursFor(Story.STREET_A, 600, Evidence.E0));

        assertThat(added(before, figures(), "volunteers.minutes")).isEqualTo(645);
    }

    @Test
    void the_register_is_part_of_the_figures() {
        assertThat(figures().getInt("district.grids")).isEqualTo(4);
        assertThat(figures().getInt("district.points")).isEqualTo(2);
    }

    @Test
    void what_is_late_is_listed_with_its_unit_since_when_and_only_to_those_it_concerns() {
        IssueStory late = anIssueWith(Story.STREET_B).overdue();
        hear(late);

        JsonPath row = get(HEAD, "overdue?limit=200");
        String mine = "find { it.caseId == '" + late.id + "' }";
        assertThat(row.getString(mine + ".unitName")).isEqualTo("乙街道");
        assertThat(row.getString(mine + ".limit")).isEqualTo("RECTIFY");
        assertThat(row.getString(mine + ".title")).isEqualTo("路面破损");
        assertThat(row.getString(mine + ".dueAt")).isEqualTo("2026-03-04T03:00:00Z");
        assertThat(get(HANDLER_OF_A, "overdue?limit=200").getList("unit", String.class))
                .doesNotContain("street-b");
    }

    private JsonPath figures() {
        return get(HANDLER_OF_A, "figures");
    }

    private static long added(JsonPath before, JsonPath after, String figure) {
        return after.getLong(figure) - before.getLong(figure);
    }
}
