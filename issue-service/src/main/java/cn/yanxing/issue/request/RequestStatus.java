package cn.yanxing.issue.request;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** Where a request is: it waits until somebody decides, or until something happens that leaves nothing to decide. */
public enum RequestStatus {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** Where it may go from here. */
    public Set<RequestStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED, REFUSED, WITHDRAWN -> EnumSet.noneOf(RequestStatus.class);
        };
    }

    /** The state that was meant; one that cannot be reached is refused. */
    public RequestStatus to(RequestStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }
}
