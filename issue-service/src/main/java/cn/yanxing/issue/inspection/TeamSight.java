package cn.yanxing.issue.inspection;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.NotFound;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which team's inspections the caller may see: the centre all, a team its own. */
@ApplicationScoped
public class TeamSight {

    private final Caller caller;

    TeamSight(Caller caller) {
        this.caller = caller;
    }

    /** The team to look for: the one asked for, or every one (null); to a team always its own. */
    public @Nullable String teamOr(@Nullable String asked) {
        return seesAll() ? asked : caller.requireUnit();
    }

    /** What is another team's is forbidden, and so is what does not exist ({@link #none}): neither is this team's. */
    public void mustSee(String team) {
        if (!seesAll()) caller.mustBelongTo(team);
    }

    /** There is no such thing, for those who may know that. */
    public RuntimeException none(String kind, UUID id) {
        return seesAll()
                ? new NotFound(kind, id)
                : new ForbiddenException("expected something of the caller's team, but it is not");
    }

    private boolean seesAll() {
        return caller.is(
                Roles.DISPATCHER,
                Roles.DUTY_OFFICER,
                Roles.CENTRE_HEAD,
                Roles.SUPERVISOR,
                Roles.LEADER,
                Roles.AUDITOR,
                Roles.ADMINISTRATOR);
    }
}
