package cn.yanxing.issue.report.web;

import cn.yanxing.issue.history.HistoryView;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.ReportService;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Telling of a problem, and looking at one. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issues")
class IssueResource {

    private final ReportService reports;

    IssueResource(ReportService reports) {
        this.reports = reports;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.RESIDENT,
        Roles.GRID_WORKER,
        Roles.INSPECTOR,
        Roles.LEADER,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.AGENT
    })
    @Operation(operationId = "report", summary = "Report a problem 上报")
    public RestResponse<IssueView> report(@NotNull @Valid IssueActs.Report told) {
        IssueView view = reports.report(told);
        return RestResponse.ResponseBuilder.<IssueView>created(URI.create("issues/" + view.id()))
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "issue", summary = "One issue with the acts open to the caller")
    public RestResponse<IssueView> issue(@RestPath UUID id) {
        return Answers.of(reports.view(id));
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    @Operation(operationId = "issueHistory", summary = "Everything done to the issue, oldest first")
    public List<HistoryView> history(@RestPath UUID id) {
        return reports.history(id);
    }
}
