package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.dispute.Objection;
import cn.yanxing.issue.open311.Printable;
import cn.yanxing.issue.report.DisputeService;
import cn.yanxing.issue.residents.Seal;
import cn.yanxing.issue.residents.Ticket;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.issue.residents.web.Pages;
import cn.yanxing.issue.track.Tracking;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.problem.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 查进度: how far a report is, and the dispute of its closing. Number and code never stand in an address. */
@Path("/p")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class TrackPages {

    private static final int REASON_MAX = 1000;

    private final Pages pages;
    private final Tracked tracked;
    private final Tracking tracking;
    private final DisputeService disputes;
    private final Seal seal;

    TrackPages(Pages pages, Tracked tracked, Tracking tracking, DisputeService disputes, Seal seal) {
        this.pages = pages;
        this.tracked = tracked;
        this.tracking = tracking;
        this.disputes = disputes;
        this.seal = seal;
    }

    @GET
    @Path("/track")
    @Operation(hidden = true)
    public Response track(@RestQuery @Nullable String ticket) {
        Page page = pages.page();
        Optional<Ticket> held = seal.opened(ticket, Ticket.class);
        if (held.isPresent()) return tracked.shown(held.get());
        String fault = ticket == null ? "" : page.say("track.again");
        return pages.shown(200, new TrackPage(page, "", fault));
    }

    @POST
    @Path("/track")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response find(@RestForm @Nullable String number, @RestForm @Nullable String code) {
        Ticket told = new Ticket(bounded(number), bounded(code));
        try {
            Tracking.Ids ignored = tracking.ids(told.number(), told.code());
            return tracked.on(told);
        } catch (NotFound neither) {
            Page page = pages.page();
            return pages.shown(404, new TrackPage(page, told.number(), page.say("track.none")));
        }
    }

    /** What is said twice is said once: a closing is disputed once. */
    @POST
    @Path("/dispute")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response dispute(@RestForm @Nullable String ticket, @RestForm @Nullable String reason) {
        Optional<Ticket> held = seal.opened(ticket, Ticket.class);
        if (held.isEmpty()) return pages.on("/track").build();
        String said = printed(reason);
        if (said.isEmpty()) return again(held.get(), said, pages.page().say("fault.reason"));
        if (said.length() > REASON_MAX)
            return again(held.get(), said, pages.page().say("fault.reason-long"));
        try {
            disputes.dispute(new Objection(held.get().number(), held.get().code(), said));
            return tracked.on(held.get());
        } catch (Refused refused) {
            return again(held.get(), said, tracked.why(refused));
        }
    }

    private Response again(Ticket held, String reason, String fault) {
        return tracked.shownAgain(held, NotTaken.dispute(reason, fault));
    }

    private static String printed(@Nullable String typed) {
        return Printable.of(Objects.requireNonNullElse(typed, "")).strip();
    }

    /** As people write codes down, with blanks around and in small letters; nothing longer is one. */
    private static String bounded(@Nullable String typed) {
        String text = printed(typed).toUpperCase(Locale.ROOT);
        return text.substring(0, Math.min(text.length(), 40));
    }
}
