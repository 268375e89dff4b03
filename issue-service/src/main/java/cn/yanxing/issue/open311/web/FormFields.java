package cn.yanxing.issue.open311.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the forms hold, for the OpenAPI document; they are read by {@code Params}, which asks for nothing by type. */
final class FormFields {

    private FormFields() {}

    /** A report. A place is needed: {@code lat} with {@code long}, {@code address_string} or {@code address_id}. */
    @Schema(name = "Open311Report")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Report(
            @Schema(required = true) String apiKey,
            @Schema(required = true) String serviceCode,

            @Nullable @Schema(minimum = "-90", maximum = "90")
            Double lat,

            @Nullable @Schema(minimum = "-180", maximum = "180") @JsonProperty("long")
            Double longitude,

            @Nullable @Schema(maxLength = 300) String addressString,
            @Nullable String addressId,
            @Nullable @Schema(maxLength = 4_000) String description,
            @Nullable @Schema(maxLength = 200) String email,
            @Nullable @Schema(maxLength = 200) String deviceId,
            @Nullable @Schema(maxLength = 60) String firstName,
            @Nullable @Schema(maxLength = 60) String lastName,
            @Nullable @Schema(maxLength = 30) String phone,
            @Nullable @Schema(maxLength = 2_000) String mediaUrl) {}

    /** An update; its status in upper case. */
    @Schema(name = "Open311Update")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Update(
            @Schema(required = true) String apiKey,
            @Schema(required = true) String serviceRequestId,
            @Schema(required = true, maxLength = 200) String updateId,
            @Schema(required = true) String status,
            @Schema(required = true) String updatedDatetime,
            @Schema(required = true, maxLength = 4_000) String description,
            @Nullable @Schema(maxLength = 2_000) String mediaUrl) {}
}
