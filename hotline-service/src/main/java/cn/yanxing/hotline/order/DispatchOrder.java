package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The dispatcher's decision: which unit, in what way, and what to do there in the dispatcher's own words.
 * {@code category} corrects the one it came with; {@code catalogueItem} defaults to the category's.
 */
public record DispatchOrder(
        @NotBlank String unit,
        @NotNull Handling handling,
        @Nullable String catalogueItem,
        @NotBlank @Size(max = 1000) String instruction,
        @Nullable String category) {}
