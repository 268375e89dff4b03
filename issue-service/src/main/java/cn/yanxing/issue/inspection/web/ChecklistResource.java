package cn.yanxing.issue.inspection.web;

import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.ChecklistService;
import cn.yanxing.issue.inspection.checklist.DrawUp;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What to look at on points of a type. */
@Path("/inspections/checklists")
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
class ChecklistResource {

    private final ChecklistService checklists;

    ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "drawUpChecklist", summary = "What to look at on points of a type from now on 检查清单")
    public RestResponse<Checklist> drawUp(@NotNull @Valid DrawUp drawn) {
        Checklist checklist = checklists.drawUp(drawn);
        return RestResponse.ResponseBuilder.<Checklist>created(URI.create("inspections/checklists/" + checklist.id()))
                .entity(checklist)
                .build();
    }

    @GET
    @Operation(
            operationId = "checklists",
            summary = "Checklists, newest first; the newest of a type is the one to go by")
    public Page<Checklist> page(
            @RestQuery @Nullable @Size(max = 60) String pointType,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return checklists.page(pointType, after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "checklist", summary = "One checklist, be it the newest of its type or not")
    public Checklist view(@RestPath UUID id) {
        return checklists.view(id);
    }
}
