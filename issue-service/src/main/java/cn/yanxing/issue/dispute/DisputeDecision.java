package cn.yanxing.issue.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the resident is right, and what they are told: {@code reply} is shown to them as it stands. */
public record DisputeDecision(
        @NotNull Boolean upheld, @NotBlank @Size(max = 500) String reply) {}
