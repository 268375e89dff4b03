package cn.yanxing.issue.register.web;

import cn.yanxing.issue.geo.GeoJson;
import cn.yanxing.issue.register.RegisterMap;
import cn.yanxing.issue.register.RegisterOutcome;
import cn.yanxing.issue.register.RegisterService;
import cn.yanxing.kit.access.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The register comes in whole here, and goes out as maps. */
@Path("/register")
@Tag(name = "register")
class RegisterImportResource {

    /** The document was understood and refused: 422. */
    private static final int REFUSED = 422;

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
    public RestResponse<RegisterOutcome> put(@NotNull @Valid RegisterDocument document, @RestQuery boolean dryRun) {
        RegisterOutcome outcome = service.put(document.entries(), dryRun);
        boolean taken = dryRun || outcome.problems().isEmpty();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, outcome)
                .status(taken ? 200 : REFUSED)
                .build();
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
