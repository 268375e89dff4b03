package cn.yanxing.issue.track.web;

import cn.yanxing.issue.rating.NewRating;
import cn.yanxing.issue.track.RatingService;
import cn.yanxing.issue.track.TrackView;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door without a login: whoever holds number and code says whether it is solved, and how content they are. */
@Path("/public/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "track")
class PublicRatingResource {

    private final RatingService ratings;

    PublicRatingResource(RatingService ratings) {
        this.ratings = ratings;
    }

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "rateClosing",
            summary = "Rate a closing by number and code; within fifteen days the last word counts 评价")
    public TrackView rate(@NotNull @Valid NewRating told) {
        return ratings.rate(told);
    }
}
