package cn.yanxing.issue.report.web;

import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.report.FieldCheckService;
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

/** Looking at a report before the desk decides about it. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field checks")
class FieldCheckResource {

    private final FieldCheckService checks;

    FieldCheckResource(FieldCheckService checks) {
        this.checks = checks;
    }

    @POST
    @Path("/{id}/field-check")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "sendFieldCheck", summary = "Send an inspector to look at the report 派员核实")
    public RestResponse<IssueView> send(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SendOut told) {
        return Answers.of(checks.send(id, ETags.expected(ifMatch), told));
    }

    @POST
    @Path("/{id}/field-check-answer")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.GRID_WORKER})
    @Operation(
            operationId = "answerFieldCheck",
            summary = "What the inspector found; no version, since a phone sends it when it can 核实反馈")
    public RestResponse<IssueView> answer(@RestPath UUID id, @NotNull @Valid FieldCheckAnswer answer) {
        return Answers.of(checks.answer(id, answer));
    }

    @POST
    @Path("/{id}/field-check-withdrawal")
    @Idempotent
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "withdrawFieldCheck", summary = "Nobody need look any more 撤回核实")
    public RestResponse<IssueView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.FieldCheckWithdrawal act) {
        return Answers.of(checks.withdraw(id, ETags.expected(ifMatch), act));
    }
}
