package cn.yanxing.issue.lateness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody of another unit says to an appeal, and why. */
public record AppealDecision(
        @NotNull Boolean upheld, @NotBlank @Size(max = 500) String note) {}
