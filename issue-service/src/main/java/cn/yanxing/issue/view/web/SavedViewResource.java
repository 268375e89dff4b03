package cn.yanxing.issue.view.web;

import cn.yanxing.issue.view.SavedView;
import cn.yanxing.issue.view.SavedViewService;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Filters under a name, each caller's own. A repetition changes nothing, so that no key is asked for. */
@Path("/views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "find")
@Authenticated
class SavedViewResource {

    /** What stays one part of an address: no slash, no semicolon, no dot in front, no blank at an end. */
    private static final String NAME = "[^\\s/;\\\\.]([^/;\\\\]*[^\\s/;\\\\])?";

    private final SavedViewService views;

    SavedViewResource(SavedViewService views) {
        this.views = views;
    }

    /** What is kept under a name. */
    record SaveView(@NotNull @Size(max = 2000) String query) {}

    @GET
    @Operation(operationId = "savedViews", summary = "The caller's saved views, by name 常用筛选")
    public List<SavedView> mine() {
        return views.mine();
    }

    @PUT
    @Path("/{name}")
    @Operation(operationId = "saveView", summary = "Keep a filter under this name; at most 20")
    public SavedView save(
            @RestPath @Size(max = 40) @Pattern(regexp = NAME) String name, @NotNull @Valid SaveView view) {
        return views.save(name, view.query());
    }

    @DELETE
    @Path("/{name}")
    @Operation(operationId = "removeView", summary = "Keep it no longer")
    public void remove(@RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        views.remove(name);
    }
}
