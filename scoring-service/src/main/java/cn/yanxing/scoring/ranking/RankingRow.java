package cn.yanxing.scoring.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit in its league; without entries it is listed, not ranked, and {@code rank} is null. */
public record RankingRow(
        @Nullable Integer rank,
        @Schema(examples = "dept-city-management") String unit,
        String name,
        String league,
        @Schema(examples = "101.500") BigDecimal score,
        long entries) {}
