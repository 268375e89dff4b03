package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.DISPATCHER;
import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.HEAD;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.OFFICER;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aHandedOverIssue;
import static cn.yanxing.issue.report.Fixtures.aSignedIssue;
import static cn.yanxing.issue.report.Fixtures.aSuspendedIssueUntil;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.asked;
import static cn.yanxing.issue.report.Fixtures.granted;
import static cn.yanxing.issue.report.Fixtures.hours;
import static cn.yanxing.issue.report.Fixtures.inHours;
import static cn.yanxing.issue.report.Fixtures.refused;
import static cn.yanxing.issue.report.Fixtures.told;
import static cn.yanxing.issue.request.RequestKind.EXTENSION;
import static cn.yanxing.issue.request.RequestKind.RETURN;
import static cn.yanxing.issue.request.RequestKind.SUSPENSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestRefused;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a unit asks of the desk, and what becomes of it: 延期 and 挂账; a return is in {@link IssueTest}. */
class GrantsTest {

    @Test
    void a_granted_extension_moves_the_deadline_to_the_moment_that_was_asked_for() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThat(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(1)), hours(10)))
                .contains(new IssueExtended(
                        anIssue().id(), ROADS, 1, 1, "MATERIAL_LATE", null, inHours(1), inHours(10), inHours(20)));
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(20));
        assertThat(issue.status()).isEqualTo(IssueStatus.SIGNED);
    }

    @Test
    void a_refused_extension_changes_nothing() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThat(issue.grants().decide(EXTENSION, refused(OFFICER, inHours(1)), hours(10)))
                .isEmpty();
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(10));
        assertThat(issue.facts().openRequest()).isEmpty();
    }

    @Test
    void a_second_extension_takes_two_who_agree() {
        Issue issue = anIssueThatAskedForASecondExtension();

        assertThat(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(3)), hours(10)))
                .isEmpty();
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(20));
        assertThat(issue.facts().openRequest().orElseThrow().endorsedBy()).isEqualTo(OFFICER.id());
        assertThat(issue.grants().decide(EXTENSION, granted(HEAD, inHours(4)), hours(10)))
                .isPresent();
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(30));
    }

    @Test
    void the_same_approver_does_not_agree_twice() {
        Issue issue = anIssueThatAskedForASecondExtension();
        assertThat(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(3)), hours(10)))
                .isEmpty();

        assertThatThrownBy(() -> told(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(4)), hours(10))))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("second-approver-needed");
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(20));
    }

    @Test
    void the_second_approver_may_still_refuse_and_so_may_the_first() {
        for (Actor second : new Actor[] {HEAD, OFFICER}) {
            Issue issue = anIssueThatAskedForASecondExtension();
            assertThat(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(3)), hours(10)))
                    .isEmpty();

            assertThat(issue.grants().decide(EXTENSION, refused(second, inHours(4)), hours(10)))
                    .isEmpty();
            assertThat(issue.facts().openRequest()).isEmpty();
            assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(20));
        }
    }

    @Test
    void nobody_grants_what_they_asked_for() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThatThrownBy(() -> told(issue.grants().decide(EXTENSION, granted(HANDLER, inHours(1)), hours(10))))
                .hasMessageContaining("decider-asked-for-it");
    }

    @Test
    void another_units_extension_is_its_first() {
        Issue issue = anIssueThatAskedForTimeUntil(20);
        told(issue.grants()
                .decide(EXTENSION, granted(OFFICER, inHours(1)), hours(10))
                .orElseThrow());
        told(issue.handling().handOn(PARKS, "请园林局处理", hours(10), inHours(2)));
        told(issue.handling().sign(inHours(2)));
        issue.grants().ask(asked(inHours(3)), until(30));

        assertThat(issue.facts().openRequest().orElseThrow().approvalsNeeded()).isEqualTo(1);
    }

    @Test
    void more_time_is_later_than_the_deadline_and_not_later_than_a_year() {
        for (Instant until :
                new Instant[] {inHours(1), inHours(10), inHours(10).plus(Duration.ofDays(367)), Instant.MAX, Instant.MIN
                })
            assertThatThrownBy(() -> aSignedIssue()
                            .grants()
                            .ask(asked(inHours(1)), new Ask.ExtensionRequest("MATERIAL_LATE", "等料", until)))
                    .as(until.toString())
                    .isInstanceOf(RequestRefused.class)
                    .hasMessageContaining("until-out-of-range");
    }

    @Test
    void what_was_asked_for_too_long_ago_can_only_be_refused() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThatThrownBy(() -> told(issue.grants().decide(EXTENSION, granted(OFFICER, inHours(20)), hours(10))))
                .hasMessageContaining("until-out-of-range");
        assertThat(issue.grants().decide(EXTENSION, refused(OFFICER, inHours(20)), hours(10)))
                .isEmpty();
        assertThat(issue.facts().openRequest()).isEmpty();
    }

    @Test
    void nothing_is_asked_for_before_signing() {
        assertThatThrownBy(() -> aHandedOverIssue().grants().ask(asked(MONDAY_NINE), until(20)))
                .hasMessageContaining("request-before-signing");
        assertThatThrownBy(() -> aHandedOverIssue().grants().ask(asked(MONDAY_NINE), rest(20)))
                .hasMessageContaining("request-before-signing");
    }

    @Test
    void one_request_waits_at_a_time_whatever_it_is_for() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThatThrownBy(() -> issue.grants().ask(asked(inHours(1)), rest(90)))
                .hasMessageContaining("request-already-asked");
        assertThatThrownBy(() -> issue.grants().ask(asked(inHours(1)), NOT_THEIRS))
                .hasMessageContaining("request-already-asked");
    }

    @Test
    void what_was_not_asked_for_is_not_decided() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        assertThatThrownBy(() -> told(issue.grants().decide(SUSPENSION, granted(OFFICER, inHours(1)), hours(10))))
                .hasMessageContaining("no-request-asked");
        assertThatThrownBy(() -> told(issue.grants().decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10))))
                .hasMessageContaining("no-request-asked");
    }

    @Test
    void a_suspended_issue_rests_and_its_clock_stands() {
        Issue issue = aSignedIssue();
        issue.grants().ask(asked(inHours(1)), rest(90));

        assertThat(issue.grants().decide(SUSPENSION, granted(OFFICER, inHours(2)), hours(10)))
                .contains(new IssueSuspended(anIssue().id(), ROADS, 1, "SEASON", null, inHours(2), inHours(90)));
        assertThat(issue.status()).isEqualTo(IssueStatus.SUSPENDED);
        assertThat(issue.escalation().passDeadline(inHours(11))).isEmpty();
        assertThat(issue.facts().unit()).isEqualTo(ROADS);
    }

    @Test
    void a_resumed_issue_has_as_much_time_left_as_it_had() {
        assertThat(aSuspendedIssueUntil(90).grants().resume(hours(10), inHours(40)))
                .isEqualTo(new IssueResumed(anIssue().id(), ROADS, 1, null, inHours(40), inHours(50)));
    }

    @Test
    void a_suspension_ends_when_it_was_to_however_late_somebody_notices() {
        assertThat(aSuspendedIssueUntil(90).grants().resume(hours(10), inHours(95)))
                .isEqualTo(new IssueResumed(anIssue().id(), ROADS, 1, null, inHours(90), inHours(100)));
    }

    @Test
    void only_what_is_suspended_is_resumed() {
        assertThatThrownBy(() -> told(aSignedIssue().grants().resume(hours(10), inHours(1))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_rests_is_not_put_right_before_it_is_resumed() {
        assertThatThrownBy(
                        () -> told(aSuspendedIssueUntil(90).handling().rectify(HANDLER.id(), PHOTOS, null, inHours(1))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void an_order_that_goes_elsewhere_does_not_wait_for_the_end_of_a_suspension() {
        Issue issue = aSuspendedIssueUntil(90);

        assertThat(issue.handling()
                        .handOn(PARKS, "请园林局处理", hours(10), inHours(5))
                        .dueAt())
                .isEqualTo(inHours(15));
        assertThat(issue.facts().holding().suspendedUntil()).isNull();
    }

    @Test
    void a_suspension_has_an_end_within_a_year() {
        for (Instant until : new Instant[] {MONDAY_NINE, inHours(1), MONDAY_NINE.plus(Duration.ofDays(400))})
            assertThatThrownBy(() -> aSignedIssue()
                            .grants()
                            .ask(asked(inHours(1)), new Ask.SuspensionRequest("SEASON", "开春施工", until)))
                    .hasMessageContaining("until-out-of-range");
    }

    @Test
    void a_pause_after_an_extension_moves_the_extended_deadline_on() {
        Issue issue = anIssueThatAskedForTimeUntil(20);
        told(issue.grants()
                .decide(EXTENSION, granted(OFFICER, inHours(1)), hours(10))
                .orElseThrow());
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(5)));

        assertThat(issue.verification()
                        .rework(INSPECTOR, hours(10), inHours(12))
                        .dueAt())
                .isEqualTo(inHours(27));
    }

    @Test
    void that_it_was_overdue_is_known_whatever_is_granted_later() {
        Issue issue = anIssueThatAskedForTimeUntil(20);
        told(issue.escalation().passDeadline(inHours(11)).orElseThrow());
        told(issue.grants()
                .decide(EXTENSION, granted(OFFICER, inHours(12)), hours(10))
                .orElseThrow());

        assertThat(issue.facts().clock().wasOverdue()).isTrue();
        assertThat(issue.facts().isOverdueAt(inHours(13))).isFalse();
        assertThat(issue.escalation().passDeadline(inHours(20))).isPresent();
        assertThat(issue.escalation().passDeadline(inHours(21))).isEmpty();
    }

    @Test
    void a_unit_that_puts_it_right_needs_no_more_time() {
        Issue issue = anIssueThatAskedForTimeUntil(20);

        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(2)));

        assertThat(issue.facts().openRequest()).isEmpty();
    }

    private static Issue anIssueThatAskedForTimeUntil(int hours) {
        Issue issue = aSignedIssue();
        issue.grants().ask(asked(MONDAY_NINE), until(hours));
        return issue;
    }

    private static Issue anIssueThatAskedForASecondExtension() {
        Issue issue = anIssueThatAskedForTimeUntil(20);
        told(issue.grants()
                .decide(EXTENSION, granted(OFFICER, inHours(1)), hours(10))
                .orElseThrow());
        issue.grants().ask(asked(inHours(2)), until(30));
        return issue;
    }

    private static Ask until(int hours) {
        return new Ask.ExtensionRequest("MATERIAL_LATE", "等料", inHours(hours));
    }

    private static Ask rest(int hours) {
        return new Ask.SuspensionRequest("SEASON", "开春施工", inHours(hours));
    }
}
