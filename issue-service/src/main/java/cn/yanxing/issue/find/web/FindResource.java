package cn.yanxing.issue.find.web;

import cn.yanxing.issue.find.Figures;
import cn.yanxing.issue.find.IssueFigures;
import cn.yanxing.issue.find.IssueLists;
import cn.yanxing.issue.find.IssueMap;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.issue.geo.GeoJson;
import cn.yanxing.kit.web.Page;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists, map and figures of issues; each caller finds what they may see. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "find")
@Authenticated
class FindResource {

    private final IssueLists lists;
    private final IssueMap map;
    private final IssueFigures figures;

    FindResource(IssueLists lists, IssueMap map, IssueFigures figures) {
        this.lists = lists;
        this.map = map;
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "issues", summary = "Issues, newest first")
    public Page<IssueRow> issues(@BeanParam @Valid IssueQuery query) {
        return lists.page(query.filter(), query.after, query.limit);
    }

    @GET
    @Path("/map")
    @Operation(operationId = "issueMap", summary = "Issues as GeoJSON points, the newest 5,000")
    public GeoJson.Collection map(@BeanParam @Valid FilterQuery query) {
        return map.points(query.filter());
    }

    @GET
    @Path("/figures")
    @Operation(operationId = "issueFigures", summary = "How many issues, in which state, with whom")
    public Figures figures(@BeanParam @Valid FilterQuery query) {
        return figures.now(query.filter());
    }
}
