package cn.yanxing.hotline.track.web;

import cn.yanxing.hotline.track.TrackService;
import cn.yanxing.hotline.track.TrackView;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizen's page: no account, number and code. */
@Path("/public/track")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
class TrackResource {

    private final TrackService orders;

    TrackResource(TrackService orders) {
        this.orders = orders;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "How far is my request? 查询诉求进度")
    public TrackView track(
            @QueryParam("number") @NotBlank @Size(max = 40) String number,
            @QueryParam("code") @NotBlank @Size(max = 40) String code,
            @Context HttpHeaders headers) {
        boolean english = headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(language -> language.getLanguage().equals("en"))
                .orElse(false);
        return orders.track(number, code, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
