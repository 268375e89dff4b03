package cn.yanxing.issue.open311.intake;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** What became of a token; no number yet while the desk has not decided. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TokenView(@Nullable String serviceRequestId, String token) {}
