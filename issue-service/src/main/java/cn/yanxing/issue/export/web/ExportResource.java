package cn.yanxing.issue.export.web;

import cn.yanxing.issue.export.Export;
import cn.yanxing.issue.export.ExportService;
import cn.yanxing.issue.find.web.FilterQuery;
import cn.yanxing.kit.export.Format;
import cn.yanxing.kit.problem.AcceptLanguage;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The list as a file; each caller takes what they may see. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "find")
@Authenticated
class ExportResource {

    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportIssuesCsv",
            summary = "The list as CSV, with its filter, the time and the caller in front 导出",
            description = "UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula begins with"
                    + " an apostrophe. Refused beyond a million rows.")
    public Response csv(
            @BeanParam @Valid FilterQuery query, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answer(exports.export(query.filter(), Format.CSV, AcceptLanguage.of(language)));
    }

    @GET
    @Path("/export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            operationId = "exportIssuesExcel",
            summary = "The list as an Excel workbook, with its filter, the time and the caller on the first sheet 导出",
            description = "Refused beyond a million rows.")
    public Response excel(
            @BeanParam @Valid FilterQuery query, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answer(exports.export(query.filter(), Format.XLSX, AcceptLanguage.of(language)));
    }

    private static Response answer(Export export) {
        StreamingOutput written = export::writeTo;
        return Response.ok(written, export.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
