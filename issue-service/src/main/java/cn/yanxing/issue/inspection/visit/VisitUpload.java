package cn.yanxing.issue.inspection.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a phone sends of a visit: all of it, or what it has so far. {@code clientId} and {@code startedAt} are the
 * phone's; {@code checklist} is the one that the team went by, be there a newer one meanwhile.
 */
public record VisitUpload(
        @NotNull UUID clientId,
        @NotNull UUID plan,
        @NotBlank @Pattern(regexp = CODE) String point,
        @NotNull UUID checklist,
        @NotNull Instant startedAt,
        @Size(max = 200) List<@NotNull @Valid Observation> observations) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";

    public VisitUpload {
        observations = observations == null ? List.of() : observations;
    }
}
