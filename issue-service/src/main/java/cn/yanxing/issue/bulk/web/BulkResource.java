package cn.yanxing.issue.bulk.web;

import cn.yanxing.issue.bulk.Bulk;
import cn.yanxing.issue.bulk.BulkOutcome;
import cn.yanxing.issue.bulk.BulkService;
import cn.yanxing.issue.report.DeskService;
import cn.yanxing.issue.report.EscalationService;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.JoinService;
import cn.yanxing.issue.report.RequestService;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be done to up to 200 issues with one key; what a rule forbids for one of them stands beside it in the answer. */
@Path("/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk")
@Idempotent(inPieces = true)
class BulkResource {

    private final BulkService bulk;
    private final DeskService desk;
    private final RequestService requests;
    private final EscalationService escalation;
    private final JoinService joins;

    BulkResource(
            BulkService bulk,
            DeskService desk,
            RequestService requests,
            EscalationService escalation,
            JoinService joins) {
        this.bulk = bulk;
        this.desk = desk;
        this.requests = requests;
        this.escalation = escalation;
        this.joins = joins;
    }

    @POST
    @Path("/hand-over")
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "handOverMany", summary = "One unit gets all of them 批量交办")
    public BulkOutcome handOver(@NotNull @Valid Bulk<IssueActs.HandOver> many) {
        return bulk.each(many.issues(), issue -> desk.handOver(issue.id(), issue.version(), many.act()));
    }

    @POST
    @Path("/extension-decision")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "decideManyExtensions", summary = "Grant what their units asked for, or not 批量延期审批")
    public BulkOutcome decideExtensions(@NotNull @Valid Bulk<Ask.RequestDecision> many) {
        return bulk.each(
                many.issues(),
                issue -> requests.decide(issue.id(), issue.version(), RequestKind.EXTENSION, many.act()));
    }

    @POST
    @Path("/urge")
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.SUPERVISOR})
    @Operation(operationId = "urgeMany", summary = "The desk wants their units to hurry 批量催办")
    public BulkOutcome urge(@NotNull @Valid Bulk<IssueActs.Urge> many) {
        return bulk.each(many.issues(), issue -> escalation.urge(issue.id(), issue.version(), many.act()));
    }

    @POST
    @Path("/supervision")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LEADER, Roles.CENTRE_HEAD})
    @Operation(operationId = "superviseMany", summary = "Somebody above the desk watches them 批量督办")
    public BulkOutcome supervise(@NotNull @Valid Bulk<IssueActs.Supervision> many) {
        return bulk.each(many.issues(), issue -> escalation.supervise(issue.id(), issue.version(), many.act()));
    }

    @POST
    @Path("/joining")
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER})
    @Operation(operationId = "joinMany", summary = "They are about the same as one issue and follow it 批量并案")
    public BulkOutcome join(@NotNull @Valid Bulk<IssueActs.Joining> many) {
        return bulk.each(many.issues(), issue -> joins.join(issue.id(), issue.version(), many.act()));
    }
}
