package cn.yanxing.kit.parking.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.parking.ParkedEvent;
import cn.yanxing.kit.parking.ParkedEvents;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of other services that this one could not handle, for the administrator. */
@Path("/parked")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
class ParkedResource {

    private final ParkedEvents parked;
    private final Caller caller;

    ParkedResource(ParkedEvents parked, Caller caller) {
        this.parked = parked;
        this.caller = caller;
    }

    @GET
    public Page<ParkedEvent> list(
            @QueryParam("state") @DefaultValue("PARKED") @Pattern(regexp = "PARKED|WAITING|DROPPED") String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                parked.list(state, after, limit + 1), limit, one -> one.id().toString());
    }

    @GET
    @Path("/{id}")
    public ParkedEvent get(@PathParam("id") UUID id) {
        return parked.get(id);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    public ParkedEvent release(@PathParam("id") UUID id) {
        return parked.release(id, caller.actor());
    }

    @POST
    @Path("/{id}/drop")
    @Idempotent
    public ParkedEvent drop(@PathParam("id") UUID id, @Valid @NotNull DropParked why) {
        return parked.drop(id, why.reason(), caller.actor());
    }
}
