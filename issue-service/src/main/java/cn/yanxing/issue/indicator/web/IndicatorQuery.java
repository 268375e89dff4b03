package cn.yanxing.issue.indicator.web;

import cn.yanxing.issue.indicator.Question;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The question as it stands in the address. */
public class IndicatorQuery {
    private static final String DAY = "[12]\\d{3}-\\d{2}-\\d{2}";

    @RestQuery
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(description = "The first day, of the district's time zone", example = "2016-12-01")
    @SuppressWarnings("NullAway.Init") // the address fills it
    String from;

    @RestQuery
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(description = "The day after the last", example = "2017-01-01")
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
    String source;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "COMPONENT 部件 or EVENT 事件")
    @Nullable
    String kind;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "Of the formula; must be said where several hold and one is needed")
    @Nullable
    String version;

    public Question question() {
        return new Question(from, to, unit, area, source, kind, version);
    }
}
