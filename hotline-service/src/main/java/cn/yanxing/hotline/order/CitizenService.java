package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.limit.LimitPlanner;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What citizens do to their own order, without an account: number and code say that it is theirs. */
@ApplicationScoped
@Transactional
public class CitizenService {

    private static final Actor CITIZEN = new Actor("citizen", null, Set.of());

    private final OrderTrack track;
    private final Orders orders;
    private final OrderJournal journal;
    private final ExOfficio exOfficio;
    private final LimitPlanner planner;
    private final Clock clock;

    CitizenService(
            OrderTrack track,
            Orders orders,
            OrderJournal journal,
            ExOfficio exOfficio,
            LimitPlanner planner,
            Clock clock) {
        this.track = track;
        this.orders = orders;
        this.journal = journal;
        this.exOfficio = exOfficio;
        this.planner = planner;
        this.clock = clock;
    }

    /** Against not being taken on; once. */
    public void object(String number, String code, String words) {
        Deed deed = deed("objection").noting(words);
        keep(own(number, code), deed, order -> {
            order.acceptance().object(words, deed.at());
            return List.of();
        });
    }

    /** Reports of wrongdoing and public safety go on all the same. */
    public void withdraw(String number, String code, String words) {
        Order order = own(number, code);
        boolean goesOn = exOfficio.covers(order.request());
        Deed deed = deed("withdrawal").noting(words).with(Map.of("goesOnExOfficio", String.valueOf(goesOn)));
        keep(order, deed, it -> it.ending().withdraw(goesOn, deed.at()).stream().toList());
    }

    /** It should go faster: counted, and no new order. */
    public void urge(String number, String code, String words) {
        Deed deed = deed("urge").noting(words);
        keep(own(number, code), deed, order -> order.hearing().urge(UrgedBy.CITIZEN, deed.at()).stream()
                .toList());
    }

    public void supplement(String number, String code, String words) {
        Deed deed = deed("supplement").noting(words);
        keep(own(number, code), deed, order -> List.of(order.hearing().supplement(deed.at())));
    }

    /** About the same matter, while the time for it lasts. */
    public void reopen(String number, String code, String words) {
        Deed deed = deed("reopening").noting(words);
        Order closed = own(number, code);
        var rework = planner.rework(closed.request().urgency(), deed.at());
        keep(closed, deed, order -> order.reopening().reopen(rework, deed.at()));
    }

    private Order own(String number, String code) {
        return track.idOf(number, code)
                .map(orders::take)
                .orElseThrow(() -> new NotFound("order", "of this number and code"));
    }

    private Deed deed(String act) {
        return Deed.of(act, CITIZEN, clock.instant());
    }

    private void keep(Order order, Deed deed, Function<Order, List<? extends OrderEvent>> command) {
        OrderStatus from = order.status();
        journal.record(order, from, deed, command.apply(order));
    }
}
