package cn.yanxing.issue.inspection.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An observation that was taken in: whether it passed, and the issue that it became if not. */
record Finding(
        Observation told,
        boolean passed,
        @Nullable UUID issueId,
        @Nullable String issueNumber) {

    static Finding passed(Observation told) {
        return new Finding(told, true, null, null);
    }
}
