package cn.yanxing.hotline.partner;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The canonical work-order message's envelope; what the payload holds depends on the action. */
@JsonIgnoreProperties(ignoreUnknown = true) // the city may know more than we do
public record PartnerMessage(
        @NotBlank @Size(max = 64) String messageId,
        @NotBlank @Size(max = 64) String sourceSystem,
        @NotBlank @Size(max = 64) String sourceOrderNo,
        @NotNull Action action,
        @NotNull @PositiveOrZero Long actionSeq,
        @NotNull Instant occurredAt,
        @Nullable String schemaVersion,
        @NotNull JsonNode payload) {

    /** What the city tells a district about an order. */
    public enum Action {
        CREATE,
        SUPPLEMENT,
        URGE,
        SUPERVISE,
        RETURN_DECISION,
        EXTENSION_DECISION,
        SUSPEND_DECISION,
        REWORK,
        CALLBACK_RESULT,
        MERGE,
        REVOKE,
        CLOSE
    }

    @Override
    public String toString() {
        return "PartnerMessage[" + sourceSystem + ", " + messageId + ", " + action
                + ", …]"; // no citizen's words in a log
    }
}
