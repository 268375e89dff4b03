package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.DISPATCHER;
import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MARKET;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.OFFICER;
import static cn.yanxing.issue.report.Fixtures.ON_THE_SPOT;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aClosedIssue;
import static cn.yanxing.issue.report.Fixtures.aFiledIssue;
import static cn.yanxing.issue.report.Fixtures.aHandedOverIssue;
import static cn.yanxing.issue.report.Fixtures.aRectifiedIssueAfter;
import static cn.yanxing.issue.report.Fixtures.aSignedIssue;
import static cn.yanxing.issue.report.Fixtures.aSuspendedIssueUntil;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.asked;
import static cn.yanxing.issue.report.Fixtures.granted;
import static cn.yanxing.issue.report.Fixtures.hours;
import static cn.yanxing.issue.report.Fixtures.inHours;
import static cn.yanxing.issue.report.Fixtures.limit;
import static cn.yanxing.issue.report.Fixtures.refused;
import static cn.yanxing.issue.report.Fixtures.told;
import static cn.yanxing.issue.request.RequestKind.RETURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueFixedOnTheSpot;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.contracts.IssueEvent.IssueWarned;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final UUID ID = anIssue().facts().id();

    @Test
    void an_issue_is_handed_over_with_the_limit_of_its_condition() {
        assertThat(aFiledIssue().handling().handOver(ROADS, "请修补", hours(10), MONDAY_NINE))
                .isEqualTo(new IssueHandedOver(ID, ROADS, 1, "请修补", MARKET, null, MONDAY_NINE, inHours(10)));
    }

    @Test
    void a_limit_of_working_days_begins_with_the_next_working_day() {
        Instant due = aFiledIssue()
                .handling()
                .handOver(ROADS, "请修补", limit(1, LimitUnit.WORKING_DAY), MONDAY_NINE)
                .dueAt();

        assertThat(due).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
    }

    @Test
    void a_deadline_keeps_the_days_that_explain_it() {
        Issue issue = aFiledIssue();
        told(issue.handling().handOver(ROADS, "请修补", limit(1, LimitUnit.WORKING_DAY), MONDAY_NINE));

        assertThat(issue.facts().clock().deadline().orElseThrow().days()).anyMatch(day -> day.counted());
    }

    @Test
    void a_report_that_is_no_issue_ends_with_its_reason() {
        assertThat(anIssue().ending().reject(IssueActs.Verdict.NOT_OURS, inHours(1)))
                .isEqualTo(new IssueRejected(ID, "NOT_OURS", null, inHours(1)));
    }

    @Test
    void an_unfiled_report_cannot_be_handed_over() {
        assertThatThrownBy(() -> told(anIssue().handling().handOver(ROADS, "请修补", hours(1), MONDAY_NINE)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void the_desk_does_not_hand_over_twice() {
        assertThatThrownBy(() -> told(aHandedOverIssue().handling().handOver(PARKS, "请修补", hours(1), MONDAY_NINE)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void an_order_that_goes_to_another_unit_takes_its_issue_along_with_a_new_clock() {
        IssueHandedOver told = aSignedIssue().handling().handOn(PARKS, "请园林局处理", hours(10), inHours(5));

        assertThat(told.unit()).isEqualTo(PARKS);
        assertThat(told.dueAt()).isEqualTo(inHours(15));
    }

    @Test
    void a_failed_check_is_not_a_signature() {
        assertThatThrownBy(() -> told(aRectifiedIssueAfter(1).handling().sign(inHours(2))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void an_unsigned_issue_cannot_be_rectified() {
        assertThatThrownBy(() -> told(aHandedOverIssue().handling().rectify("wang.wei", PHOTOS, null, MONDAY_NINE)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_rectification_shows_its_photos_and_its_deadline() {
        assertThat(aSignedIssue().handling().rectify("wang.wei", PHOTOS, null, inHours(2)))
                .isEqualTo(new IssueRectified(ID, ROADS, 1, null, null, PHOTOS, inHours(2), inHours(10)));
    }

    @Test
    void somebody_of_another_unit_closes_it() {
        assertThat(aRectifiedIssueAfter(2).verification().close(INSPECTOR, inHours(3)))
                .isEqualTo(new IssueClosed(ID, ROADS, 1, 0, null, inHours(2), inHours(10), inHours(3)));
    }

    @Test
    void nobody_checks_the_work_of_their_own_unit() {
        Actor colleague = new Actor("zhao.liu", ROADS, Set.of(Roles.INSPECTOR));

        assertThatThrownBy(() -> told(aRectifiedIssueAfter(2).verification().close(colleague, inHours(3))))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("checker-of-the-same-unit");
    }

    @Test
    void nobody_checks_their_own_work_even_after_they_moved_to_another_unit() {
        Actor moved = new Actor(HANDLER.id(), "team-1", Set.of(Roles.INSPECTOR));

        assertThatThrownBy(() -> told(aRectifiedIssueAfter(2).verification().rework(moved, hours(10), inHours(3))))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("checker-rectified-it");
    }

    @Test
    void a_checker_without_a_unit_is_refused() {
        Actor nobody = new Actor("stranger", null, Set.of(Roles.INSPECTOR));

        assertThatThrownBy(() -> told(aRectifiedIssueAfter(2).verification().close(nobody, inHours(3))))
                .hasMessageContaining("checker-without-unit");
    }

    @Test
    void rework_does_not_count_the_time_that_the_check_took() {
        assertThat(aRectifiedIssueAfter(2).verification().rework(INSPECTOR, hours(10), inHours(5)))
                .isEqualTo(new IssueVerificationFailed(ID, ROADS, 1, "team-1", 1, null, inHours(5), inHours(13)));
    }

    @Test
    void a_late_rectification_stays_late_after_rework() {
        assertThat(aRectifiedIssueAfter(12)
                        .verification()
                        .rework(INSPECTOR, hours(10), inHours(20))
                        .dueAt())
                .isEqualTo(inHours(10));
    }

    @Test
    void a_unit_asks_to_return_once() {
        Issue issue = aHandedOverIssue();
        issue.grants().ask(asked(MONDAY_NINE), NOT_THEIRS);

        assertThatThrownBy(() -> issue.grants().ask(asked(inHours(1)), NOT_THEIRS))
                .hasMessageContaining("request-already-asked");
    }

    @Test
    void an_approved_return_goes_back_to_the_desk() {
        Issue issue = anIssueWithAReturnAsked();

        assertThat(issue.grants().decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10)))
                .contains(new IssueReturned(ID, ROADS, 1, "not-our-duty", null, inHours(1)));
        assertThat(issue.facts().status()).isEqualTo(IssueStatus.FILED);
    }

    @Test
    void a_refused_return_changes_nothing_and_tells_nobody() {
        Issue issue = anIssueWithAReturnAsked();

        assertThat(issue.grants().decide(RETURN, refused(DISPATCHER, inHours(1)), hours(10)))
                .isEmpty();
        assertThat(issue.facts().status()).isEqualTo(IssueStatus.HANDED_OVER);
    }

    @Test
    void nothing_is_decided_that_was_not_asked() {
        assertThatThrownBy(() ->
                        told(aHandedOverIssue().grants().decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10))))
                .hasMessageContaining("no-request-asked");
    }

    @Test
    void a_return_to_the_same_unit_resumes_its_clock() {
        Issue issue = anIssueWithAReturnAsked();
        told(issue.grants().decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10)));

        assertThat(issue.handling()
                        .handOver(ROADS, "仍由你局处理", hours(10), inHours(4))
                        .dueAt())
                .isEqualTo(inHours(13));
    }

    @Test
    void a_return_to_another_unit_gives_it_a_clock_of_its_own() {
        Issue issue = anIssueWithAReturnAsked();
        told(issue.grants().decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10)));

        assertThat(issue.handling()
                        .handOver(PARKS, "请园林局处理", hours(10), inHours(4))
                        .dueAt())
                .isEqualTo(inHours(14));
    }

    @Test
    void putting_it_right_answers_a_return_that_waits() {
        Issue issue = aSignedIssue();
        issue.grants().ask(asked(MONDAY_NINE), NOT_THEIRS);

        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(1)));

        assertThat(issue.facts().openRequest()).isEmpty();
    }

    @Test
    void reopening_starts_another_round_with_another_clock() {
        Issue issue = aClosedIssue();

        assertThat(issue.reopen(2, "look-back", inHours(50)))
                .isEqualTo(new IssueReopened(ID, 2, "look-back", null, inHours(50)));
        assertThat(issue.handling()
                        .handOver(ROADS, "再次整改", hours(10), inHours(51))
                        .dueAt())
                .isEqualTo(inHours(61));
    }

    @Test
    void a_passed_deadline_is_told_once_a_round() {
        Issue issue = aSignedIssue();

        assertThat(issue.escalation().passDeadline(inHours(10)))
                .contains(new IssueOverdue(ID, ROADS, 1, null, inHours(10), inHours(10)));
        assertThat(issue.escalation().passDeadline(inHours(11))).isEmpty();
    }

    @Test
    void the_next_unit_is_told_overdue_although_the_one_before_was() {
        Issue issue = aSignedIssue();
        told(issue.escalation().passDeadline(inHours(10)));
        told(issue.handling().handOn(PARKS, "请园林局处理", hours(10), inHours(11)));

        assertThat(issue.escalation().passDeadline(inHours(21)))
                .map(IssueOverdue::unit)
                .contains(PARKS);
    }

    @Test
    void a_moment_before_the_deadline_nothing_is_overdue() {
        assertThat(aSignedIssue().escalation().passDeadline(inHours(10).minusNanos(1)))
                .isEmpty();
    }

    @Test
    void what_waits_for_a_check_does_not_become_overdue() {
        assertThat(aRectifiedIssueAfter(9).escalation().passDeadline(inHours(11)))
                .isEmpty();
    }

    @Test
    void that_it_was_overdue_is_never_taken_back() {
        Issue issue = aSignedIssue();
        told(issue.escalation().passDeadline(inHours(10)));
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(11)));
        told(issue.verification().close(INSPECTOR, inHours(12)));
        told(issue.reopen(2, "look-back", inHours(13)));

        assertThat(issue.facts().clock().wasOverdue()).isTrue();
    }

    @Test
    void a_second_round_is_overdue_again() {
        Issue issue = aSignedIssue();
        told(issue.escalation().passDeadline(inHours(10)));
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(11)));
        told(issue.verification().close(INSPECTOR, inHours(12)));
        told(issue.reopen(2, "look-back", inHours(13)));
        told(issue.handling().handOver(ROADS, "再次整改", hours(10), inHours(14)));

        assertThat(issue.escalation().passDeadline(inHours(24)))
                .map(IssueOverdue::round)
                .contains(2);
    }

    @Test
    void volunteers_are_asked_by_a_unit_that_signed() {
        assertThatThrownBy(() -> told(aHandedOverIssue().help().askVolunteers(help(inHours(5)), inHours(1))))
                .hasMessageContaining("volunteers-before-signing");
    }

    @Test
    void volunteers_are_asked_once_until_they_lapse() {
        Issue issue = aSignedIssue();
        told(issue.help().askVolunteers(help(inHours(5)), inHours(1)));

        assertThatThrownBy(() -> told(issue.help().askVolunteers(help(inHours(5)), inHours(2))))
                .hasMessageContaining("volunteers-already-asked");
        issue.help().goOnWithoutVolunteers();
        assertThat(issue.help().askVolunteers(help(inHours(5)), inHours(2)).people())
                .isEqualTo(3);
    }

    @Test
    void volunteers_are_not_needed_yesterday() {
        assertThatThrownBy(() -> told(aSignedIssue().help().askVolunteers(help(inHours(1)), inHours(1))))
                .hasMessageContaining("needed-by-passed");
    }

    @Test
    void what_should_never_have_been_filed_is_void_before_and_after_it_was_handed_over() {
        assertThat(aFiledIssue().ending().declareVoid("FILED_IN_ERROR", inHours(1)))
                .isEqualTo(new IssueVoided(ID, null, 1, "FILED_IN_ERROR", inHours(1)));
        assertThat(aSignedIssue().ending().declareVoid("FILED_IN_ERROR", inHours(1)))
                .isEqualTo(new IssueVoided(ID, ROADS, 1, "FILED_IN_ERROR", inHours(1)));
    }

    @Test
    void a_closed_issue_is_never_void_not_even_after_it_was_taken_up_again() {
        Issue closed = aClosedIssue();
        assertThatThrownBy(() -> told(closed.ending().declareVoid("FILED_IN_ERROR", inHours(4))))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("void-after-closing");

        told(closed.reopen(2, "look-back", inHours(5)));
        told(closed.handling().handOver(ROADS, "再次整改", hours(10), inHours(6)));
        told(closed.handling().sign(inHours(6)));
        assertThatThrownBy(() -> told(closed.ending().declareVoid("FILED_IN_ERROR", inHours(7))))
                .hasMessageContaining("void-after-closing");
    }

    @Test
    void what_nobody_filed_cannot_be_void() {
        assertThatThrownBy(() -> told(anIssue().ending().declareVoid("FILED_IN_ERROR", inHours(1))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whoever_finds_it_puts_it_right_on_the_spot_and_it_is_closed() {
        Issue issue = aFiledIssue();

        assertThat(issue.ending().fixOnTheSpot(new Rectifier("li.na", "team-1"), ON_THE_SPOT, inHours(1)))
                .isEqualTo(new IssueFixedOnTheSpot(ID, "team-1", 1, PHOTOS, PHOTOS, inHours(1)));
        assertThat(issue.facts().status()).isEqualTo(IssueStatus.CLOSED);
    }

    @Test
    void what_a_unit_has_is_not_closed_on_the_spot_past_it() {
        for (Issue issue : List.of(anIssue(), aHandedOverIssue(), aSignedIssue(), aRectifiedIssueAfter(1)))
            assertThatThrownBy(() -> told(
                            issue.ending().fixOnTheSpot(new Rectifier("li.na", "team-1"), ON_THE_SPOT, inHours(2))))
                    .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_was_fixed_on_the_spot_can_come_back_with_a_clock_like_any_other() {
        Issue issue = aFiledIssue();
        told(issue.ending().fixOnTheSpot(new Rectifier("li.na", "team-1"), ON_THE_SPOT, inHours(1)));
        told(issue.reopen(2, "look-back", inHours(5)));

        assertThat(issue.handling()
                        .handOver(ROADS, "请修补", hours(10), inHours(6))
                        .dueAt())
                .isEqualTo(inHours(16));
    }

    @Test
    void warnings_come_at_half_and_at_four_fifths_of_the_limit_each_once() {
        Issue issue = aSignedIssue();

        assertThat(issue.escalation().warn(Rung.HALF, inHours(5).minusNanos(1))).isEmpty();
        assertThat(issue.escalation().warn(Rung.HALF, inHours(5)))
                .contains(new IssueWarned(ID, ROADS, 1, 50, null, inHours(10), inHours(5)));
        assertThat(issue.escalation().warn(Rung.HALF, inHours(6))).isEmpty();
        assertThat(issue.escalation().warn(Rung.MOST, inHours(8)))
                .map(IssueWarned::percent)
                .contains(80);
        assertThat(issue.escalation().warn(Rung.HALF, inHours(9))).isEmpty();
    }

    @Test
    void an_extension_moves_the_warnings_that_lie_ahead_and_repeats_none_that_lies_behind() {
        Issue issue = aSignedIssue();
        told(issue.escalation().warn(Rung.HALF, inHours(5)).orElseThrow());
        issue.grants().ask(asked(inHours(6)), new Ask.ExtensionRequest("MATERIAL_LATE", "等料", inHours(11)));
        told(issue.grants()
                .decide(RequestKind.EXTENSION, granted(OFFICER, inHours(6)), hours(10))
                .orElseThrow());

        assertThat(issue.escalation().warn(Rung.HALF, inHours(7))).isEmpty();
        assertThat(issue.escalation().warn(Rung.MOST, inHours(8))).isEmpty();
        assertThat(issue.facts().clock().reaches(Rung.HALF)).isEmpty();
        assertThat(issue.facts().clock().reaches(Rung.MOST)).contains(inHours(8).plusSeconds(48 * 60));
        assertThat(issue.escalation().warn(Rung.MOST, inHours(9))).isPresent();
    }

    @Test
    void nobody_is_warned_of_what_waits_for_a_check_or_rests() {
        assertThat(aRectifiedIssueAfter(4).escalation().warn(Rung.HALF, inHours(6)))
                .isEmpty();
        assertThat(aSuspendedIssueUntil(90).escalation().warn(Rung.HALF, inHours(6)))
                .isEmpty();
    }

    @Test
    void a_unit_is_urged_once_an_hour_and_the_urges_are_counted() {
        Issue issue = aSignedIssue();

        assertThat(issue.escalation().urge(inHours(1)).urge()).isEqualTo(1);
        assertThatThrownBy(() -> told(issue.escalation().urge(inHours(2).minusNanos(1))))
                .hasMessageContaining("urged-just-now");
        assertThat(issue.escalation().urge(inHours(2)).urge()).isEqualTo(2);
    }

    @Test
    void nobody_is_urged_where_nobody_is_at_it_but_what_rests_may_be_supervised() {
        for (Issue issue : List.of(anIssue(), aFiledIssue(), aRectifiedIssueAfter(1), aClosedIssue()))
            assertThatThrownBy(() -> told(issue.escalation().urge(inHours(9)))).hasMessageContaining("no-unit-at-it");
        assertThatThrownBy(() -> told(aSuspendedIssueUntil(90).escalation().urge(inHours(9))))
                .hasMessageContaining("no-unit-at-it");
        assertThat(aSuspendedIssueUntil(90).escalation().supervise(inHours(9)).supervision())
                .isEqualTo(1);
    }

    private static IssueActs.Volunteers help(Instant neededBy) {
        return new IssueActs.Volunteers("PRACTICAL_HELP", 3, "清理杂物", neededBy);
    }

    private static Issue anIssueWithAReturnAsked() {
        Issue issue = aHandedOverIssue();
        issue.grants().ask(asked(MONDAY_NINE), NOT_THEIRS);
        return issue;
    }
}
