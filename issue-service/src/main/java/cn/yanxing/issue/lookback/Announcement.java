package cn.yanxing.issue.lookback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of the issues closed from one day to another, both included, of one unit or of all, so many will be looked at again.
 * {@code seedSource} says where the seed will come from that nobody here can choose: tomorrow's lottery numbers, say.
 */
public record Announcement(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate closedFrom,
        @NotNull LocalDate closedUntil,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
        String unit,

        @NotNull @Min(1) @Max(1000) Integer size,
        @NotBlank @Size(max = 200) String seedSource) {}
