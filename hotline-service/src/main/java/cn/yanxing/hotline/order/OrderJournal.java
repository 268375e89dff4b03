package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.history.HistoryService;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what was done: the history line, the events for the others, the timers for what must follow. */
@ApplicationScoped
class OrderJournal {

    private final HistoryService history;
    private final Outbox outbox;
    private final Timers timers;

    OrderJournal(HistoryService history, Outbox outbox, Timers timers) {
        this.history = history;
        this.outbox = outbox;
        this.timers = timers;
    }

    void record(Order order, @Nullable OrderStatus from, Deed deed, List<? extends OrderEvent> events) {
        history.record(order.id(), deed, from, order.status());
        outbox.append(events);
        events.forEach(event -> setTimers(order, event));
    }

    private void setTimers(Order order, OrderEvent event) {
        if (event instanceof OrderDispatched dispatched) {
            watch(order, Limit.SIGN, dispatched.signDueAt());
            watch(order, Limit.HANDLE, dispatched.handleDueAt());
        } else if (event instanceof OrderReworkStarted rework) {
            watch(order, Limit.HANDLE, rework.handleDueAt());
        }
    }

    private void watch(Order order, Limit limit, Instant dueAt) {
        timers.schedule(LimitTimer.kind(limit), order.id(), dueAt, LimitTimer.details(order.round()));
    }
}
