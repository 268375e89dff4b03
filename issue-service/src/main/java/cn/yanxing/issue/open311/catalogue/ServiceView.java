package cn.yanxing.issue.open311.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** One service of the list; {@code metadata} says whether its definition has attributes. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServiceView(
        String serviceCode,
        String serviceName,
        String description,
        boolean metadata,
        String type,
        String keywords,
        String group) {}
