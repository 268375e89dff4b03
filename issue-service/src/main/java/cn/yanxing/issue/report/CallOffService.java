package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.family.Families;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order that ended without its work calls off what nobody has begun; what somebody is at goes on, and says so. */
@ApplicationScoped
@Transactional
public class CallOffService {

    private static final Actor HOTLINE = Actor.system("hotline");

    private final Issues issues;
    private final Families families;
    private final Dossier dossier;
    private final EscalationService escalation;
    private final Clock clock;

    CallOffService(Issues issues, Families families, Dossier dossier, EscalationService escalation, Clock clock) {
        this.issues = issues;
        this.families = families;
        this.dossier = dossier;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** {@code how} becomes the reason of a void issue: {@code ORDER_REVOKED}. */
    public void orderEnded(UUID orderId, String how) {
        issues.ofOrder(orderId).ifPresent(issue -> {
            Instant now = clock.instant();
            IssueStatus from = issue.status();
            escalation.catchUp(issue, now);
            Step step = Step.of("order-ended", HOTLINE).with(Map.of("reasonCode", how));
            dossier.keep(issue, from, step, now, calledOff(issue, how, now));
        });
    }

    /** An assisting unit that is still at its part is somebody who is at it. */
    private List<? extends IssueEvent> calledOff(Issue issue, String how, Instant now) {
        boolean assisted = !new Children(families.childrenOf(issue.id())).haveEnded();
        return assisted ? List.of() : issue.ending().callOff(how, now).stream().toList();
    }
}
