package cn.yanxing.hotline.rates.web;

import cn.yanxing.hotline.desk.OrderRow;
import cn.yanxing.hotline.rates.Breakdown;
import cn.yanxing.hotline.rates.Rate;
import cn.yanxing.hotline.rates.RateReading;
import cn.yanxing.hotline.rates.RateReadings;
import cn.yanxing.hotline.rates.RateReadings.Side;
import cn.yanxing.hotline.rates.Rates;
import cn.yanxing.hotline.rates.counted.Dimension;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The rates, their values in a period, and the orders behind them; a unit's people read their own unit's. */
@Path("/rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rates")
@RolesAllowed({
    Roles.AGENT,
    Roles.DISPATCHER,
    Roles.DUTY_OFFICER,
    Roles.REVIEWER,
    Roles.CALL_BACK,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEADER
})
class RateResource {

    private final Rates rates;
    private final RateReadings readings;

    RateResource(Rates rates, RateReadings readings) {
        this.rates = rates;
        this.readings = readings;
    }

    @GET
    @Operation(operationId = "rates", summary = "The rates K01 to K20 with all versions of their formulas 指标口径")
    public List<Rate> rates() {
        return rates.all();
    }

    @GET
    @Path("/readings")
    @Operation(operationId = "rateReadings", summary = "All of them in a period, each variant beside the published one")
    public List<RateReading> readings(@BeanParam @Valid RateQuery query) {
        return readings.all(query.question());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "rate", summary = "Its value in a period, each variant beside the published one")
    public RateReading read(@RestPath String code, @BeanParam @Valid RateQuery query) {
        return readings.read(code, query.question());
    }

    @GET
    @Path("/{code}/breakdown")
    @Operation(
            operationId = "rateBreakdown",
            summary = "Its value by unit, street, category or channel; parts of fewer than 30 orders have no rank")
    public Breakdown takeApart(
            @RestPath String code,
            @RestQuery @NotNull @Pattern(regexp = "unit|street|category|channel") String by,
            @BeanParam @Valid RateQuery query) {
        return readings.takeApart(code, Dimension.named(by), query.question());
    }

    @GET
    @Path("/{code}/numerator")
    @Operation(operationId = "rateNumerator", summary = "The orders that the numerator counts, newest first")
    public Page<OrderRow> numerator(
            @RestPath String code, @BeanParam @Valid RateQuery query, @BeanParam @Valid PageQuery page) {
        return readings.behind(Side.NUMERATOR, code, query.question(), page.asked());
    }

    @GET
    @Path("/{code}/denominator")
    @Operation(operationId = "rateDenominator", summary = "The orders that the denominator counts, newest first")
    public Page<OrderRow> denominator(
            @RestPath String code, @BeanParam @Valid RateQuery query, @BeanParam @Valid PageQuery page) {
        return readings.behind(Side.DENOMINATOR, code, query.question(), page.asked());
    }
}
