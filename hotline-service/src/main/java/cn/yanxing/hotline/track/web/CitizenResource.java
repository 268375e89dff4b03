package cn.yanxing.hotline.track.web;

import cn.yanxing.hotline.order.CitizenService;
import cn.yanxing.hotline.track.TrackService;
import cn.yanxing.hotline.track.TrackView;
import cn.yanxing.kit.problem.AcceptLanguage;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What citizens do to their own order: no account, number and code say that it is theirs. */
@Path("/public/track")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
class CitizenResource {

    private final CitizenService orders;
    private final TrackService track;

    CitizenResource(CitizenService orders, TrackService track) {
        this.orders = orders;
        this.track = track;
    }

    @POST
    @Path("/objection")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "You should have taken it on 对不予受理提出异议")
    public TrackView object(
            @NotNull @Valid CitizenSays in, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        orders.object(in.number(), in.code(), in.words());
        return seen(in, language);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "I take it back 撤销诉求")
    public TrackView withdraw(
            @NotNull @Valid CitizenSays in, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        orders.withdraw(in.number(), in.code(), in.words());
        return seen(in, language);
    }

    @POST
    @Path("/urge")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Please hurry 催办")
    public TrackView urge(
            @NotNull @Valid CitizenSays in, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        orders.urge(in.number(), in.code(), in.words());
        return seen(in, language);
    }

    @POST
    @Path("/supplement")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "There is more to say 补充说明")
    public TrackView supplement(
            @NotNull @Valid CitizenSays in, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        orders.supplement(in.number(), in.code(), in.words());
        return seen(in, language);
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "It is not settled after all 申请重办")
    public TrackView reopen(
            @NotNull @Valid CitizenSays in, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        orders.reopen(in.number(), in.code(), in.words());
        return seen(in, language);
    }

    private TrackView seen(CitizenSays in, @Nullable String language) {
        return track.track(in.number(), in.code(), AcceptLanguage.of(language));
    }

    record CitizenSays(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 1000) String words) {

        @Override
        public String toString() {
            return "CitizenSays[" + number + ", …]"; // neither the code nor a citizen's words go into a log
        }
    }
}
