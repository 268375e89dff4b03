package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Satisfaction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the citizen said when called back; an unreachable one said nothing, so {@code solved} stays open. */
public record CallBack(
        @Nullable Boolean solved,
        @NotNull Satisfaction satisfaction,
        @Nullable @Size(max = 1000) String note) {

    boolean isReached() {
        return satisfaction != Satisfaction.UNREACHABLE;
    }

    boolean isGood() {
        return Boolean.TRUE.equals(solved)
                && switch (satisfaction) {
                    case VERY_SATISFIED, SATISFIED, MOSTLY_SATISFIED -> true;
                    case DISSATISFIED, VERY_DISSATISFIED, UNREACHABLE -> false;
                };
    }
}
