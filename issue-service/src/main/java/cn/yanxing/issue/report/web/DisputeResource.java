package cn.yanxing.issue.report.web;

import cn.yanxing.issue.dispute.DisputeDecision;
import cn.yanxing.issue.report.DisputeService;
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

/** What the centre says to a resident who disputes a closing. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes")
class DisputeResource {

    private final DisputeService disputes;

    DisputeResource(DisputeService disputes) {
        this.disputes = disputes;
    }

    @POST
    @Path("/{id}/dispute-decision")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(
            operationId = "decideDispute",
            summary = "Take it up again as the resident asks, or tell them why not 异议裁定")
    public RestResponse<IssueView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DisputeDecision act) {
        return Answers.of(disputes.decide(id, ETags.expected(ifMatch), act));
    }
}
