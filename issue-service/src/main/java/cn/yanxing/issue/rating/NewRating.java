package cn.yanxing.issue.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a resident says of a closing, with the number and the code of their report. */
public record NewRating(
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 40) String code,
        @NotNull Boolean solved,
        @NotNull Satisfaction satisfaction) {}
