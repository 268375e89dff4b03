package cn.yanxing.issue.specialaction;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A unit shows something that it has done: how much of the measure, what, where, and on photos. */
public record ShowItem(
        @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
        Double quantity,

        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 300) String placeText,
        @Size(max = 9) List<@NotNull UUID> before,
        @NotEmpty @Size(max = 9) List<@NotNull UUID> after) {

    public ShowItem {
        before = before == null ? List.of() : before;
        after = after == null ? List.of() : after;
    }
}
