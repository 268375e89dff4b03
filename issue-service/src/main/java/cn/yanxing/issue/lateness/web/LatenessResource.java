package cn.yanxing.issue.lateness.web;

import cn.yanxing.issue.lateness.AppealDecision;
import cn.yanxing.issue.lateness.AppealService;
import cn.yanxing.issue.lateness.LatenessFilter;
import cn.yanxing.issue.lateness.LatenessLists;
import cn.yanxing.issue.lateness.LatenessView;
import cn.yanxing.issue.lateness.NewAppeal;
import cn.yanxing.issue.request.RequestStatus;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Deadlines that passed, and the appeals against them. */
@Path("/latenesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "latenesses")
class LatenessResource {

    private final LatenessLists lists;
    private final AppealService appeals;

    LatenessResource(LatenessLists lists, AppealService appeals) {
        this.lists = lists;
        this.appeals = appeals;
    }

    @GET
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.INSPECTOR,
        Roles.LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER
    })
    @Operation(operationId = "latenesses", summary = "Deadlines that passed, newest first; a unit finds its own 超期记录")
    public Page<LatenessView> page(
            @RestQuery @Nullable @Size(max = 64) String unit,
            @RestQuery @Nullable UUID issue,
            @RestQuery @Nullable RequestStatus appeal,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lists.page(new LatenessFilter(unit, issue, appeal), after, limit);
    }

    @POST
    @Path("/{id}/appeal")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "appeal", summary = "The unit says why it is not to blame for the lateness 超期申诉")
    public LatenessView appeal(@RestPath UUID id, @NotNull @Valid NewAppeal told) {
        return appeals.appeal(id, told);
    }

    @POST
    @Path("/{id}/appeal-withdrawal")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "withdrawAppeal", summary = "The unit takes its appeal back before anybody decides 撤回申诉")
    public LatenessView withdraw(@RestPath UUID id) {
        return appeals.withdraw(id);
    }

    @POST
    @Path("/{id}/appeal-decision")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(
            operationId = "decideAppeal",
            summary = "Uphold the appeal, so that the lateness is excused, or refuse it 申诉审批")
    public LatenessView decide(@RestPath UUID id, @NotNull @Valid AppealDecision decision) {
        return appeals.decide(id, decision);
    }
}
