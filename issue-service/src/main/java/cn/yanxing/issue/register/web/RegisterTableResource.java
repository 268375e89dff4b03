package cn.yanxing.issue.register.web;

import cn.yanxing.issue.register.intake.RegisterTables;
import cn.yanxing.issue.register.intake.TableOutcome;
import cn.yanxing.issue.register.intake.TableService;
import cn.yanxing.issue.register.intake.Upload;
import cn.yanxing.issue.register.table.Table;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One table of the register at a time, in and out in the same form. */
@Path("/register/tables/{table}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RolesAllowed(Roles.ADMINISTRATOR)
class RegisterTableResource {

    private final TableService service;
    private final RegisterTables tables;

    RegisterTableResource(TableService service, RegisterTables tables) {
        this.service = service;
        this.tables = tables;
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "putRegisterTable",
            summary = "Take a table as CSV, Excel or GeoJSON, or, with a problem anywhere, nothing of it",
            description = "The part is called file. A repetition changes nothing, so that no key is asked for.")
    public TableOutcome put(
            @RestPath String table,
            @RestForm("file") @Nullable FileUpload file,
            @RestQuery @DefaultValue("false") boolean whole,
            @RestQuery @DefaultValue("false") boolean dryRun) {
        if (file == null) throw new BadRequestException();
        Upload upload = new Upload(String.valueOf(file.fileName()), file.uploadedFile());
        TableOutcome outcome = service.take(named(table), upload, whole, dryRun);
        if (!dryRun && !outcome.problems().isEmpty())
            throw new Refused(
                    "register-refused", Map.of("count", outcome.problems().size(), "problems", outcome.problems()));
        return outcome;
    }

    @GET
    @Produces({"text/csv", "application/geo+json"})
    @Operation(operationId = "registerTable", summary = "The table as the file that brings it back unchanged")
    public Response get(@RestPath String table) {
        Table wanted = named(table);
        String ending = wanted.isDrawn() ? "geojson" : "csv";
        return Response.ok(tables.file(wanted), wanted.isDrawn() ? "application/geo+json" : "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wanted.fileName() + "." + ending + "\"")
                .build();
    }

    private static Table named(String name) {
        return Table.named(name).orElseThrow(() -> new NotFound("table", name));
    }
}
