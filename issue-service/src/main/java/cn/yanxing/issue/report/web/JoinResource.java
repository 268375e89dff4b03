package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.JoinService;
import cn.yanxing.issue.report.JoinedReport;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reports that are about the same. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk")
class JoinResource {

    private final JoinService joins;

    JoinResource(JoinService joins) {
        this.joins = joins;
    }

    @POST
    @Path("/{id}/joining")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "join", summary = "It is about the same as another issue and follows that one 并案")
    public RestResponse<IssueView> join(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Joining act) {
        return Answers.of(joins.join(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/separation")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "separate", summary = "It is not the same after all: a report as it came in 拆分")
    public RestResponse<IssueView> separate(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Separation act) {
        return Answers.of(joins.separate(id, ETags.expected(ifMatch), act));
    }

    @GET
    @Path("/{id}/joined")
    @Authenticated
    @Operation(operationId = "joinedReports", summary = "The reports that follow this issue")
    public List<JoinedReport> joined(@RestPath UUID id) {
        return joins.joinedTo(id);
    }
}
