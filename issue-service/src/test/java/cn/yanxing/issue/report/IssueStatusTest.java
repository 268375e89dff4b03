package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.DUPLICATE;
import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.NOT_OURS;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.REJECTED;
import static cn.yanxing.issue.report.IssueStatus.REPORTED;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;
import static cn.yanxing.issue.report.IssueStatus.SUSPENDED;
import static cn.yanxing.issue.report.IssueStatus.VOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.problem.IllegalTransition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueStatusTest {

    @Test
    void a_report_is_filed_or_ends_without_handling() {
        assertThat(REPORTED.next()).containsExactlyInAnyOrder(FILED, REJECTED, DUPLICATE, NOT_OURS);
    }

    @Test
    void a_filed_issue_goes_to_a_unit_or_is_closed_on_the_spot_or_void() {
        assertThat(FILED.next()).containsExactlyInAnyOrder(HANDED_OVER, CLOSED, VOID);
    }

    @Test
    void a_unit_signs_or_gives_back_what_it_got() {
        assertThat(HANDED_OVER.next()).containsExactlyInAnyOrder(SIGNED, FILED, HANDED_OVER, VOID);
    }

    @Test
    void a_signed_issue_is_put_right_or_given_back_or_rests_or_is_void() {
        assertThat(SIGNED.next()).containsExactlyInAnyOrder(RECTIFIED, SUSPENDED, FILED, HANDED_OVER, VOID);
    }

    @Test
    void a_suspended_issue_goes_on_with_its_unit_or_where_its_order_goes() {
        assertThat(SUSPENDED.next()).containsExactlyInAnyOrder(SIGNED, HANDED_OVER);
    }

    @Test
    void a_check_closes_or_sends_back() {
        assertThat(RECTIFIED.next()).containsExactlyInAnyOrder(CLOSED, SIGNED, HANDED_OVER);
    }

    @Test
    void a_closed_issue_can_only_be_taken_up_again() {
        assertThat(CLOSED.next()).containsExactly(FILED);
    }

    @Test
    void what_ended_without_handling_stays_so() {
        assertThat(Set.of(REJECTED, NOT_OURS, VOID)).allMatch(end -> end.next().isEmpty());
    }

    @Test
    void a_joined_report_can_only_be_separated_again() {
        assertThat(DUPLICATE.next()).containsExactly(REPORTED);
    }

    @Test
    void every_other_step_is_refused_by_name() {
        for (IssueStatus from : IssueStatus.values())
            for (IssueStatus to : IssueStatus.values()) {
                if (from.next().contains(to)) assertThat(from.to(to)).isEqualTo(to);
                else
                    assertThatThrownBy(() -> from.to(to))
                            .isInstanceOf(IllegalTransition.class)
                            .hasMessageContaining(from.name())
                            .hasMessageContaining(to.name());
            }
    }

    @Test
    void open_is_what_somebody_still_has_to_act_on() {
        assertThat(Arrays.stream(IssueStatus.values()).filter(IssueStatus::isOpen))
                .containsExactly(REPORTED, FILED, HANDED_OVER, SIGNED, SUSPENDED, RECTIFIED);
    }

    @Test
    void the_diagram_shows_the_table() throws IOException {
        Path published = Path.of(System.getProperty("yanxing.root"), "docs", "lifecycle", "issue.mmd");
        if (Boolean.getBoolean("yanxing.update-docs")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, diagram());
        }

        assertThat(published).as("written with -Dyanxing.update-docs=true").hasContent(diagram());
    }

    private static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n  [*] --> REPORTED\n");
        for (IssueStatus from : IssueStatus.values()) {
            from.next().forEach(to -> text.append("  %s --> %s\n".formatted(from, to)));
            if (!from.isOpen()) text.append("  %s --> [*]\n".formatted(from));
        }
        return text.toString();
    }
}
