package cn.yanxing.issue.register.web;

import cn.yanxing.issue.geo.GeoJson;
import cn.yanxing.issue.register.RegisterMap;
import cn.yanxing.issue.register.RegisterOutcome;
import cn.yanxing.issue.register.RegisterService;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.Refused;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The register comes in whole here, and goes out as maps. */
@Path("/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
class RegisterImportResource {

    private final RegisterService service;
    private final RegisterMap map;

    RegisterImportResource(RegisterService service, RegisterMap map) {
        this.service = service;
        this.map = map;
    }

    @PUT
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "putRegister",
            summary = "Take a whole register document, or, with a problem anywhere, nothing of it")
    public RegisterOutcome put(
            @NotNull @Valid RegisterDocument document, @RestQuery @DefaultValue("false") boolean dryRun) {
        RegisterOutcome outcome = service.put(document.entries(), dryRun);
        if (!dryRun && !outcome.problems().isEmpty())
            throw new Refused(
                    "register-refused", Map.of("count", outcome.problems().size(), "problems", outcome.problems()));
        return outcome;
    }

    @GET
    @Path("/outline.geojson")
    @Authenticated
    @Operation(operationId = "outlineMap", summary = "The district's outline")
    public GeoJson.Collection outline() {
        return map.outline();
    }

    @GET
    @Path("/grids.geojson")
    @Authenticated
    @Operation(operationId = "gridMap", summary = "Grids as polygons")
    public GeoJson.Collection grids() {
        return map.grids();
    }

    @GET
    @Path("/points.geojson")
    @Authenticated
    @Operation(operationId = "pointMap", summary = "Evaluation points")
    public GeoJson.Collection points() {
        return map.points();
    }
}
