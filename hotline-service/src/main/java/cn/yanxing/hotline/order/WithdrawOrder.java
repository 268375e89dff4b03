package cn.yanxing.hotline.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A citizen takes an order back through an agent, who says how they made sure that it is the citizen. */
public record WithdrawOrder(
        @NotNull Verified verified,
        @Nullable @Size(max = 1000) String note) {

    /** How an agent knows that the citizen is the one who asked. */
    public enum Verified {
        QUERY_CODE,
        CALLING_NUMBER,
        CALLED_BACK,
        IN_PERSON
    }
}
