package cn.yanxing.scoring.ledger;

import static cn.yanxing.scoring.HoursStory.hoursFor;
import static cn.yanxing.scoring.IssueStory.anImportedIssue;
import static cn.yanxing.scoring.IssueStory.anIssue;
import static cn.yanxing.scoring.IssueStory.anIssueOfOrder;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.OrderStory.anOrder;
import static cn.yanxing.scoring.OrderStory.anOrderBy;
import static cn.yanxing.scoring.OrderStory.anOrderWith;
import static cn.yanxing.scoring.Story.ROADS;
import static cn.yanxing.scoring.Story.STREET_A;
import static cn.yanxing.scoring.Story.STREET_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.scheme.Occasion;
import cn.yanxing.scoring.scheme.Rule;
import cn.yanxing.scoring.scheme.Scheme;
import cn.yanxing.scoring.scheme.SchemeService;
import cn.yanxing.scoring.words.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published scheme, case by case: who earns or loses how many milli-points for what. */
class MarksTest {

    private static final SchemeService SCHEMES = new SchemeService();

    @Test
    void an_issue_put_right_in_time_and_verified_earns_its_unit_one_point() {
        assertThat(marks(anIssueWith(STREET_A).rectified().closed()))
                .containsExactly(mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void the_last_moment_is_in_time() {
        assertThat(marks(anIssueWith(STREET_A).rectifiedAtTheLastMoment().closed()))
                .containsExactly(mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void a_moment_later_is_late_and_earns_nothing() {
        assertThat(marks(anIssueWith(STREET_A)
                        .wait(Duration.ofDays(2).plusNanos(1000))
                        .rectified()
                        .closed()))
                .isEmpty();
    }

    @Test
    void nothing_is_earned_before_somebody_else_has_looked() {
        assertThat(marks(anIssueWith(STREET_A).rectified())).isEmpty();
    }

    @Test
    void an_overdue_issue_costs_half_a_point_and_its_late_closing_earns_nothing() {
        assertThat(marks(anIssueWith(STREET_A).overdue().rectified().closed()))
                .containsExactly(mark(STREET_A, "issue-overdue", -500));
    }

    @Test
    void danger_stopped_late_costs_nothing_while_the_scheme_has_no_rule_and_the_whole_is_in_time_all_the_same() {
        assertThat(marks(anIssueWith(STREET_A)
                        .containmentOverdue()
                        .contained()
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void danger_stopped_late_costs_what_a_scheme_with_a_rule_says() {
        Story<?> issue = anIssueWith(STREET_A).containmentOverdue().contained();

        assertThat(Marks.of(issue.file(), day -> SCHEMES.at(day).map(MarksTest::pricingDanger)))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.amount()).isEqualTo(-300);
                    assertThat(mark.slot().unit()).isEqualTo(STREET_A);
                    assertThat(mark.trace()).containsKeys("dueAt", "overdueAt", "round");
                });
    }

    @Test
    void an_extension_in_time_gives_more_time_to_be_on_time() {
        assertThat(marks(anIssueWith(STREET_A)
                        .extendedBy(Duration.ofDays(3))
                        .rectifiedAtTheLastMoment()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void an_extension_after_the_deadline_passed_does_not_make_it_in_time() {
        assertThat(marks(anIssueWith(STREET_A)
                        .overdue()
                        .extendedBy(Duration.ofDays(3))
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-overdue", -500));
    }

    @Test
    void an_extended_deadline_that_passes_as_well_is_no_second_lateness() {
        assertThat(marks(anIssueWith(STREET_A)
                        .overdue()
                        .extendedBy(Duration.ofDays(3))
                        .overdue()
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-overdue", -500));
    }

    @Test
    void the_next_unit_earns_its_own_time_although_the_one_before_was_late() {
        assertThat(marks(anIssueWith(STREET_A)
                        .overdue()
                        .returned()
                        .handedOverTo(STREET_B)
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-overdue", -500), mark(STREET_B, "issue-on-time", 1000));
    }

    @Test
    void the_time_of_a_suspension_is_not_the_units() {
        assertThat(marks(anIssueWith(STREET_A)
                        .suspendedFor(Duration.ofDays(90))
                        .resumed()
                        .rectifiedAtTheLastMoment()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void what_was_late_before_its_suspension_stays_late() {
        assertThat(marks(anIssueWith(STREET_A)
                        .overdue()
                        .suspendedFor(Duration.ofDays(90))
                        .resumed()
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-overdue", -500));
    }

    @Test
    void an_upheld_appeal_takes_the_lateness_off_and_does_not_make_it_in_time() {
        assertThat(marks(anIssueWith(STREET_A).overdue().rectified().closed().exempted()))
                .isEmpty();
        assertThat(marks(anIssueWith(STREET_A).overdue().exempted().rectified().closed()))
                .isEmpty();
    }

    @Test
    void an_appeal_excuses_its_own_deadline_and_no_later_one_of_the_same_clock() {
        var issue = anIssueWith(STREET_A).overdue();
        Instant first = issue.dueAt();
        issue.extendedBy(Duration.ofDays(3)).overdue();
        Instant second = issue.dueAt();
        issue.rectified().closed();

        assertThat(marks(issue.exempted(STREET_A, 1, first))).containsExactly(mark(STREET_A, "issue-overdue", -500));
        assertThat(marks(issue.exempted(STREET_A, 1, second))).isEmpty();
    }

    @Test
    void an_appeal_of_one_unit_does_not_excuse_another() {
        var issue = anIssueWith(STREET_A).overdue();
        Instant missed = issue.dueAt();
        issue.returned().handedOverTo(STREET_B).overdue();

        assertThat(marks(issue.exempted(STREET_A, 1, missed))).containsExactly(mark(STREET_B, "issue-overdue", -500));
    }

    @Test
    void an_appeal_excuses_no_lateness_of_another_round() {
        var issue = anIssueWith(STREET_A).overdue();
        Instant missed = issue.dueAt();
        issue.rectified().closed().reopenedByTheOrdersNextRound();
        issue.handedOverTo(STREET_A).overdue();

        assertThat(marks(issue.exempted(STREET_A, 1, missed))).containsExactly(mark(STREET_A, "issue-overdue", -500));
    }

    @Test
    void neither_a_fix_on_the_spot_nor_a_void_issue_earns_anything() {
        assertThat(marks(anIssue().filed().fixedOnTheSpotBy(STREET_A))).isEmpty();
        assertThat(marks(anIssueWith(STREET_A).voided())).isEmpty();
    }

    @Test
    void each_rework_costs_half_a_point() {
        assertThat(marks(anIssueWith(STREET_A)
                        .rectified()
                        .verificationFailed()
                        .rectified()
                        .verificationFailed()
                        .rectified()
                        .closed()))
                .containsExactlyInAnyOrder(
                        mark(STREET_A, "issue-rework", -500),
                        mark(STREET_A, "issue-rework", -500),
                        mark(STREET_A, "issue-on-time", 1000));
    }

    @Test
    void a_reopened_issue_loses_its_point_and_half_a_point_more() {
        assertThat(marks(anIssueWith(STREET_A).rectified().closed().reopened()))
                .containsExactly(mark(STREET_A, "issue-reopened", -500));
    }

    @Test
    void the_unit_that_closed_it_pays_for_the_reopening_and_the_next_one_earns_the_closing() {
        assertThat(marks(anIssueWith(STREET_A)
                        .rectified()
                        .closed()
                        .reopened()
                        .handedOverTo(STREET_B)
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_A, "issue-reopened", -500), mark(STREET_B, "issue-on-time", 1000));
    }

    @Test
    void a_hotline_second_round_is_not_counted_twice() {
        var issue = anIssueOfOrder(Story.anId())
                .filed()
                .handedOverTo(ROADS)
                .rectified()
                .closed();

        assertThat(marks(issue.reopenedByTheOrdersNextRound())).isEmpty();
    }

    @Test
    void a_look_back_that_failed_costs_half_a_point_even_when_an_order_stands_behind_the_issue() {
        var issue = anIssueOfOrder(Story.anId())
                .filed()
                .handedOverTo(ROADS)
                .rectified()
                .closed();

        assertThat(marks(issue.reopened())).containsExactly(mark(ROADS, "issue-reopened", -500));
    }

    @Test
    void who_gives_an_issue_back_pays_nothing() {
        assertThat(marks(anIssueWith(STREET_A)
                        .returned()
                        .handedOverTo(STREET_B)
                        .rectified()
                        .closed()))
                .containsExactly(mark(STREET_B, "issue-on-time", 1000));
    }

    @Test
    void a_rejected_report_counts_for_nobody() {
        assertThat(marks(anIssue().rejected())).isEmpty();
    }

    @Test
    void an_imported_past_carries_no_marks() {
        assertThat(marks(anImportedIssue()
                        .filed()
                        .handedOverTo(STREET_A)
                        .overdue()
                        .rectified()
                        .closed()))
                .isEmpty();
        assertThat(marks(anOrderBy(Channel.IMPORT).dispatchedTo(ROADS).replied().closed()))
                .isEmpty();
    }

    @Test
    void an_order_answered_in_time_solved_and_satisfied_earns_one_and_a_half_points() {
        assertThat(marks(anOrderWith(ROADS)
                        .replied()
                        .calledBack(true, Satisfaction.MOSTLY_SATISFIED)
                        .closed()))
                .containsExactly(mark(ROADS, "order-on-time", 1000), mark(ROADS, "order-solved-satisfied", 500));
    }

    @Test
    void the_last_moment_of_an_order_is_in_time_and_the_next_is_not() {
        assertThat(marks(anOrderWith(ROADS).repliedAtTheLastMoment().closed()))
                .containsExactly(mark(ROADS, "order-on-time", 1000));
        assertThat(marks(anOrderWith(ROADS)
                        .wait(Duration.ofDays(5))
                        .overdue(Limit.HANDLE)
                        .replied()
                        .closed()))
                .isEmpty();
    }

    @Test
    void a_citizen_who_was_not_reached_is_not_satisfied() {
        assertThat(marks(anOrderWith(ROADS)
                        .replied()
                        .calledBack(true, Satisfaction.UNREACHABLE)
                        .closed()))
                .containsExactly(mark(ROADS, "order-on-time", 1000));
    }

    @Test
    void satisfied_but_not_solved_is_not_enough() {
        assertThat(marks(anOrderWith(ROADS)
                        .replied()
                        .calledBack(false, Satisfaction.SATISFIED)
                        .closed()))
                .containsExactly(mark(ROADS, "order-on-time", 1000));
    }

    @Test
    void a_second_round_undoes_the_point_of_the_first() {
        assertThat(marks(anOrderWith(ROADS)
                        .replied()
                        .calledBack(false, Satisfaction.DISSATISFIED)
                        .reworkStarted()
                        .replied()
                        .calledBack(true, Satisfaction.VERY_SATISFIED)
                        .closed()))
                .containsExactly(
                        mark(ROADS, "order-next-round", -1000),
                        mark(ROADS, "order-on-time", 1000),
                        mark(ROADS, "order-solved-satisfied", 500));
    }

    @Test
    void what_the_desk_answers_itself_counts_for_no_unit() {
        assertThat(marks(anOrder().accepted().closedByTheDesk())).isEmpty();
    }

    @Test
    void an_hour_of_proved_service_earns_a_tenth_of_a_point() {
        assertThat(marks(hoursFor(STREET_A, 60, Evidence.E3))).containsExactly(mark(STREET_A, "volunteer-hours", 100));
    }

    @Test
    void minutes_are_rounded_half_up_once_a_claim() {
        assertThat(marks(hoursFor(STREET_A, 90, Evidence.E1))).containsExactly(mark(STREET_A, "volunteer-hours", 150));
        assertThat(marks(hoursFor(STREET_A, 1, Evidence.E1))).containsExactly(mark(STREET_A, "volunteer-hours", 2));
        assertThat(marks(hoursFor(STREET_A, 3, Evidence.E1))).containsExactly(mark(STREET_A, "volunteer-hours", 5));
    }

    @Test
    void an_imported_total_of_hours_proves_nothing() {
        assertThat(marks(hoursFor(STREET_A, 6000, Evidence.E0))).isEmpty();
    }

    @Test
    void a_mark_traces_every_input_that_was_looked_at() {
        var issue = anIssueWith(STREET_A).rectified().closed();

        Map<String, String> trace = Marks.of(issue.file(), SCHEMES::at).get(0).trace();

        assertThat(trace)
                .containsKeys("rectifiedAt", "dueAt", "closedAt", "round")
                .containsEntry("number", "2026-000007")
                .containsEntry("quantity", "1")
                .containsEntry("ruleAmount", "1000")
                .containsEntry("rulePer", "1");
    }

    @Test
    void a_mark_is_as_exact_as_the_database_keeps_it() {
        var issue = anIssueWith(STREET_A)
                .rectified()
                .wait(Duration.ofNanos(123_456_789))
                .closed();

        assertThat(Marks.of(issue.file(), SCHEMES::at).get(0).effectiveAt().getNano())
                .isEqualTo(123_456_000);
    }

    private static Scheme pricingDanger(Scheme scheme) {
        Wording any = new Wording("任何", "any");
        Rule late = new Rule("danger-late", 1, Occasion.ISSUE_CONTAINMENT_OVERDUE, -300, 1, "B5", any, any, any, any);
        return new Scheme("other", 1, any, any, List.of(), scheme.base(), scheme.effectiveFrom(), List.of(late));
    }

    private record Priced(String unit, String rule, long amount) {}

    private static Priced mark(String unit, String rule, long amount) {
        return new Priced(unit, rule, amount);
    }

    private static List<Priced> marks(Story<?> story) {
        return Marks.of(story.file(), SCHEMES::at).stream()
                .map(mark -> new Priced(mark.slot().unit(), mark.slot().rule(), mark.amount()))
                .toList();
    }
}
