package cn.yanxing.volunteer.errand;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** Where an errand stands. */
public enum ErrandStatus {
    OFFERED,
    ACCEPTED,
    IN_SERVICE,
    COMPLETED,
    LAPSED,
    CANCELLED;

    /** Where an errand may go from here. The one place that knows the life cycle. */
    public Set<ErrandStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, LAPSED, CANCELLED);
            case ACCEPTED -> EnumSet.of(ACCEPTED, IN_SERVICE, LAPSED, CANCELLED); // ACCEPTED: another place
            case IN_SERVICE -> EnumSet.of(IN_SERVICE, COMPLETED); // never called off: somebody's time is in it
            case COMPLETED, LAPSED, CANCELLED -> EnumSet.noneOf(ErrandStatus.class);
        };
    }

    boolean isLive() {
        return !next().isEmpty();
    }

    ErrandStatus to(ErrandStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target, next());
        }
        return target;
    }
}
