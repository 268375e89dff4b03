package cn.yanxing.scoring.access;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import io.quarkus.security.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** What a member of staff sees: the centre and those who oversee see every unit, everybody else their own. */
public record Sight(boolean everything, @Nullable String unit) {

    private static final String[] OVERSEERS = {
        Roles.INSPECTOR,
        Roles.DISPATCHER,
        Roles.LEADER,
        Roles.DUTY_OFFICER,
        Roles.AGENT,
        Roles.REVIEWER,
        Roles.CALL_BACK,
        Roles.ARBITER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.SCHEME_EDITOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    };

    private static final String NO_UNIT = "";

    public static Sight of(Caller caller) {
        return new Sight(caller.is(OVERSEERS), caller.unit().orElse(null));
    }

    public boolean sees(@Nullable String other) {
        return everything || (unit != null && unit.equals(other));
    }

    public void mustSee(String other) {
        if (!sees(other)) throw new ForbiddenException("expected the caller's own unit, but it is " + other);
    }

    /** The unit that lists are narrowed to, or null for all; somebody without a unit gets empty lists. */
    public @Nullable String only() {
        if (everything) return null;
        return unit == null ? NO_UNIT : unit;
    }
}
