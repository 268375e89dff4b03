package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.OFFICER;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aFiledIssue;
import static cn.yanxing.issue.report.Fixtures.aSignedIssue;
import static cn.yanxing.issue.report.Fixtures.anIssueInTwoStages;
import static cn.yanxing.issue.report.Fixtures.asked;
import static cn.yanxing.issue.report.Fixtures.granted;
import static cn.yanxing.issue.report.Fixtures.inHours;
import static cn.yanxing.issue.report.Fixtures.inTwoStages;
import static cn.yanxing.issue.report.Fixtures.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.IssueContained;
import cn.yanxing.contracts.IssueEvent.IssueContainmentOverdue;
import cn.yanxing.issue.clock.ContainmentView;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Danger stopped within two hours of nine on Monday, put right in eight more. */
class ContainingTest {

    private static final Limit TWO_THEN_EIGHT = inTwoStages(2, 8);

    private final Issue issue = anIssueInTwoStages();

    @Test
    void the_whole_is_due_so_long_after_the_first_stage_whoever_reports_it_when() {
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(10));

        told(issue.containing().contain(PHOTOS, inHours(1)));

        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(10));
    }

    @Test
    void the_unit_says_that_the_danger_is_stopped_and_need_not_have_signed_for_it() {
        IssueContained contained = issue.containing().contain(PHOTOS, inHours(1));

        assertThat(contained).isEqualTo(new IssueContained(issue.id(), ROADS, 1, null, PHOTOS, inHours(1), inHours(2)));
        assertThat(dangerAt(inHours(9))).isEqualTo(new ContainmentView(inHours(2), inHours(1), false, false));
        assertThat(issue.containing().passDeadline(inHours(3))).isEmpty();
        assertThat(issue.status()).isEqualTo(IssueStatus.HANDED_OVER);
    }

    @Test
    void it_is_said_once() {
        told(issue.containing().contain(PHOTOS, inHours(1)));

        assertThatThrownBy(() -> issue.containing().contain(PHOTOS, inHours(2)))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("already-contained");
    }

    @Test
    void a_limit_of_one_stage_has_nothing_to_contain() {
        assertThatThrownBy(() -> aSignedIssue().containing().contain(PHOTOS, inHours(1)))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("nothing-to-contain");
        assertThat(aSignedIssue().containing().passDeadline(inHours(500))).isEmpty();
    }

    @Test
    void nobody_contains_what_no_unit_has() {
        assertThatThrownBy(() -> aFiledIssue().containing().contain(PHOTOS, inHours(1)))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("no-unit-at-it");
    }

    @Test
    void a_first_stage_that_passes_is_told_once_and_known_for_ever() {
        assertThat(issue.containing().passDeadline(inHours(2).minusSeconds(1))).isEmpty();

        assertThat(issue.containing().passDeadline(inHours(2)))
                .contains(new IssueContainmentOverdue(issue.id(), ROADS, 1, null, inHours(2), inHours(2)));
        assertThat(issue.containing().passDeadline(inHours(3))).isEmpty();
        assertThat(dangerAt(inHours(3))).isEqualTo(new ContainmentView(inHours(2), null, true, true));

        told(issue.containing().contain(PHOTOS, inHours(4)));
        assertThat(dangerAt(inHours(5))).isEqualTo(new ContainmentView(inHours(2), inHours(4), false, true));
        assertThat(issue.facts().clock().wasOverdue()).isFalse();
    }

    @Test
    void what_is_put_right_holds_no_danger_any_more() {
        told(issue.handling().sign(MONDAY_NINE));
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(1)));
        told(issue.verification().rework(INSPECTOR, TWO_THEN_EIGHT, inHours(3)));

        assertThat(issue.containing().passDeadline(inHours(9))).isEmpty();
        assertThat(dangerAt(inHours(9)).containedAt()).isEqualTo(inHours(1));
    }

    @Test
    void an_extension_is_of_the_whole_and_leaves_the_first_stage_where_it_is() {
        told(issue.handling().sign(MONDAY_NINE));
        grant(new Ask.ExtensionRequest("MATERIAL_LATE", "等料", inHours(40)), inHours(1));

        assertThat(dangerAt(inHours(1)).dueAt()).isEqualTo(inHours(2));
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(40));
        assertThat(issue.containing().passDeadline(inHours(3))).isPresent();
    }

    @Test
    void while_it_rests_nothing_passes_and_both_stages_get_back_what_was_left() {
        told(issue.handling().sign(MONDAY_NINE));
        grant(new Ask.SuspensionRequest("WORKS_PROJECT", "停水后施工", inHours(6)), inHours(1));

        assertThat(issue.containing().passDeadline(inHours(5))).isEmpty();
        told(issue.grants().resume(TWO_THEN_EIGHT, inHours(6)));

        assertThat(dangerAt(inHours(6)).dueAt()).isEqualTo(inHours(7));
        assertThat(issue.facts().clock().dueAt()).isEqualTo(inHours(15));
    }

    @Test
    void back_with_the_same_unit_the_first_stage_goes_on_where_it_stood() {
        grant(NOT_THEIRS, inHours(1));
        told(issue.handling().handOver(ROADS, "仍请办理", TWO_THEN_EIGHT, inHours(5)));

        assertThat(dangerAt(inHours(5)).dueAt()).isEqualTo(inHours(6));
    }

    @Test
    void another_unit_has_a_first_stage_of_its_own_and_the_lateness_of_the_one_before_stays_known() {
        told(issue.containing().passDeadline(inHours(3)).orElseThrow());
        told(issue.containing().contain(PHOTOS, inHours(4)));
        grant(NOT_THEIRS, inHours(5));
        told(issue.handling().handOver(PARKS, "请办理", TWO_THEN_EIGHT, inHours(6)));

        assertThat(dangerAt(inHours(6))).isEqualTo(new ContainmentView(inHours(8), null, false, true));
        assertThat(issue.containing().passDeadline(inHours(8)).orElseThrow().unit())
                .isEqualTo(PARKS);
    }

    @Test
    void another_round_has_a_first_stage_of_its_own() {
        told(issue.containing().contain(PHOTOS, inHours(1)));
        told(issue.handling().sign(inHours(1)));
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(2)));
        told(issue.verification().close(INSPECTOR, inHours(3)));
        told(issue.reopen(2, "look-back", inHours(100)));
        told(issue.handling().handOver(ROADS, "又塌了", TWO_THEN_EIGHT, inHours(101)));

        assertThat(issue.containing().contain(PHOTOS, inHours(102)).round()).isEqualTo(2);
    }

    private ContainmentView dangerAt(Instant now) {
        return issue.facts().clock().containment().viewAt(now).orElseThrow();
    }

    private void grant(Ask ask, Instant at) {
        RequestKind kind = Ask.kindOf(ask);
        issue.grants().ask(asked(at), ask);
        told(issue.grants().decide(kind, granted(OFFICER, at), TWO_THEN_EIGHT).orElseThrow());
    }
}
