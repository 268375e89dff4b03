package cn.yanxing.scoring.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A unit in its league; without entries it is listed, not ranked, and {@code rank} is null. */
public record RankingRow(
        @Nullable Integer rank, String unit, String name, String league, BigDecimal score, long entries) {}
