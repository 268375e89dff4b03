package cn.yanxing.hotline.partner;

import cn.yanxing.contracts.OrderEvent.Urgency;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The payload of CREATE. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NewOrder(
        @Nullable Urgency urgency,
        @NotBlank @Size(max = 64) String categoryCode,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String content,
        @Nullable @Valid Caller caller,
        @NotNull @Valid Where place,
        @Nullable Limit limit) {

    /** Who asked; {@code contact} is another number to call back. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Caller(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String contact) {}

    /** {@code crs} says what the degrees mean. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Where(
            @NotBlank @Size(max = 500) String text,
            @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,
            @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
            @Nullable String crs) {

        /** CGCS2000 and WGS 84 differ by centimetres; GCJ-02 by half a kilometre, so it is not taken for either. */
        boolean isUsable() {
            return lon != null && lat != null && ("WGS84".equals(crs) || "CGCS2000".equals(crs));
        }
    }

    /** The city's own limit wins when it is the earlier one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Limit(@Nullable Instant dueAt) {}

    @Override
    public String toString() {
        return "NewOrder[…]"; // no citizen's words in a log
    }
}
