package cn.yanxing.kit.relay.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.relay.ReEmission;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Sends again all that this service has ever told, after its topics have lost records. */
@Path("/backbone/re-emission")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
class ReEmissionResource {

    private final ReEmission reEmission;
    private final Caller caller;

    ReEmissionResource(ReEmission reEmission, Caller caller) {
        this.reEmission = reEmission;
        this.caller = caller;
    }

    @POST
    @Idempotent
    public SentAgain sendAgain(@Valid @NotNull WhySendAgain why) {
        return new SentAgain(reEmission.ask(caller.actor(), why.reason()));
    }
}
