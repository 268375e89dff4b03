package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What every act of a caller begins and ends with: an order that they may act on; a line of its history; what they see then. */
@ApplicationScoped
class Deeds {

    private final Orders orders;
    private final OrderJournal journal;
    private final OrderViews views;
    private final OrderScope scope;
    private final Caller caller;
    private final Clock clock;

    Deeds(Orders orders, OrderJournal journal, OrderViews views, OrderScope scope, Caller caller, Clock clock) {
        this.orders = orders;
        this.journal = journal;
        this.views = views;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Deed deed(String act) {
        return Deed.of(act, caller.actor(), clock.instant());
    }

    /** For whoever acts on every order of the centre. */
    Order at(UUID id, long version) {
        Order order = orders.take(id);
        Versions.check(version, order.version());
        return order;
    }

    /** For somebody of the unit that has it. */
    Order own(UUID id, long version) {
        Order order = orders.take(id);
        scope.mustBelongTo(order.assignment().unit());
        Versions.check(version, order.version());
        return order;
    }

    OrderView keep(Order order, Deed deed, Function<Order, List<? extends OrderEvent>> command) {
        OrderStatus from = order.status();
        List<? extends OrderEvent> events = command.apply(order);
        journal.record(order, from, deed, events);
        orders.flush();
        return views.of(order, caller.actor());
    }
}
