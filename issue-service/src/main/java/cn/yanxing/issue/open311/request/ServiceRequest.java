package cn.yanxing.issue.open311.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * A service request as the public sees it: nothing about who reported. {@code extendedStatus} stands there only for
 * whoever asked with {@code extensions=true}.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServiceRequest(
        String serviceRequestId,
        String status,
        String statusNotes,
        String serviceName,
        String serviceCode,
        String description,
        @Nullable String agencyResponsible,
        @Nullable String serviceNotice,
        String requestedDatetime,
        String updatedDatetime,
        @Nullable String expectedDatetime,
        String address,
        @Nullable String addressId,
        @Nullable String zipcode,
        @Nullable Double lat,
        @JsonProperty("long") @Nullable Double longitude,
        @Nullable String mediaUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String extendedStatus) {}
