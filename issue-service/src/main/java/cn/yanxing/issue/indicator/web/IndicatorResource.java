package cn.yanxing.issue.indicator.web;

import cn.yanxing.issue.cases.Dimension;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.issue.indicator.Breakdown;
import cn.yanxing.issue.indicator.Indicator;
import cn.yanxing.issue.indicator.IndicatorReading;
import cn.yanxing.issue.indicator.IndicatorReadings;
import cn.yanxing.issue.indicator.Indicators;
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

/** The indicators, their values in a period, and the cases behind them; a unit's people read their own unit's. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.DUTY_OFFICER,
    Roles.INSPECTOR,
    Roles.LEADER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.SCHEME_EDITOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEADER
})
class IndicatorResource {

    private final Indicators indicators;
    private final IndicatorReadings readings;

    IndicatorResource(Indicators indicators, IndicatorReadings readings) {
        this.indicators = indicators;
        this.readings = readings;
    }

    @GET
    @Operation(operationId = "indicators", summary = "The indicators with all versions of their formulas 指标口径")
    public List<Indicator> indicators() {
        return indicators.all();
    }

    @GET
    @Path("/readings")
    @Operation(
            operationId = "indicatorReadings",
            summary =
                    "All of them in a period, by each version that holds there; the version asked for is not looked at")
    public List<IndicatorReading> readings(@BeanParam @Valid IndicatorQuery query) {
        return readings.all(query.question());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "indicator", summary = "Its value in a period, by each version that holds there")
    public IndicatorReading read(@RestPath String code, @BeanParam @Valid IndicatorQuery query) {
        return readings.read(code, query.question());
    }

    @GET
    @Path("/{code}/breakdown")
    @Operation(
            operationId = "indicatorBreakdown",
            summary = "Its value by unit, street, source or kind, with their shares")
    public Breakdown takeApart(
            @RestPath String code,
            @RestQuery @NotNull @Pattern(regexp = "unit|street|source|kind") String by,
            @BeanParam @Valid IndicatorQuery query) {
        return readings.takeApart(code, Dimension.named(by), query.question());
    }

    @GET
    @Path("/{code}/numerator")
    @Operation(operationId = "indicatorNumerator", summary = "The cases that the numerator counts, newest first")
    public Page<IssueRow> numerator(
            @RestPath String code, @BeanParam @Valid IndicatorQuery query, @BeanParam @Valid PageQuery page) {
        return readings.numerator(code, query.question(), page.after, page.limit);
    }

    @GET
    @Path("/{code}/denominator")
    @Operation(operationId = "indicatorDenominator", summary = "The cases that the denominator counts, newest first")
    public Page<IssueRow> denominator(
            @RestPath String code, @BeanParam @Valid IndicatorQuery query, @BeanParam @Valid PageQuery page) {
        return readings.denominator(code, query.question(), page.after, page.limit);
    }
}
