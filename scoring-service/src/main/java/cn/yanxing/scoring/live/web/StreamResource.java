package cn.yanxing.scoring.live.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.live.LiveMessage;
import cn.yanxing.scoring.live.LiveService;
import cn.yanxing.scoring.live.Viewer;
import cn.yanxing.scoring.words.Language;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The live stream: {@code snapshot} on every connect, then {@code happened, entry, figures, rankings, overdue}. */
@Path("stream")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.GRID_WORKER,
    Roles.INSPECTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEADER,
    Roles.LEADER,
    Roles.DUTY_OFFICER,
    Roles.AGENT,
    Roles.REVIEWER,
    Roles.CALL_BACK,
    Roles.ARBITER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.TEAM_LEADER,
    Roles.SCHEME_EDITOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
class StreamResource {

    /** Who cannot follow is cut off; the browser comes back and begins with a snapshot. */
    private static final int UNREAD_MAX = 1024;

    private final LiveService live;
    private final Caller caller;
    private final JsonWebToken token;
    private final Sse sse;

    StreamResource(LiveService live, Caller caller, JsonWebToken token, Sse sse) {
        this.live = live;
        this.caller = caller;
        this.token = token;
        this.sse = sse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "The live stream",
            description =
                    "snapshot {figures, rankings, overdue, recent} on every connect, then happened, entry, figures,"
                            + " rankings, overdue, each with JSON data; a comment every 15 s; ends with the token")
    @APIResponse(
            responseCode = "200",
            description = "server-sent events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "event: happened\ndata: {\"type\":\"issue.closed.v1\",\"title\":\"结案：…\"}\n\n"))
    public Multi<OutboundSseEvent> stream(@HeaderParam("Accept-Language") @Nullable String language) {
        Sight sight = Sight.of(caller);
        Language tongue = Language.of(language);
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> watch(emitter, new Viewer(sight, tongue, until, screen(emitter))), UNREAD_MAX)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void watch(MultiEmitter<? super OutboundSseEvent> emitter, Viewer viewer) {
        emitter.onTermination(() -> live.leave(viewer));
        live.join(viewer);
    }

    private Viewer.Screen screen(MultiEmitter<? super OutboundSseEvent> emitter) {
        return new Viewer.Screen() {
            @Override
            public void show(LiveMessage message) {
                emitter.emit(event(message));
            }

            @Override
            public void turnOff() {
                emitter.complete();
            }
        };
    }

    private OutboundSseEvent event(LiveMessage message) {
        if (message.isHeartbeat())
            return sse.newEventBuilder().comment("still here").build();
        return sse.newEventBuilder()
                .name(message.name())
                .mediaType(MediaType.TEXT_PLAIN_TYPE) // it is JSON already
                .data(message.json())
                .build();
    }
}
