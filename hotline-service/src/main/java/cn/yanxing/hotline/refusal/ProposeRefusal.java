package cn.yanxing.hotline.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An agent's proposal not to take an order on, with the notice (告知) that the citizen would get. */
public record ProposeRefusal(
        @NotNull RefusalReason reasonCode,
        @NotBlank @Size(max = 1000) String notice) {}
