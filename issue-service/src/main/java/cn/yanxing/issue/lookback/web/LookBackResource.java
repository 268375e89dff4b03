package cn.yanxing.issue.lookback.web;

import cn.yanxing.issue.lookback.Announcement;
import cn.yanxing.issue.lookback.LookBackService;
import cn.yanxing.issue.lookback.LookBackView;
import cn.yanxing.issue.lookback.SecondLook;
import cn.yanxing.issue.lookback.Seed;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Looking again at issues that were closed. */
@Path("/look-backs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "look-backs")
class LookBackResource {

    private final LookBackService lookBacks;

    LookBackResource(LookBackService lookBacks) {
        this.lookBacks = lookBacks;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD, Roles.SUPERVISOR})
    @Operation(
            operationId = "announceLookBack",
            summary = "Fix what will be drawn from, before the seed is known 回头看公告")
    public RestResponse<LookBackView> announce(@NotNull @Valid Announcement told) {
        LookBackView view = lookBacks.announce(told);
        URI there = URI.create("look-backs/" + view.lookBack().id());
        return RestResponse.ResponseBuilder.<LookBackView>created(there)
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/draw")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD, Roles.SUPERVISOR})
    @Operation(operationId = "drawLookBack", summary = "Draw the sample from the seed, once 抽取样本")
    public LookBackView draw(@RestPath UUID id, @NotNull @Valid Seed seed) {
        return lookBacks.draw(id, seed);
    }

    @POST
    @Path("/{id}/second-looks")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.SUPERVISOR})
    @Operation(
            operationId = "lookAgain",
            summary = "Somebody of another unit looked again: still right, or taken up again 回头看")
    public LookBackView look(@RestPath UUID id, @NotNull @Valid SecondLook seen) {
        return lookBacks.look(id, seen);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "lookBack", summary = "One look-back with its sample")
    public LookBackView view(@RestPath UUID id) {
        return lookBacks.view(id);
    }
}
