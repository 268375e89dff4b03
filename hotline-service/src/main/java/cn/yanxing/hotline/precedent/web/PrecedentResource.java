package cn.yanxing.hotline.precedent.web;

import static cn.yanxing.kit.access.Roles.ARBITER;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;

import cn.yanxing.hotline.precedent.Precedent;
import cn.yanxing.hotline.precedent.PrecedentService;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was ruled before. */
@Path("/precedents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "precedents")
class PrecedentResource {

    private final PrecedentService precedents;

    PrecedentResource(PrecedentService precedents) {
        this.precedents = precedents;
    }

    @GET
    @RolesAllowed({DISPATCHER, DUTY_OFFICER, ARBITER, CENTRE_HEAD})
    @Operation(summary = "Rulings of whose orders of a category or street are, newest first 裁定先例")
    public Page<Precedent> page(
            @QueryParam("category") @Nullable String category,
            @QueryParam("street") @Nullable String street,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return precedents.page(category, street, after, limit);
    }
}
