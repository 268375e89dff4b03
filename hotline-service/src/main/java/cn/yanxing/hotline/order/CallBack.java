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

    /** Itself, unless it leaves out what a reached citizen says, or says what an unreachable one cannot have said. */
    CallBack whole() {
        if (hasReachedTheCaller() && solved == null) throw OrderRefusal.solvedMissing();
        if (!hasReachedTheCaller() && solved != null) throw OrderRefusal.unreachableSaysNothing();
        return this;
    }

    boolean hasReachedTheCaller() {
        return satisfaction != Satisfaction.UNREACHABLE;
    }

    /** Whether the citizen is content, or wrote and left it at the written answer. */
    boolean leavesNothingOpen() {
        return !whole().hasReachedTheCaller() || hasPleasedTheCaller();
    }

    boolean hasPleasedTheCaller() {
        return Boolean.TRUE.equals(solved)
                && switch (satisfaction) {
                    case VERY_SATISFIED, SATISFIED, MOSTLY_SATISFIED -> true;
                    case DISSATISFIED, VERY_DISSATISFIED, UNREACHABLE -> false;
                };
    }

    /** Why the unit does it again: it is not done, or it is and the citizen is not content. */
    String reworkReason() {
        return Boolean.TRUE.equals(solved) ? "DISSATISFIED" : "UNSOLVED";
    }
}
