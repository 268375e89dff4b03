package cn.yanxing.hotline.request;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** How far a unit's request is. */
public enum RequestStatus {
    FILED,
    SIGNED,
    DECIDED,
    WITHDRAWN,
    VOID;

    /** Where a request may go from here. The one place that knows its life cycle. */
    Set<RequestStatus> next() {
        return switch (this) {
            case FILED -> EnumSet.of(SIGNED, WITHDRAWN, VOID); // nobody decides what the unit's leader did not sign
            case SIGNED -> EnumSet.of(DECIDED, WITHDRAWN, VOID);
            case DECIDED, WITHDRAWN, VOID -> EnumSet.noneOf(RequestStatus.class);
        };
    }

    RequestStatus to(RequestStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }

    boolean isOpen() {
        return this == FILED || this == SIGNED;
    }
}
