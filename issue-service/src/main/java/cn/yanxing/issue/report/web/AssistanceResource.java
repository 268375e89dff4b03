package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.AssistanceService;
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

/** Further units for an issue that one unit alone cannot end. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk")
class AssistanceResource {

    private final AssistanceService assistance;

    AssistanceResource(AssistanceService assistance) {
        this.assistance = assistance;
    }

    @POST
    @Path("/{id}/assistance")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(
            operationId = "askAssistance",
            summary = "A further unit gets an issue of its own; this one ends after it 协办")
    public RestResponse<IssueView> ask(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Assistance act) {
        return Answers.of(assistance.ask(id, ETags.expected(ifMatch), act));
    }
}
