package cn.yanxing.hotline.track;

import cn.yanxing.hotline.order.OrderTrack;
import cn.yanxing.hotline.order.OrderTrack.Tracked;
import cn.yanxing.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells a citizen how far their order is. A wrong code and a wrong number look the same. */
@ApplicationScoped
public class TrackService {

    private final OrderTrack orders;

    TrackService(OrderTrack orders) {
        this.orders = orders;
    }

    @Transactional
    public TrackView track(String number, String code, Locale language) {
        Tracked order = orders.find(number, code).orElseThrow(() -> new NotFound("order", "of this number and code"));
        String words = ResourceBundle.getBundle(
                        "track",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(order.status().name());
        return new TrackView(
                order.number(),
                words,
                order.registeredAt(),
                order.acceptedAt(),
                order.dispatchedAt(),
                order.repliedAt(),
                order.closedAt(),
                order.handleDueAt(),
                order.answer(),
                order.notice(),
                order.objectUntil());
    }
}
