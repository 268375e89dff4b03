package cn.yanxing.issue.report.web;

import cn.yanxing.issue.dispute.Objection;
import cn.yanxing.issue.report.DisputeService;
import cn.yanxing.issue.track.TrackView;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door without a login: whoever holds number and code says that it is not put right. */
@Path("/public/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes")
class PublicDisputeResource {

    private final DisputeService disputes;

    PublicDisputeResource(DisputeService disputes) {
        this.disputes = disputes;
    }

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "disputeClosing",
            summary = "Dispute a closing within fifteen days, once, by number and code 提出异议")
    public TrackView dispute(@NotNull @Valid Objection told) {
        return disputes.dispute(told);
    }
}
