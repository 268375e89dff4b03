package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.ContainmentService;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.OnTheSpotService;
import cn.yanxing.issue.report.UnitService;
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

/** What the responsible unit does about an issue, and what a checker says of it. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit")
class UnitResource {

    private final UnitService units;
    private final ContainmentService containment;
    private final OnTheSpotService onTheSpot;

    UnitResource(UnitService units, ContainmentService containment, OnTheSpotService onTheSpot) {
        this.units = units;
        this.containment = containment;
        this.onTheSpot = onTheSpot;
    }

    @POST
    @Path("/{id}/signature")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "sign", summary = "The unit takes it 签收")
    public RestResponse<IssueView> sign(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Answers.of(units.sign(id, ETags.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/containment")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(
            operationId = "contain",
            summary = "Danger stopped, with photos to show it; putting it right follows 控制险情")
    public RestResponse<IssueView> contain(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Containment act) {
        return Answers.of(containment.contain(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/rectification")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "rectify", summary = "Put right, with photos to show it 整改")
    public RestResponse<IssueView> rectify(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Rectification act) {
        return Answers.of(units.rectify(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/volunteers")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER, Roles.DISPATCHER})
    @Operation(operationId = "askVolunteers", summary = "Ask volunteers to put it right 点单")
    public RestResponse<IssueView> askVolunteers(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Volunteers act) {
        return Answers.of(units.askVolunteers(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.GRID_WORKER})
    @Operation(operationId = "verify", summary = "Somebody of another unit looked: closed, or rework 核查")
    public RestResponse<IssueView> verify(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.Verification act) {
        return Answers.of(units.verify(id, ETags.expected(ifMatch), act));
    }

    @POST
    @Path("/{id}/on-the-spot-fix")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.GRID_WORKER})
    @Operation(
            operationId = "fixOnTheSpot",
            summary = "Put right at once by whoever looked, with photos of before and after 即查即改")
    public RestResponse<IssueView> fixOnTheSpot(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueActs.OnTheSpotFix act) {
        return Answers.of(onTheSpot.fix(id, ETags.expected(ifMatch), act));
    }
}
