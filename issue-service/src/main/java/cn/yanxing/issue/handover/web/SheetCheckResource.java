package cn.yanxing.issue.handover.web;

import cn.yanxing.issue.handover.SheetCheck;
import cn.yanxing.issue.handover.SheetChecks;
import cn.yanxing.kit.register.Register;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The door without a login: is this sheet ours? */
@Path("/public/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sheets")
class SheetCheckResource {

    private final SheetChecks checks;
    private final Register register;

    SheetCheckResource(SheetChecks checks, Register register) {
        this.checks = checks;
        this.register = register;
    }

    @GET
    @PermitAll
    @Operation(operationId = "checkSheet", summary = "Whether a hand-over sheet is genuine, by number and code 交办单核验")
    public SheetCheck check(
            @RestQuery @NotBlank @Size(max = 30) String number, @RestQuery @NotBlank @Size(max = 40) String code) {
        return checks.check(number, code);
    }

    @GET
    @Path("/page")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "checkSheetPage", summary = "The same for people: where a sheet's QR code leads")
    public String page(
            @RestQuery @NotBlank @Size(max = 30) String number, @RestQuery @NotBlank @Size(max = 40) String code) {
        return SheetCheckPage.of(checks.check(number, code), register.zone()).render();
    }
}
