package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.EscalationService;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pushing an issue on. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "escalation")
class EscalationResource {

    private final EscalationService escalation;

    EscalationResource(EscalationService escalation) {
        this.escalation = escalation;
    }

    @POST
    @Path("/{id}/urge")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.SUPERVISOR})
    @Operation(operationId = "urge", summary = "The desk wants the unit to hurry 催办")
    public RestResponse<IssueView> urge(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Urge act) {
        return Answers.of(escalation.urge(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/supervision")
    @Idempotent
    @RolesAllowed({Roles.SUPERVISOR, Roles.LEADER, Roles.CENTRE_HEAD})
    @Operation(operationId = "supervise", summary = "Somebody above the desk watches it 督办")
    public RestResponse<IssueView> supervise(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Supervision act) {
        return Answers.of(escalation.supervise(id, ETags.expected(ifMatch), act));
    }
}
