package cn.yanxing.hotline.rates.web;

import cn.yanxing.hotline.rates.RateReadings.PageAsked;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of the orders, as it stands in the address. */
class PageQuery {

    @RestQuery
    @Nullable
    UUID after;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    PageAsked asked() {
        return new PageAsked(after, limit);
    }
}
