package cn.yanxing.issue.composite.web;

import cn.yanxing.issue.composite.Composite;
import cn.yanxing.issue.composite.CompositeReading;
import cn.yanxing.issue.composite.CompositeReadings;
import cn.yanxing.issue.composite.Composites;
import cn.yanxing.issue.indicator.web.IndicatorQuery;
import cn.yanxing.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The composites and what they came to in a period; whoever reads the indicators reads these, as far as they see. */
@Path("/composites")
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
class CompositeResource {

    private final Composites composites;
    private final CompositeReadings readings;

    CompositeResource(Composites composites, CompositeReadings readings) {
        this.composites = composites;
        this.readings = readings;
    }

    @GET
    @Operation(operationId = "composites", summary = "The composites with all versions of their weights 综合评价口径")
    public List<Composite> composites() {
        return composites.all();
    }

    @GET
    @Path("/readings")
    @Operation(
            operationId = "compositeReadings",
            summary = "All of them in a period, part by part; the version asked for is not looked at 综合评价")
    public List<CompositeReading> readings(@BeanParam @Valid IndicatorQuery query) {
        return readings.all(query.question());
    }
}
