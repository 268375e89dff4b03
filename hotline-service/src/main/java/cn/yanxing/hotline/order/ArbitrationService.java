package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.contracts.Place;
import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.precedent.Precedent;
import cn.yanxing.hotline.precedent.PrecedentService;
import cn.yanxing.hotline.request.RequestService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose a contested order is: an arbiter's word, or, when none comes in time, the place's. Either is a precedent. */
@ApplicationScoped
public class ArbitrationService {

    private final Orders orders;
    private final Deeds deeds;
    private final OrderJournal journal;
    private final RequestService requests;
    private final DispatchPlanner planner;
    private final RegisterCheck register;
    private final PrecedentService precedents;
    private final ContactService contacts;
    private final Clock clock;
    private final Ids ids;

    ArbitrationService(
            Orders orders,
            Deeds deeds,
            OrderJournal journal,
            RequestService requests,
            DispatchPlanner planner,
            RegisterCheck register,
            PrecedentService precedents,
            ContactService contacts,
            Clock clock,
            Ids ids) {
        this.orders = orders;
        this.deeds = deeds;
        this.journal = journal;
        this.requests = requests;
        this.planner = planner;
        this.register = register;
        this.precedents = precedents;
        this.contacts = contacts;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public OrderView rule(UUID id, long version, RuleOnOrder ruling) {
        Order order = deeds.at(id, version);
        Deed deed = deeds.deed("arbitration-ruling").noting(ruling.grounds()).with(Map.of("unit", ruling.unit()));
        if (contacts.isNamedIn(id, ruling.grounds())) throw OrderRefusal.callerNamedInRequest();
        return deeds.keep(order, deed, it -> ruled(it, ruling.dispatch(), RequestOutcome.RULED, deed));
    }

    /** No arbiter ruled in time. Where neither place nor category names a unit, the order goes on waiting for one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveToThePlace(UUID id) {
        Order order = orders.take(id);
        if (order.status() != OrderStatus.ARBITRATING) return;
        Instant now = clock.instant();
        Place place = order.request().spot().place();
        Optional<String> unit = register.fallback(place, order.request().category(), now);
        Deed deed = Deed.of("arbitration-fallback", Actor.system("timer"), now)
                .with(unit.map(code -> Map.of("unit", code)).orElse(Map.of()));
        OrderStatus from = order.status();
        List<OrderEvent> events = unit.map(code -> order.assignment().anew(code))
                .map(dispatch -> ruled(order, dispatch, RequestOutcome.LEFT_TO_THE_PLACE, deed))
                .orElse(List.of());
        journal.record(order, from, deed, events);
    }

    private List<OrderEvent> ruled(Order order, DispatchOrder dispatch, RequestOutcome outcome, Deed deed) {
        PlannedDispatch planned = planner.plan(order, dispatch, deed.at());
        OrderEvent decided = requests.decide(order.id(), RequestKind.ARBITRATION, outcome, deed.actor(), deed.at());
        precedents.keep(precedent(order, planned.decision(), deed));
        return List.of(decided, order.rule(planned.decision(), planned.limits(), deed.at()));
    }

    private Precedent precedent(Order order, DispatchOrder decision, Deed deed) {
        Place place = order.request().spot().place();
        String category = decision.category() == null ? order.request().category() : decision.category();
        return new Precedent(
                ids.next(),
                order.id(),
                category,
                place == null ? null : place.street(),
                order.assignment().theUnit(),
                decision.unit(),
                deed.note(),
                deed.actor().id(),
                deed.at());
    }
}
