package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.limit.LimitPlanner;
import cn.yanxing.kit.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said of an order after it was taken down. Each decision names the version it was made on. */
@ApplicationScoped
@Transactional
public class HearingService {

    private final Deeds deeds;
    private final LimitPlanner planner;

    HearingService(Deeds deeds, LimitPlanner planner) {
        this.deeds = deeds;
        this.planner = planner;
    }

    /** It should go faster: counted, and no new order. */
    public OrderView urge(UUID id, long version, String words) {
        Deed deed = deeds.deed("urge").noting(words);
        UrgedBy by = deed.actor().is(Roles.SUPERVISOR) ? UrgedBy.SUPERVISOR : UrgedBy.AGENT;
        return deeds.keep(deeds.at(id, version), deed, order -> order.hearing().urge(by, deed.at()).stream()
                .toList());
    }

    /** The citizen knows more; the unit is told that there is more to read. */
    public OrderView supplement(UUID id, long version, String words) {
        Deed deed = deeds.deed("supplement").noting(words);
        return deeds.keep(
                deeds.at(id, version), deed, order -> List.of(order.hearing().supplement(deed.at())));
    }

    /** The citizen comes back about the same matter; another matter is another order. */
    public OrderView reopen(UUID id, long version, boolean sameMatter, String words) {
        if (!sameMatter) throw OrderRefusal.anotherMatter();
        Order closed = deeds.at(id, version);
        Deed deed = deeds.deed("reopening").noting(words).with(Map.of("round", String.valueOf(closed.round())));
        var rework = planner.rework(closed.request().urgency(), deed.at());
        return deeds.keep(closed, deed, order -> order.reopening().reopen(rework, deed.at()));
    }
}
