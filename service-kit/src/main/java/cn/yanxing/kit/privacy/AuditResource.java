package cn.yanxing.kit.privacy;

import cn.yanxing.kit.access.Roles;
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
import org.jspecify.annotations.Nullable;

/** The audit trail of this service, for the auditor. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    private final Audit audit;

    AuditResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Page<AuditRow> rows(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("subjectId") @Nullable String subjectId,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(audit.rows(after, subjectId, actor, limit + 1), limit, row -> row.id()
                .toString());
    }
}
