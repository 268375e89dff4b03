package cn.yanxing.issue.open311.update;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request. {@code mediaUrl} is one link, a list of several, or null. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UpdateView(
        String updateId,
        String serviceRequestId,
        String status,
        String updatedDatetime,
        String description,
        @Nullable Object mediaUrl) {}
