package cn.yanxing.volunteer.registry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A volunteer as screens show them: name and phone masked, the identity number never. */
public record VolunteerView(
        UUID id,
        @Schema(examples = "张*") String nameMasked,
        @Schema(examples = "138****0000") String phoneMasked,
        String team,
        String teamName,
        @Nullable String unit,
        @Nullable String login,
        Instant registeredAt,
        long version) {}
