package cn.yanxing.issue.register.web;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.register.RegisterCalendar;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register, for anybody who is logged in. */
@Path("/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Authenticated
class RegisterResource {

    private final Register register;
    private final RegisterCalendar calendar;

    RegisterResource(Register register, RegisterCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @GET
    @Path("/district")
    @Operation(operationId = "district", summary = "The district")
    public District district() {
        if (!register.isLoaded()) throw new NotFound("district", "of this suite");
        return register.district();
    }

    @GET
    @Path("/units")
    @Operation(operationId = "units", summary = "Responsible units")
    public List<Unit> units() {
        return register.units();
    }

    @GET
    @Path("/areas")
    @Operation(operationId = "areas", summary = "Streets, towns, communities, villages")
    public List<Area> areas() {
        return register.areas();
    }

    @GET
    @Path("/grids")
    @Operation(operationId = "grids", summary = "Grids with their outlines")
    public List<Grid> grids() {
        return register.grids();
    }

    @GET
    @Path("/points")
    @Operation(operationId = "points", summary = "Evaluation points")
    public List<Point> points() {
        return register.points();
    }

    @GET
    @Path("/catalogue")
    @Operation(operationId = "catalogue", summary = "The issue catalogue with filing conditions and limits")
    public List<CatalogueItem> catalogue() {
        return register.catalogue();
    }

    @GET
    @Path("/hotline-categories")
    @Operation(operationId = "hotlineCategories", summary = "Categories of hotline requests")
    public List<HotlineCategory> hotlineCategories() {
        return register.hotlineCategories();
    }

    @GET
    @Path("/teams")
    @Operation(operationId = "teams", summary = "Volunteer teams")
    public List<Team> teams() {
        return register.teams();
    }

    @GET
    @Path("/charges")
    @Operation(operationId = "charges", summary = "Which leader answers for which point, grid, area or unit 联点包干")
    public List<Charge> charges() {
        return register.charges();
    }

    @GET
    @Path("/calendar")
    @Operation(operationId = "calendar", summary = "The working calendar")
    public Calendar calendar() {
        return calendar.get();
    }
}
