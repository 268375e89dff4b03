package cn.yanxing.issue.lookback;

import cn.yanxing.issue.report.IssueActs.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody looked again at an issue that was drawn: it is still as it should be, or it is not. */
public record SecondLook(
        @NotBlank @Size(max = 20) String number,
        @NotNull @Valid Verification seen) {}
