package cn.yanxing.issue.specialaction.web;

import cn.yanxing.issue.specialaction.ActionView;
import cn.yanxing.issue.specialaction.Item;
import cn.yanxing.issue.specialaction.ItemFilter;
import cn.yanxing.issue.specialaction.ItemStatus;
import cn.yanxing.issue.specialaction.ItemVerdict;
import cn.yanxing.issue.specialaction.Launch;
import cn.yanxing.issue.specialaction.ShowItem;
import cn.yanxing.issue.specialaction.SpecialActionService;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Campaigns with a target, what units show for them, and how far they are. */
@Path("/special-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "special-actions")
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.DUTY_OFFICER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEADER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
class SpecialActionResource {

    private final SpecialActionService actions;

    SpecialActionResource(SpecialActionService actions) {
        this.actions = actions;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "launchSpecialAction", summary = "A campaign with a quantified target 专项行动")
    public RestResponse<ActionView> launch(@NotNull @Valid Launch told) {
        ActionView view = actions.launch(told);
        URI there = URI.create("special-actions/" + view.action().id());
        return RestResponse.ResponseBuilder.<ActionView>created(there)
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.CENTRE_HEAD})
    @Operation(operationId = "endSpecialAction", summary = "Today is its last day; ended again, it stays as it is")
    public ActionView end(@RestPath UUID id) {
        return actions.end(id);
    }

    @GET
    @Operation(operationId = "specialActions", summary = "Special actions, newest first, with how far they are")
    public Page<ActionView> page(
            @RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return actions.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "specialAction", summary = "One special action and how far it is")
    public ActionView view(@RestPath UUID id) {
        return actions.view(id);
    }

    @POST
    @Path("/{id}/items")
    @Idempotent
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEADER})
    @Operation(operationId = "showItem", summary = "A unit shows what it has done, on photos 上报成果")
    public RestResponse<Item> show(@RestPath UUID id, @NotNull @Valid ShowItem shown) {
        Item item = actions.show(id, shown);
        URI there = URI.create("special-actions/" + id + "/items/" + item.id());
        return RestResponse.ResponseBuilder.<Item>created(there).entity(item).build();
    }

    @GET
    @Path("/{id}/items")
    @Operation(operationId = "specialActionItems", summary = "What was shown, newest first; a unit finds its own")
    public Page<Item> items(
            @RestPath UUID id,
            @RestQuery @Nullable @Size(max = 64) String unit,
            @RestQuery @Nullable ItemStatus status,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return actions.items(id, new ItemFilter(unit, status), after, limit);
    }

    @POST
    @Path("/{id}/items/{item}/verdict")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER})
    @Operation(operationId = "decideItem", summary = "Somebody of another unit looked: proven, or not 核实")
    public Item decide(@RestPath UUID id, @RestPath UUID item, @NotNull @Valid ItemVerdict verdict) {
        return actions.decide(id, item, verdict);
    }
}
