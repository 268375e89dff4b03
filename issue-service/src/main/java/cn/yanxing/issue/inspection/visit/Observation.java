package cn.yanxing.issue.inspection.visit;

import cn.yanxing.issue.inspection.checklist.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one item. {@code clientId} is made on the phone, once; {@code position} is where exactly, if not at
 * the point's own place; {@code fix} tells that what failed was put right at once.
 */
public record Observation(
        @NotNull UUID clientId,
        @NotBlank @Pattern(regexp = VisitUpload.CODE) String item,
        @NotNull @Valid Answer answer,
        @Nullable @Size(max = 500) String note,
        @Size(max = 9) List<@NotNull UUID> photos,
        @Nullable @Valid Position position,
        @Nullable @Valid Fix fix) {

    public Observation {
        photos = photos == null ? List.of() : photos;
    }

    /** WGS 84 degrees. */
    public record Position(
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude) {}

    /** 即查即改: what was done, and what it looks like now; the observation's own photos are from before. */
    public record Fix(
            @NotBlank @Size(max = 1000) String text,
            @NotEmpty @Size(max = 9) List<@NotNull UUID> after) {
        public Fix {
            after = after == null ? List.of() : after;
        }
    }
}
