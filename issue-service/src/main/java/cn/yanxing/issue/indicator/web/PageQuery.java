package cn.yanxing.issue.indicator.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of the cases, as it stands in the address. */
class PageQuery {

    @RestQuery
    @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_[0-9]{1,9}")
    @Nullable
    String after;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;
}
