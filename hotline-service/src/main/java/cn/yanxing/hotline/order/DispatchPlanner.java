package cn.yanxing.hotline.order;

import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.limit.LimitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Makes what somebody decided about an order whole; refused where it names what is not there, or who called. */
@ApplicationScoped
class DispatchPlanner {

    private final RegisterCheck register;
    private final LimitPlanner limits;
    private final ContactService contacts;

    DispatchPlanner(RegisterCheck register, LimitPlanner limits, ContactService contacts) {
        this.register = register;
        this.limits = limits;
        this.contacts = contacts;
    }

    PlannedDispatch plan(Order order, DispatchOrder in, Instant now) {
        if (contacts.isNamedIn(order.id(), in.instruction())) throw OrderRefusal.callerNamed();
        Request request = order.request();
        DispatchOrder decision = register.completed(in, request.category(), now);
        String category = decision.category() == null ? request.category() : decision.category();
        return new PlannedDispatch(
                decision,
                limits.dispatch(
                        order.round(),
                        category,
                        request.urgency(),
                        request.origin().upstreamDueAt(),
                        now));
    }
}
