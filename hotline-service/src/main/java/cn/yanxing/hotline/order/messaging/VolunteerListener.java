package cn.yanxing.hotline.order.messaging;

import cn.yanxing.contracts.VolunteerEvent;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.history.PhotoRef;
import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What volunteers do for an order; one that nobody takes stays with its unit. */
@ApplicationScoped
class VolunteerListener implements StreamListener {

    private final ReactionService orders;

    VolunteerListener(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "hotline.volunteers";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(VolunteerEvent.class)
                .on(ErrandOffered.class, this::offered)
                .on(ErrandCompleted.class, this::completed)
                .on(ErrandLapsed.class, this::lapsed);
    }

    private void offered(Received<ErrandOffered> received) {
        ErrandOffered errand = received.event();
        if (errand.orderId() == null) return;
        Deed deed = deed("errand-offered", errand.offeredAt()).with(Map.of("errand", errand.number()));
        orders.errandOffered(errand.orderId(), errand.errandId(), deed);
    }

    private void completed(Received<ErrandCompleted> received) {
        ErrandCompleted errand = received.event();
        if (errand.orderId() == null) return;
        List<PhotoRef> photos = errand.photos().stream()
                .map(photo -> new PhotoRef(photo, "volunteer"))
                .toList();
        orders.errandCompleted(
                errand.orderId(), deed("errand-completed", errand.completedAt()).showing(photos));
    }

    private void lapsed(Received<ErrandLapsed> received) {
        ErrandLapsed errand = received.event();
        if (errand.orderId() == null) return;
        Deed deed = deed("errand-lapsed", errand.lapsedAt()).with(Map.of("reasonCode", errand.reasonCode()));
        orders.note(errand.orderId(), deed);
    }

    private static Deed deed(String act, Instant at) {
        return Deed.of(act, Actor.system("volunteer-service"), at);
    }
}
