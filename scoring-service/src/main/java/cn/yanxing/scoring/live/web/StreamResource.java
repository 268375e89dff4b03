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
import org.jspecify.annotations.Nullable;

/** The live stream: {@code snapshot} on every connect, then {@code happened, entry, figures, rankings, overdue}. */
@Path("stream")
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
    private final Sse sse;

    StreamResource(LiveService live, Caller caller, Sse sse) {
        this.live = live;
        this.caller = caller;
        this.sse = sse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(@HeaderParam("Accept-Language") @Nullable String language) {
        Sight sight = Sight.of(caller);
        Language tongue = Language.of(language);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> watch(emitter, sight, tongue), UNREAD_MAX)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void watch(MultiEmitter<? super OutboundSseEvent> emitter, Sight sight, Language language) {
        Viewer viewer = new Viewer(sight, language, message -> emitter.emit(event(message)));
        emitter.onTermination(() -> live.leave(viewer));
        live.join(viewer);
    }

    private OutboundSseEvent event(LiveMessage message) {
        if (message.isHeartbeat())
            return sse.newEventBuilder().comment("still here").build();
        return sse.newEventBuilder()
                .name(message.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(message.data())
                .build();
    }
}
