package cn.yanxing.volunteer.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody becomes a volunteer of a team. {@code login} links an account; who registers themself is linked anyway. */
public record RegisterVolunteer(
        @NotBlank @Size(max = 60) @Schema(examples = "张敏") String name,

        @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 -]{5,18}[0-9]") @Schema(examples = "13800000000")
        String phone,

        @NotBlank @Size(max = 30) @Schema(examples = "11010519491231002X")
        String identityNumber,

        @NotBlank @Size(max = 60) @Schema(examples = "team-red")
        String team,

        @Nullable @Size(min = 1, max = 60) @Schema(examples = "volunteer")
        String login) {

    /** Without the person: a log line must not hold one. */
    @Override
    public String toString() {
        return "RegisterVolunteer[team=" + team + "]";
    }
}
