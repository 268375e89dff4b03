package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The arbiter's ruling: a dispatch for good, and the grounds that the next case will be held against. */
public record RuleOnOrder(
        @NotBlank String unit,
        @NotNull Handling handling,
        @Nullable String catalogueItem,
        @NotBlank @Size(max = 1000) String instruction,
        @Nullable String category,
        @NotBlank @Size(max = 1000) String grounds) {

    DispatchOrder dispatch() {
        return new DispatchOrder(unit, handling, catalogueItem, instruction, category);
    }
}
