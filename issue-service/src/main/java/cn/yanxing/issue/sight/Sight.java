package cn.yanxing.issue.sight;

import static cn.yanxing.kit.access.Roles.ADMINISTRATOR;
import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.ARBITER;
import static cn.yanxing.kit.access.Roles.AUDITOR;
import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.GRID_WORKER;
import static cn.yanxing.kit.access.Roles.INSPECTOR;
import static cn.yanxing.kit.access.Roles.LEADER;
import static cn.yanxing.kit.access.Roles.REVIEWER;
import static cn.yanxing.kit.access.Roles.SCHEME_EDITOR;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.kit.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which issues somebody may see. The centre, inspectors and leaders see all; a unit sees what it has; a grid worker
 * sees their street; everybody sees what they reported themselves. A null in {@code unit} or {@code street} sees none.
 */
public record Sight(
        boolean all, @Nullable String unit, @Nullable String street, String reporter) {

    public static Sight of(Actor actor, @Nullable String streetOfUnit) {
        boolean all = actor.is(
                DISPATCHER,
                DUTY_OFFICER,
                INSPECTOR,
                LEADER,
                CENTRE_HEAD,
                SUPERVISOR,
                AGENT,
                REVIEWER,
                CALL_BACK,
                ARBITER,
                SCHEME_EDITOR,
                ADMINISTRATOR,
                AUDITOR);
        boolean handles = actor.is(UNIT_HANDLER, UNIT_LEADER);
        boolean walks = actor.is(GRID_WORKER);
        return new Sight(all, handles ? actor.unit() : null, walks ? streetOfUnit : null, actor.id());
    }

    public boolean covers(@Nullable String issueUnit, @Nullable String issueStreet, @Nullable String issueReporter) {
        return all
                || (unit != null && unit.equals(issueUnit))
                || (street != null && street.equals(issueStreet))
                || reporter.equals(issueReporter);
    }

    /** Whether they see an issue only because they reported it. */
    public boolean onlyAsReporter(@Nullable String issueUnit, @Nullable String issueStreet) {
        return !covers(issueUnit, issueStreet, null);
    }
}
