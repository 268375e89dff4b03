package cn.yanxing.hotline.rates;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know, in their words: the first day and the day after the last, and, where not all, of which
 * unit, street or community, category and channel; by which version of the formula, if not by the published one.
 */
public record RateQuestion(
        String from,
        String to,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String category,
        @Nullable String channel,
        @Nullable String version) {}
