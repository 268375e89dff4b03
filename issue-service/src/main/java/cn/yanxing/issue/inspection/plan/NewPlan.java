package cn.yanxing.issue.inspection.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The centre sends a team along a route of points, in this order, from one day to another, both included. */
public record NewPlan(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = CODE) String team,
        @NotNull Cadence cadence,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 500) List<@NotBlank @Pattern(regexp = CODE) String> route) {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";
}
