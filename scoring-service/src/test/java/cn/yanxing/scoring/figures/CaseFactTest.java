package cn.yanxing.scoring.figures;

import static cn.yanxing.scoring.IssueStory.anIssue;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.OrderStory.anOrder;
import static cn.yanxing.scoring.OrderStory.anOrderWith;
import static cn.yanxing.scoring.Story.ROADS;
import static cn.yanxing.scoring.Story.STREET_A;
import static cn.yanxing.scoring.Story.STREET_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.scoring.Examples;
import cn.yanxing.scoring.OrderStory;
import cn.yanxing.scoring.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFactTest {

    @Test
    void an_issue_is_overdue_from_the_telling_until_the_unit_has_put_it_right() {
        assertThat(fact(anIssueWith(STREET_A)).missed).isNull();
        assertThat(fact(anIssueWith(STREET_A).overdue()).missed).isNotNull();
        assertThat(fact(anIssueWith(STREET_A).overdue().rectified()).missed).isNull();
    }

    @Test
    void an_issue_put_right_late_is_overdue_again_when_the_verification_fails() {
        CaseFact fact = fact(anIssueWith(STREET_A).overdue().rectified().verificationFailedWithTheOldLimit());

        assertThat(fact.missed).isNotNull();
        assertThat(fact.missed.limit()).isEqualTo("RECTIFY");
        assertThat(fact.missed.dueAt()).isEqualTo(fact.dueAt);
    }

    @Test
    void an_issue_that_fails_within_its_limit_is_not_overdue() {
        assertThat(fact(anIssueWith(STREET_A).rectified().verificationFailed()).missed)
                .isNull();
    }

    @Test
    void an_order_replied_late_is_overdue_again_when_the_review_fails() {
        var order = anOrderWith(ROADS)
                .wait(Duration.ofDays(6))
                .overdue(Limit.HANDLE)
                .replied()
                .reviewFailed();

        assertThat(fact(order).missed).isNotNull();
        assertThat(fact(order).missed.limit()).isEqualTo("HANDLE");
        assertThat(fact(anOrderWith(ROADS).replied().reviewFailed()).missed).isNull();
    }

    @Test
    void another_unit_begins_with_a_clean_sheet() {
        CaseFact fact = fact(anIssueWith(STREET_A).overdue().returned().handedOverTo(STREET_B));

        assertThat(fact.missed).isNull();
        assertThat(fact.unit).isEqualTo(STREET_B);
    }

    @Test
    void a_suspended_issue_is_not_late_while_it_rests_and_is_late_again_when_it_was_before() {
        var late = anIssueWith(STREET_A).overdue().suspendedFor(Duration.ofDays(30));

        assertThat(fact(late).stage).isEqualTo(Stage.WAITING);
        assertThat(fact(late).missed).isNull();
        assertThat(fact(late).unit).isEqualTo(STREET_A);
        assertThat(fact(late.resumed()).stage).isEqualTo(Stage.WITH_UNIT);
        assertThat(fact(late).missed).isNotNull();
        assertThat(fact(anIssueWith(STREET_A).suspendedFor(Duration.ofDays(30)).resumed()).missed)
                .isNull();
    }

    @Test
    void an_extended_issue_is_late_no_longer_but_was_not_closed_on_time() {
        var extended = anIssueWith(STREET_A).overdue().extendedBy(Duration.ofDays(3));

        assertThat(fact(extended).missed).isNull();
        CaseFact closed = fact(extended.rectified().closed());
        assertThat(closed.countedDoneAt).isAfterOrEqualTo(closed.countedDueAt);
        assertThat(closed.countedDueAt).isBefore(closed.dueAt);
    }

    @Test
    void an_extended_deadline_that_passes_is_late_again() {
        CaseFact fact = fact(
                anIssueWith(STREET_A).overdue().extendedBy(Duration.ofDays(3)).overdue());

        assertThat(fact.missed).isNotNull();
        assertThat(fact.missed.dueAt()).isEqualTo(fact.dueAt);
    }

    @Test
    void an_issue_extended_in_time_is_closed_on_time() {
        CaseFact closed = fact(anIssueWith(STREET_A)
                .extendedBy(Duration.ofDays(3))
                .rectifiedAtTheLastMoment()
                .closed());

        assertThat(closed.countedDoneAt).isEqualTo(closed.countedDueAt);
    }

    @Test
    void a_void_issue_is_not_open_and_one_fixed_on_the_spot_is_closed_on_time() {
        assertThat(fact(anIssueWith(STREET_A).voided()).stage).isEqualTo(Stage.DECLINED);
        CaseFact fixed = fact(anIssue().filed().fixedOnTheSpotBy(STREET_A));
        assertThat(fixed.stage).isEqualTo(Stage.FINISHED);
        assertThat(fixed.countedDoneAt).isEqualTo(fixed.countedDueAt);
    }

    @Test
    void a_reopened_issue_is_open_again_and_no_longer_closed_on_time() {
        CaseFact fact = fact(anIssueWith(STREET_A).rectified().closed().reopened());

        assertThat(fact.stage).isEqualTo(Stage.WAITING);
        assertThat(fact.countedDoneAt).isNull();
        assertThat(fact.closedAt).isNull();
    }

    @Test
    void an_order_that_ended_without_its_unit_is_neither_open_nor_due() {
        for (OrderStory ended : List.of(
                anOrderWith(ROADS).revoked(),
                anOrderWith(ROADS).transferred(),
                anOrderWith(ROADS).overdue(Limit.HANDLE).voided())) {
            assertThat(fact(ended).stage).isEqualTo(Stage.DECLINED);
            assertThat(fact(ended).countedDueAt).isNull();
            assertThat(fact(ended).missed).isNull();
        }
    }

    @Test
    void an_order_whose_citizen_objected_and_was_right_is_open_again() {
        assertThat(fact(anOrder().refused()).stage).isEqualTo(Stage.DECLINED);
        CaseFact fact = fact(anOrder().refused().objectionUpheld());
        assertThat(fact.stage).isEqualTo(Stage.WAITING);
        assertThat(fact.closedAt).isNull();
    }

    @Test
    void an_order_whose_citizen_came_back_is_with_its_unit_again() {
        CaseFact fact = fact(anOrderWith(ROADS).replied().closed().reopened().reworkStarted());
        assertThat(fact.stage).isEqualTo(Stage.WITH_UNIT);
        assertThat(fact.closedAt).isNull();
    }

    @Test
    void a_rejected_report_is_not_open() {
        assertThat(fact(anIssue().rejected()).stage).isEqualTo(Stage.DECLINED);
    }

    @Test
    void a_report_that_is_no_duplicate_after_all_is_open_again() {
        CaseFact fact = fact(anIssue().rejected().separated());

        assertThat(fact.stage).isEqualTo(Stage.WAITING);
        assertThat(fact.closedAt).isNull();
    }

    @Test
    void an_order_counts_by_its_first_round() {
        var order = anOrderWith(ROADS).replied();
        CaseFact first = fact(order);
        CaseFact later = fact(order.calledBack(false, Satisfaction.DISSATISFIED)
                .reworkStarted()
                .wait(Duration.ofDays(30))
                .replied()
                .closed());

        assertThat(later.countedDoneAt).isEqualTo(first.countedDoneAt);
        assertThat(later.countedDueAt).isEqualTo(first.countedDueAt);
        assertThat(later.reworks).isEqualTo(1);
    }

    @Test
    void signing_ends_the_overdue_of_signing_but_not_that_of_handling() {
        assertThat(fact(anOrderWith(ROADS).overdue(Limit.SIGN).signed()).missed).isNull();
        assertThat(fact(anOrderWith(ROADS).overdue(Limit.HANDLE).signed()).missed)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("cn.yanxing.scoring.Examples#heardTypes")
    void whatever_the_others_tell_can_be_counted(String type) {
        assertThat(CaseFact.of(Examples.caseOf(type)).stage).isNotNull();
    }

    @Test
    void nothing_counted_is_no_rate() {
        assertThat(Rate.of(0, 0).value()).isNull();
        assertThat(Rate.of(6_842, 6_883).value()).isEqualByComparingTo("0.9940");
    }

    private static CaseFact fact(Story<?> story) {
        return CaseFact.of(story.file());
    }
}
