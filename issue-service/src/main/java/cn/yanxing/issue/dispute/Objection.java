package cn.yanxing.issue.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a resident says against a closing, with the number and the code of their report. */
public record Objection(
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 1000) String reason) {}
