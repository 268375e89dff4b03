package cn.yanxing.issue.specialaction;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The centre launches an action: {@code target} in {@code measure}, from one day to another, both included. */
public record Launch(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 2000) String description,
        @NotBlank @Size(max = 20) String measure,

        @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
        Double target,

        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
