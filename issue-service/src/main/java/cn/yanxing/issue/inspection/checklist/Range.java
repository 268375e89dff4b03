package cn.yanxing.issue.inspection.checklist;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** From {@code atLeast} to {@code atMost}, both included; one that is not said is no bound. */
public record Range(
        @Nullable @DecimalMin(LEAST) @DecimalMax(MOST) Double atLeast,
        @Nullable @DecimalMin(LEAST) @DecimalMax(MOST) Double atMost) {

    static final String LEAST = "-1000000000";
    static final String MOST = "1000000000";

    boolean holds(double number) {
        return (atLeast == null || number >= atLeast) && (atMost == null || number <= atMost);
    }

    /** Whether some number from {@code least} to {@code most} is in it. */
    boolean meets(double least, double most) {
        double from = atLeast == null ? least : Math.max(least, atLeast);
        double until = atMost == null ? most : Math.min(most, atMost);
        return from <= until;
    }
}
