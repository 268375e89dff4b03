package cn.yanxing.issue.lookback.web;

import cn.yanxing.issue.lookback.LookBack;
import cn.yanxing.issue.lookback.LookBackService;
import cn.yanxing.issue.lookback.LookBackView;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door without a login: all that a stranger needs to draw a look-back's sample again, by issue numbers only. */
@Path("/public/look-backs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "look-backs")
@PermitAll
class PublicLookBackResource {

    private final LookBackService lookBacks;

    PublicLookBackResource(LookBackService lookBacks) {
        this.lookBacks = lookBacks;
    }

    @GET
    @Operation(operationId = "publishedLookBacks", summary = "Look-backs, newest first")
    public Page<LookBack> page(
            @RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lookBacks.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "publishedLookBack", summary = "One look-back with its seed and its sample")
    public LookBackView view(@RestPath UUID id) {
        return lookBacks.publicView(id);
    }

    @GET
    @Path("/{id}/population")
    @Operation(operationId = "publishedPopulation", summary = "The issue numbers that it draws from, sorted")
    public Page<String> population(
            @RestPath UUID id,
            @RestQuery @Nullable @Size(max = 20) String after,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(10000) int limit) {
        return lookBacks.population(id, after, limit);
    }
}
