package cn.yanxing.issue.inspection.web;

import cn.yanxing.issue.inspection.plan.NewPlan;
import cn.yanxing.issue.inspection.plan.PlanRow;
import cn.yanxing.issue.inspection.plan.PlanService;
import cn.yanxing.issue.inspection.plan.PlanView;
import cn.yanxing.issue.inspection.plan.Work;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which team looks at which points how often; and what a team has to do today. */
@Path("/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.DUTY_OFFICER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
class PlanResource {

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @POST
    @Path("/plans")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "planInspection", summary = "Send a team along a route of points 巡查计划")
    public RestResponse<PlanView> plan(@NotNull @Valid NewPlan told) {
        PlanView plan = plans.plan(told);
        return RestResponse.ResponseBuilder.<PlanView>created(URI.create("inspections/plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @POST
    @Path("/plans/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "endInspectionPlan", summary = "Today is its last day; ended again, it stays as it is")
    public PlanView end(@RestPath UUID id) {
        return plans.end(id);
    }

    @GET
    @Path("/plans")
    @Operation(
            operationId = "inspectionPlans",
            summary = "Plans, newest first, with how far they are; a team finds its own")
    public Page<PlanRow> page(
            @RestQuery @Nullable @Size(max = 64) String team,
            @RestQuery @DefaultValue("false") boolean running,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return plans.page(team, running, after, limit);
    }

    @GET
    @Path("/plans/{id}")
    @Operation(
            operationId = "inspectionPlan",
            summary = "One plan, and how far the round of a day is, of today if none")
    public PlanView view(@RestPath UUID id, @RestQuery @Nullable LocalDate on) {
        return plans.view(id, on);
    }

    @GET
    @Path("/work")
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "inspectionWork",
            summary = "All that the phone of a team needs for a day without a network 今日巡查")
    public Work work() {
        return plans.work();
    }
}
