package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.RequestService;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
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

/** What a unit asks of the desk about an issue it has, and what is decided. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
class RequestResource {

    private final RequestService requests;

    RequestResource(RequestService requests) {
        this.requests = requests;
    }

    @POST
    @Path("/{id}/return-request")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "askReturn", summary = "The unit says that it is not theirs 回退申请")
    public RestResponse<IssueView> askReturn(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.ReturnRequest act) {
        return Answers.of(requests.ask(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/return-decision")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "decideReturn", summary = "Take it back from the unit, or not 回退审批")
    public RestResponse<IssueView> decideReturn(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.RequestDecision act) {
        return Answers.of(requests.decide(id, ETags.expected(ifMatch), RequestKind.RETURN, act));
    }

    @POST
    @Path("/{id}/extension-request")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "askExtension", summary = "The unit needs more time 延期申请")
    public RestResponse<IssueView> askExtension(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.ExtensionRequest act) {
        return Answers.of(requests.ask(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/extension-decision")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(
            operationId = "decideExtension",
            summary = "Grant more time, or not; the second time two must agree 延期审批")
    public RestResponse<IssueView> decideExtension(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.RequestDecision act) {
        return Answers.of(requests.decide(id, ETags.expected(ifMatch), RequestKind.EXTENSION, act));
    }

    @POST
    @Path("/{id}/suspension-request")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "askSuspension", summary = "It cannot be done now and shall rest 挂账申请")
    public RestResponse<IssueView> askSuspension(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.SuspensionRequest act) {
        return Answers.of(requests.ask(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/suspension-decision")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "decideSuspension", summary = "Let it rest until then, its clock standing, or not 挂账审批")
    public RestResponse<IssueView> decideSuspension(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Ask.RequestDecision act) {
        return Answers.of(requests.decide(id, ETags.expected(ifMatch), RequestKind.SUSPENSION, act));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER, Roles.DUTY_OFFICER})
    @Operation(operationId = "resume", summary = "Take a suspended issue up before its time 恢复办理")
    public RestResponse<IssueView> resume(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Resumption act) {
        return Answers.of(requests.resume(id, ETags.expected(ifMatch), act));
    }
}
