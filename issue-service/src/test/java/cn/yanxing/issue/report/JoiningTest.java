package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aFiledIssue;
import static cn.yanxing.issue.report.Fixtures.aJoinedReport;
import static cn.yanxing.issue.report.Fixtures.aReport;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.hours;
import static cn.yanxing.issue.report.Fixtures.inHours;
import static cn.yanxing.issue.report.Fixtures.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueSeparated;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One issue, many reports: what may be joined to what, and how it comes apart again. */
class JoiningTest {

    @Test
    void a_joined_report_points_at_its_main_issue() {
        Issue report = anIssue();
        Issue main = aReport(2, MONDAY_NINE);

        assertThat(report.join(main.facts(), inHours(1)))
                .isEqualTo(new IssueRejected(report.facts().id(), "DUPLICATE", null, inHours(1)));
        assertThat(report.facts().mainIssue()).isEqualTo(main.facts().id());
        assertThat(report.facts().status()).isEqualTo(IssueStatus.DUPLICATE);
    }

    @Test
    void a_separated_report_is_what_it_was() {
        IssueFacts before = anIssue().facts();
        Issue report = aJoinedReport();

        assertThat(report.separate(inHours(5))).isEqualTo(new IssueSeparated(before.id(), inHours(5)));
        assertThat(report.facts())
                .usingRecursiveComparison()
                .ignoringFields("clock")
                .isEqualTo(before);
        assertThat(report.file("small", inHours(6)).filedAt()).isEqualTo(inHours(6));
    }

    @Test
    void a_report_is_joined_before_it_is_filed_and_not_later() {
        assertThatThrownBy(() -> told(aFiledIssue().join(aReport(2, MONDAY_NINE).facts(), inHours(1))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_was_never_joined_cannot_be_separated() {
        assertThatThrownBy(() -> told(anIssue().separate(inHours(1)))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void nothing_is_joined_to_itself() {
        refused(anIssue(), anIssue(), 0, "joined-to-itself");
    }

    @Test
    void there_are_no_chains() {
        Issue joined = aReport(2, MONDAY_NINE);
        told(joined.join(aReport(3, MONDAY_NINE).facts(), inHours(1)));

        refused(anIssue(), joined, 0, "main-issue-is-joined");
        refused(anIssue(), aReport(2, MONDAY_NINE), 1, "others-are-joined");
    }

    @Test
    void what_is_not_taken_up_takes_nothing_along() {
        Issue rejected = aReport(2, MONDAY_NINE);
        told(rejected.ending().reject(IssueActs.Verdict.NOT_OURS, inHours(1)));

        refused(anIssue(), rejected, 0, "main-issue-not-taken-up");
    }

    @Test
    void what_was_closed_before_the_report_cannot_be_what_it_is_about() {
        Issue closed = closedAt(inHours(3));

        refused(aReport(2, inHours(4)), closed, 0, "main-issue-closed-before");
        refused(aReport(2, inHours(3)), closed, 0, "main-issue-closed-before");
        allowed(aReport(2, inHours(2)), closed);
    }

    @Test
    void an_open_issue_takes_reports_in_every_state() {
        Issue main = anIssue();
        allowed(aReport(2, inHours(9)), main);
        told(main.file("small", inHours(1)));
        allowed(aReport(2, inHours(9)), main);
        told(main.handling().handOver(ROADS, "请修补", hours(10), inHours(1)));
        allowed(aReport(2, inHours(9)), main);
    }

    private static Issue closedAt(Instant moment) {
        Issue issue = anIssue();
        told(issue.file("small", MONDAY_NINE));
        told(issue.handling().handOver(ROADS, "请修补", hours(10), MONDAY_NINE));
        told(issue.handling().sign(MONDAY_NINE));
        told(issue.handling().rectify("wang.wei", PHOTOS, null, inHours(2)));
        told(issue.verification().close(INSPECTOR, moment));
        return issue;
    }

    private static void allowed(Issue report, Issue main) {
        assertThatCode(() -> Joining.mustBePossible(report.facts(), main.facts(), 0))
                .doesNotThrowAnyException();
    }

    private static void refused(Issue report, Issue main, long joinedToReport, String code) {
        assertThatThrownBy(() -> Joining.mustBePossible(report.facts(), main.facts(), joinedToReport))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining(code);
    }
}
