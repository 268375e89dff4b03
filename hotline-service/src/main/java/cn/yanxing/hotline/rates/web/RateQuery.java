package cn.yanxing.hotline.rates.web;

import cn.yanxing.hotline.rates.RateQuestion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The question as it stands in the address. */
public class RateQuery {
    private static final String DAY = "[12]\\d{3}-\\d{2}-\\d{2}";

    @RestQuery
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(description = "The first day, of the district's time zone", example = "2026-10-01")
    @SuppressWarnings("NullAway.Init") // the address fills it
    String from;

    @RestQuery
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(description = "The day after the last", example = "2026-11-01")
    @SuppressWarnings("NullAway.Init") // the address fills it
    String to;

    @RestQuery
    @Size(max = 64)
    @Nullable
    String unit;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "A street or town, a community or village")
    @Nullable
    String area;

    @RestQuery
    @Size(max = 64)
    @Nullable
    String category;

    @RestQuery
    @Size(max = 64)
    @Nullable
    String channel;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "Of the formula; the published one if none is named, where one is needed")
    @Nullable
    String version;

    RateQuestion question() {
        return new RateQuestion(from, to, unit, area, category, channel, version);
    }
}
