package cn.yanxing.issue.request;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** Where a request is: it waits until somebody decides, or until something happens that leaves nothing to decide. */
enum RequestStatus {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    Set<RequestStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED, REFUSED, WITHDRAWN -> EnumSet.noneOf(RequestStatus.class);
        };
    }

    RequestStatus to(RequestStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }
}
