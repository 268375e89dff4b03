package cn.yanxing.issue.fieldcheck;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** Where a field check is: somebody is to look, or it has ended, once. */
public enum FieldCheckStatus {
    ASKED,
    ANSWERED,
    /** The desk called it off. */
    WITHDRAWN,
    /** Its time was over, and the desk decided without it. */
    LAPSED;

    Set<FieldCheckStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(ANSWERED, WITHDRAWN, LAPSED);
            case ANSWERED, WITHDRAWN, LAPSED -> EnumSet.noneOf(FieldCheckStatus.class);
        };
    }

    FieldCheckStatus to(FieldCheckStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }
}
