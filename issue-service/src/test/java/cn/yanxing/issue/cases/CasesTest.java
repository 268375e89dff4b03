package cn.yanxing.issue.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the words of the formulas mean, at their edges. Every test's cases are gone with its transaction. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestTransaction
class CasesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2005-06-01T00:00:00Z");
    private static final Period MARCH = Period.of("2005-03-01", "2005-04-01", SHANGHAI, NOW);
    private static final Instant FIRST = MARCH.from();
    private static final Instant LAST = MARCH.to().minus(Duration.ofNanos(1_000));
    private static final Instant BEFORE = FIRST.minus(Duration.ofDays(5));
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    @Inject
    Cases cases;

    @Inject
    CaseBook book;

    @Test
    void the_first_instant_is_in_the_period_and_the_instant_after_its_last_is_not() {
        ACase first = closedAt(FIRST);
        ACase last = closedAt(LAST);
        ACase tooEarly = closedAt(FIRST.minus(MOMENT));
        ACase tooLate = closedAt(MARCH.to());
        book.write(List.of(first, last, tooEarly, tooLate));

        is("CLOSED", first, last);
        is("FILED");
    }

    @Test
    void what_is_put_right_at_the_very_deadline_is_in_time() {
        ACase inTime = handedOver().rectified(BEFORE.plus(DAY)).closed(FIRST);
        ACase late = handedOver().rectified(BEFORE.plus(DAY).plus(MOMENT)).closed(FIRST);
        book.write(List.of(inTime, late));

        is("CLOSED", inTime, late);
        is("CLOSED_ON_TIME", inTime);
        is("CLOSED_BEFORE_DUE");
    }

    @Test
    void the_time_of_the_check_is_not_the_units() {
        ACase checkedLate = handedOver().rectified(BEFORE.plusSeconds(60)).closed(FIRST);
        ACase waiting = handedOver().rectified(BEFORE.plusSeconds(60));
        book.write(List.of(checkedLate, waiting));

        is("CLOSED_ON_TIME", checkedLate);
        is("OVERDUE_OPEN");
        is("VERIFICATION_OVERDUE", waiting);
    }

    @Test
    void due_to_be_closed_are_the_closed_and_the_open_whose_clock_ran_out() {
        ACase closed = closedAt(LAST);
        ACase overdue = handedOver();
        ACase putRightTooLate = handedOver().rectified(LAST);
        ACase withTimeLeft = ACase.reported(FIRST).filed(FIRST).handedOver(FIRST, Duration.ofDays(100));
        ACase nobodys = ACase.reported(BEFORE).filed(BEFORE);
        book.write(List.of(closed, overdue, putRightTooLate, withTimeLeft, nobodys));

        is("DUE_CLOSED", closed, overdue, putRightTooLate);
        is("OVERDUE_UNHANDLED", overdue);
        is("DUE_HANDLED", closed, overdue, putRightTooLate);
    }

    @Test
    void what_is_due_when_the_period_ends_is_not_overdue_in_it() {
        Duration untilTheEnd = Duration.between(BEFORE, MARCH.to());
        ACase dueAtTheEnd = ACase.reported(BEFORE).filed(BEFORE).handedOver(BEFORE, untilTheEnd);
        ACase dueBefore = ACase.reported(BEFORE).filed(BEFORE).handedOver(BEFORE, untilTheEnd.minus(MOMENT));
        book.write(List.of(dueAtTheEnd, dueBefore));

        is("OVERDUE_OPEN", dueBefore);
    }

    @Test
    void a_month_that_is_over_stays_as_it_was_when_its_cases_are_closed_later() {
        ACase closedInApril = handedOver().rectified(MARCH.to()).closed(MARCH.to());
        book.write(List.of(closedInApril));

        is("CLOSED");
        is("OVERDUE_OPEN", closedInApril);
        is("OVERDUE_UNHANDLED", closedInApril);
    }

    @Test
    void a_report_that_became_no_issue_is_a_report_only() {
        ACase rejected = ACase.reported(FIRST).rejected(FIRST.plusSeconds(60));
        ACase undecided = ACase.reported(LAST);
        book.write(List.of(rejected, undecided));

        is("REPORTED", rejected, undecided);
        is("REPORTED and VALID");
        is("ACCEPTED_ON_TIME", rejected);
        is("DUE_CLOSED");
        is("DUE_DISPATCHED");
    }

    @Test
    void the_desks_stages_are_kept_up_to_their_last_minute() {
        Duration limit = Duration.ofMinutes(15);
        ACase inTime = ACase.reported(FIRST)
                .filed(FIRST.plus(limit))
                .handedOver(FIRST.plus(limit).plus(limit), DAY);
        ACase late = ACase.reported(FIRST)
                .filed(FIRST.plus(limit).plus(MOMENT))
                .handedOver(FIRST.plus(limit).plus(limit).plus(MOMENT).plus(MOMENT), DAY);
        ACase waiting = ACase.reported(FIRST).filed(FIRST);
        ACase justFiled = ACase.reported(LAST).filed(LAST);
        book.write(List.of(inTime, late, waiting, justFiled));

        is("FILED_ON_TIME", inTime, waiting, justFiled);
        is("DISPATCHED_ON_TIME", inTime);
        is("DUE_DISPATCHED", inTime, late, waiting);
    }

    @Test
    void closed_on_the_spot_is_handled_and_in_time() {
        ACase onTheSpot = ACase.reported(FIRST).filed(FIRST).closed(FIRST.plusSeconds(60));
        book.write(List.of(onTheSpot));

        is("HANDLED_ON_TIME", onTheSpot);
        is("CLOSED_ON_TIME", onTheSpot);
        is("VERIFIED");
        is("DUE_DISPATCHED");
    }

    @Test
    void in_an_unfinished_period_now_decides_what_is_overdue() {
        Instant now = FIRST.plus(DAY);
        ACase due = ACase.reported(FIRST).filed(FIRST).handedOver(FIRST, DAY.minus(MOMENT));
        ACase dueNow = ACase.reported(FIRST).filed(FIRST).handedOver(FIRST, DAY);
        book.write(List.of(due, dueNow));

        Period unfinished = Period.of("2005-03-01", "2005-04-01", SHANGHAI, now);
        assertThat(ids("OVERDUE_OPEN", unfinished)).containsExactly(due.id());
    }

    @Test
    void twice_the_limit_is_one_limit_too_late() {
        ACase twice = ACase.reported(FIRST)
                .filed(FIRST)
                .handedOver(FIRST, DAY)
                .rectified(FIRST.plus(DAY).plus(DAY));
        ACase half = ACase.reported(FIRST)
                .filed(FIRST)
                .handedOver(FIRST, DAY)
                .rectified(FIRST.plus(DAY.multipliedBy(3).dividedBy(2)));
        ACase inTime = ACase.reported(FIRST).filed(FIRST).handedOver(FIRST, DAY).rectified(FIRST.plus(DAY));
        book.write(List.of(twice, half, inTime));
        Selection late = CaseWords.of("HANDLED_LATE");

        Tally tally = cases.count(new Ratio(late, late, Measure.TIMES), ground(MARCH));

        assertThat(tally.numerator()).isEqualTo(2);
        assertThat(Measure.TIMES.value(tally.dividend(), tally.divisor())).isEqualByComparingTo("0.75");
    }

    private static ACase handedOver() {
        return ACase.reported(BEFORE).filed(BEFORE).handedOver(BEFORE, DAY);
    }

    private static ACase closedAt(Instant at) {
        return handedOver().rectified(at).closed(at);
    }

    private void is(String selection, ACase... expected) {
        assertThat(ids(selection, MARCH))
                .as(selection)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(expected).stream().map(ACase::id).toList());
    }

    private List<UUID> ids(String selection, Period period) {
        return cases.page(CaseWords.of(selection), ground(period), null, 200).items().stream()
                .map(IssueRow::id)
                .toList();
    }

    private static Ground ground(Period period) {
        return new Ground(period, new Scope(null, ACase.STREET_B, null, null, List.of()), 15);
    }
}
