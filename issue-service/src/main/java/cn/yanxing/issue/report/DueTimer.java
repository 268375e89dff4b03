package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.issue.leader.Margin;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Rings at each rung of an issue's clock, and when a suspension ends. What moves the clock sets the timers anew. */
@ApplicationScoped
class DueTimer {
    static final String KIND = "issue-due";

    /** What a timer is for; one that says nothing is for the deadline. */
    static final String AT = "at";

    /** The end of a suspension. */
    static final String RESUMPTION = "RESUMPTION";

    /** The end of the first stage of a limit that has two. */
    static final String CONTAINMENT = "CONTAINMENT";
    /** The leaders are told. */
    static final String LEADERS = "LEADERS";

    private static final Set<Class<? extends IssueEvent>> MOVING = Set.of(
            IssueHandedOver.class,
            IssueReturned.class,
            IssueExtended.class,
            IssueSuspended.class,
            IssueResumed.class,
            IssueRectified.class,
            IssueVerificationFailed.class,
            IssueVoided.class);

    private final Timers timers;
    private final Margin margin;

    DueTimer(Timers timers, Margin margin) {
        this.timers = timers;
        this.margin = margin;
    }

    void follow(IssueEvent event, IssueFacts issue) {
        if (!MOVING.contains(event.getClass())) return;
        timers.cancel(KIND, issue.id());
        Instant restsUntil = issue.holding().suspendedUntil();
        if (restsUntil != null) set(issue, restsUntil, RESUMPTION);
        if (!issue.status().isWithUnit()) return;
        issue.clock().reachesContainment().ifPresent(at -> set(issue, at, CONTAINMENT));
        for (Rung rung : Rung.values()) issue.clock().reaches(rung).ifPresent(at -> set(issue, at, rung.name()));
        margin.after(issue.clock()).ifPresent(at -> set(issue, at, LEADERS));
    }

    private void set(IssueFacts issue, Instant when, String what) {
        timers.schedule(KIND, issue.id(), when, Map.of(AT, what));
    }
}
