package cn.yanxing.issue.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who decides a dispute, and how often. */
class DisputeTest {

    private static final UUID ISSUE = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant THEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor OFFICER = new Actor("duty", "centre", Set.of(Roles.DUTY_OFFICER));
    private static final DisputeDecision RIGHT = new DisputeDecision(true, "现场仍有坑洼");
    private static final DisputeDecision WRONG = new DisputeDecision(false, "已实地复核");

    @Test
    void whoever_closed_does_not_decide_either_way() {
        Dispute dispute = closedBy("duty");

        assertThat(dispute.mayBeDecidedBy("duty")).isFalse();
        refused(dispute, RIGHT, "decider-closed-it");
        refused(dispute, WRONG, "decider-closed-it");
    }

    @Test
    void it_is_decided_once() {
        Dispute upheld = closedBy("li.na").decided(RIGHT, OFFICER, THEN);
        Dispute kept = closedBy("li.na").decided(WRONG, OFFICER, THEN);

        assertThat(upheld.status()).isEqualTo(DisputeStatus.UPHELD);
        assertThat(kept.status()).isEqualTo(DisputeStatus.REFUSED);
        assertThat(kept.outcome()).isEqualTo(new Dispute.Outcome("已实地复核", "duty", THEN));
        refused(upheld, WRONG, "no-dispute-open");
        refused(kept, RIGHT, "no-dispute-open");
    }

    @Test
    void a_closing_of_which_nobody_knows_who_did_it_is_anybodys_to_decide() {
        assertThat(closedBy(null).mayBeDecidedBy("duty")).isTrue();
    }

    @Test
    void another_reporter_reads_what_came_of_it_and_not_what_was_said() {
        DisputeView view = DisputeView.of(closedBy("li.na").decided(WRONG, OFFICER, THEN));

        assertThat(view.reason()).isEqualTo("坑还在");
        assertThat(view.withoutReason()).isEqualTo(new DisputeView(DisputeStatus.REFUSED, null, THEN, "已实地复核", THEN));
    }

    private static Dispute closedBy(String person) {
        return new Dispute(ISSUE, 1, ISSUE, person, "坑还在", THEN, DisputeStatus.OPEN, null);
    }

    private static void refused(Dispute dispute, DisputeDecision decision, String code) {
        assertThatThrownBy(() -> dispute.decided(decision, OFFICER, THEN))
                .isInstanceOf(DisputeRefused.class)
                .hasMessageContaining(code);
    }
}
