package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.DeskService;
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

/** What the desk decides about an issue. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk")
class DeskResource {

    private final DeskService desk;

    DeskResource(DeskService desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{id}/filing")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "file", summary = "It is an issue, under this filing condition 立案")
    public RestResponse<IssueView> file(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Filing act) {
        return Answers.of(desk.file(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "reject", summary = "It is none: refused, or not this district's 不立案")
    public RestResponse<IssueView> reject(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Rejection act) {
        return Answers.of(desk.reject(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/hand-over")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "handOver", summary = "A unit gets it, with a deadline 交办")
    public RestResponse<IssueView> handOver(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.HandOver act) {
        return Answers.of(desk.handOver(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/voiding")
    @Idempotent
    @RolesAllowed(Roles.DUTY_OFFICER)
    @Operation(operationId = "declareVoid", summary = "It should never have been filed; never after it was closed 作废")
    public RestResponse<IssueView> declareVoid(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Voiding act) {
        return Answers.of(desk.declareVoid(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed(Roles.DUTY_OFFICER)
    @Operation(operationId = "reopen", summary = "Take a closed issue up again: a new round, a new clock")
    public RestResponse<IssueView> reopen(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Reopening act) {
        return Answers.of(desk.reopen(id, ETags.expected(ifMatch), act));
    }
}
