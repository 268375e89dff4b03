package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.rating.NewRating;
import cn.yanxing.issue.rating.Satisfaction;
import cn.yanxing.issue.residents.Seal;
import cn.yanxing.issue.residents.Ticket;
import cn.yanxing.issue.residents.web.Pages;
import cn.yanxing.issue.track.RatingService;
import cn.yanxing.kit.problem.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** 评价: two questions about a closing. Answered again, the last answer counts. */
@Path("/p")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class RatingPages {

    private final Pages pages;
    private final Tracked tracked;
    private final RatingService ratings;
    private final Seal seal;

    RatingPages(Pages pages, Tracked tracked, RatingService ratings, Seal seal) {
        this.pages = pages;
        this.tracked = tracked;
        this.ratings = ratings;
        this.seal = seal;
    }

    @POST
    @Path("/rating")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rate(
            @RestForm @Nullable String ticket,
            @RestForm @Nullable String solved,
            @RestForm @Nullable String satisfaction) {
        Optional<Ticket> held = seal.opened(ticket, Ticket.class);
        if (held.isEmpty()) return pages.on("/track").build();
        Optional<Boolean> isSolved = answered(solved);
        Optional<Satisfaction> content = content(satisfaction);
        if (isSolved.isEmpty() || content.isEmpty())
            return again(held.get(), pages.page().say("fault.rating"));
        try {
            ratings.rate(new NewRating(held.get().number(), held.get().code(), isSolved.get(), content.get()));
            return tracked.on(held.get());
        } catch (Refused refused) {
            return again(held.get(), tracked.why(refused));
        }
    }

    private Response again(Ticket held, String fault) {
        return tracked.shownAgain(held, NotTaken.rating(fault));
    }

    private static Optional<Boolean> answered(@Nullable String said) {
        if ("yes".equals(said)) return Optional.of(true);
        return "no".equals(said) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Satisfaction> content(@Nullable String said) {
        return Arrays.stream(Satisfaction.values())
                .filter(one -> one.name().equals(said))
                .findFirst();
    }
}
