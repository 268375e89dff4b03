package cn.yanxing.issue.fieldcheck.web;

import cn.yanxing.issue.fieldcheck.FieldCheckList;
import cn.yanxing.issue.fieldcheck.FieldCheckRow;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the caller to look. */
@Path("/field-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "field checks")
@RolesAllowed({Roles.INSPECTOR, Roles.GRID_WORKER})
class FieldCheckListResource {

    private final FieldCheckList checks;

    FieldCheckListResource(FieldCheckList checks) {
        this.checks = checks;
    }

    @GET
    @Operation(operationId = "myFieldChecks", summary = "Field checks that wait for the caller, first sent first 我的核实")
    public Page<FieldCheckRow> mine(
            @RestQuery @Nullable @Size(max = 64) String grid,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return checks.mine(grid, after, limit);
    }
}
