package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.SheetService;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The hand-over sheet on paper. */
@Path("/issues")
@Produces(SheetResource.PDF)
@Tag(name = "sheets")
class SheetResource {
    static final String PDF = "application/pdf";

    private final SheetService sheets;

    SheetResource(SheetService sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("/{id}/sheet")
    @Authenticated
    @Operation(operationId = "printSheet", summary = "The sheet of the last hand-over as PDF 打印交办单")
    public RestResponse<byte[]> print(@RestPath UUID id) {
        SheetService.Printed printed = sheets.print(id);
        return RestResponse.ResponseBuilder.ok(printed.paper().pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.number() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
