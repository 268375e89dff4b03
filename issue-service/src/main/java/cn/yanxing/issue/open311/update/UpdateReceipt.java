package cn.yanxing.issue.open311.update;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** That an update has arrived. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UpdateReceipt(String updateId, @Nullable String accountId) {}
