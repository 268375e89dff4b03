package cn.yanxing.issue.inspection.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The centre sends a team along a route of points, in this order, from one day to another, both included. The plan that
 * it {@code replaces} has today as its last day.
 */
public record NewPlan(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = CODE) String team,
        @NotNull Cadence cadence,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 500) List<@NotBlank @Pattern(regexp = CODE) String> route,
        @Nullable UUID replaces) {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";
}
