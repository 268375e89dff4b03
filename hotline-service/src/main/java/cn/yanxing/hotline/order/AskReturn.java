package cn.yanxing.hotline.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A unit says why an order is not theirs, and whose it may be. */
public record AskReturn(
        @NotNull @Pattern(regexp = ReasonCode.FORM) String reasonCode,
        @NotBlank @Size(max = 1000) String note,
        @Nullable String suggestedUnit) {}
