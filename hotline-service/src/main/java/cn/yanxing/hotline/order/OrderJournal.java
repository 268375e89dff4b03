package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderContested;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.RequestVoided;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.history.HistoryService;
import cn.yanxing.hotline.request.RequestService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what was done: the history line, the events for the others, the timers for what must follow. */
@ApplicationScoped
class OrderJournal {

    private final HistoryService history;
    private final Outbox outbox;
    private final Timers timers;
    private final RequestService requests;

    OrderJournal(HistoryService history, Outbox outbox, Timers timers, RequestService requests) {
        this.history = history;
        this.outbox = outbox;
        this.timers = timers;
        this.requests = requests;
    }

    void record(Order order, @Nullable OrderStatus from, Deed deed, List<? extends OrderEvent> events) {
        history.record(order.id(), deed, from, order.status());
        tell(order, events);
        if (from != order.status()) leaveBehind(order, deed.at());
    }

    /** What a unit asked of an order that has moved on needs no answer any more. */
    private void leaveBehind(Order order, Instant now) {
        List<RequestVoided> gone = requests.letGo(order.id(), asked -> !RequestRules.matters(asked, order), now);
        for (RequestVoided request : gone) note(order, voided(request));
        outbox.append(gone);
    }

    /** What came of it, or of time alone: a limit that passed, and field work in its next round, have lines of their own. */
    void tell(Order order, List<? extends OrderEvent> events) {
        boolean nextRound = events.stream().anyMatch(OrderReworkStarted.class::isInstance);
        for (OrderEvent event : events) {
            if (event instanceof OrderOverdue missed) note(order, overdue(missed));
            else if (nextRound && event instanceof OrderDispatched again) note(order, fieldRound(again));
            setTimers(order, event);
        }
        outbox.append(events);
    }

    private void note(Order order, Deed line) {
        history.record(order.id(), line, order.status(), order.status());
    }

    private static Deed overdue(OrderOverdue missed) {
        return Deed.of("overdue", Actor.system("timer"), missed.overdueAt())
                .with(Map.of(
                        "limit", missed.limit().name(),
                        "round", String.valueOf(missed.round()),
                        "dueAt", missed.dueAt().toString()));
    }

    private static Deed voided(RequestVoided request) {
        return Deed.of("request-voiding", Actor.system("hotline"), request.voidedAt())
                .with(Map.of("kind", request.kind().name(), "unit", request.unit()));
    }

    private static Deed fieldRound(OrderDispatched again) {
        return Deed.of("field-round", Actor.system("hotline"), again.dispatchedAt())
                .with(Map.of("unit", again.unit(), "round", String.valueOf(again.round())));
    }

    private void setTimers(Order order, OrderEvent event) {
        if (event instanceof OrderDispatched dispatched) {
            watch(order, Limit.SIGN, dispatched.signDueAt());
            watch(order, Limit.HANDLE, dispatched.handleDueAt());
        } else if (event instanceof OrderReworkStarted rework) {
            watch(order, Limit.HANDLE, rework.handleDueAt());
        } else if (event instanceof OrderClosed closed) {
            Instant archiveAt = closed.closedAt().plus(Reopening.UNTIL_ARCHIVED);
            timers.schedule(ReactionService.ARCHIVE_TIMER, order.id(), archiveAt, Map.of());
        } else if (event instanceof OrderContested contested) {
            timers.schedule(RulingTimer.KIND, order.id(), contested.rulingDueAt(), Map.of());
        }
    }

    private void watch(Order order, Limit limit, Instant dueAt) {
        timers.schedule(LimitTimer.kind(limit), order.id(), dueAt, LimitTimer.details(order.round()));
    }
}
