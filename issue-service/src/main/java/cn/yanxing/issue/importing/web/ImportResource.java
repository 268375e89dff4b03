package cn.yanxing.issue.importing.web;

import cn.yanxing.issue.importing.ImportOutcome;
import cn.yanxing.issue.importing.ImportProgress;
import cn.yanxing.issue.importing.ImportRow;
import cn.yanxing.issue.importing.ImportService;
import cn.yanxing.issue.importing.ImportTotals;
import cn.yanxing.issue.importing.RefusedRow;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door of the past. */
@Path("/imports/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "import")
@RolesAllowed(Roles.ADMINISTRATOR)
class ImportResource {

    private final ImportService service;
    private final ImportProgress progress;

    ImportResource(ImportService service, ImportProgress progress) {
        this.service = service;
        this.progress = progress;
    }

    /** A chunk of rows of one older system. */
    record ImportIssues(
            @NotBlank @Size(max = 100) String source,
            @NotEmpty @Size(max = 1000) List<@NotNull ImportRow> rows) {}

    @POST
    @Idempotent
    @Operation(operationId = "importIssues", summary = "Up to 1,000 issues of an older system with their true times")
    public ImportOutcome take(@NotNull @Valid ImportIssues chunk) {
        return service.take(chunk.source(), chunk.rows());
    }

    @GET
    @Operation(operationId = "importTotals", summary = "How many rows of which source are in, or refused and why")
    public List<ImportTotals> totals() {
        return progress.totals();
    }

    @GET
    @Path("/refused")
    @Operation(operationId = "refusedImports", summary = "The rows of a source that are not in, each with its reason")
    public Page<RefusedRow> refused(
            @RestQuery @NotBlank @Size(max = 100) String source,
            @RestQuery @Nullable @Size(max = 200) String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return progress.refused(source, after, limit);
    }
}
