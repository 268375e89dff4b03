package cn.yanxing.volunteer.errand;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person asks for volunteers: what kind of help, how many, where, and until when. */
public record AskForVolunteers(
        @NotBlank @Size(max = 60) @Schema(examples = "PRACTICAL_HELP")
        String kind,

        @Min(1) @Max(500) @Schema(examples = "2") int people,

        @NotBlank @Size(max = 1000) @Schema(examples = "帮独居老人搬运过冬物资")
        String instruction,

        @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "112.62")
        double longitude,

        @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "26.90")
        double latitude,

        @NotNull @Schema(examples = "2026-11-24T10:00:00Z") Instant neededBy) {}
