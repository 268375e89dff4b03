package cn.yanxing.scoring.ledger;

import static cn.yanxing.scoring.scheme.Occasion.ORDER_HANDLED_ON_TIME;
import static cn.yanxing.scoring.scheme.Occasion.ORDER_NEXT_ROUND;
import static cn.yanxing.scoring.scheme.Occasion.ORDER_SOLVED_AND_SATISFIED;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What counts in a hotline order. What the desk answered itself, without a unit, counts for nobody. */
final class OrderOccurrences {

    private static final Set<Satisfaction> SATISFIED =
            EnumSet.of(Satisfaction.VERY_SATISFIED, Satisfaction.SATISFIED, Satisfaction.MOSTLY_SATISFIED);

    private final List<Occurrence> found = new ArrayList<>();
    private @Nullable UUID closedBy;
    private @Nullable OrderClosed closing;

    private OrderOccurrences() {}

    static List<Occurrence> in(CaseFile file) {
        if (file.of(OrderRegistered.class).stream().anyMatch(order -> order.channel() == Channel.IMPORT))
            return List.of();
        OrderOccurrences fold = new OrderOccurrences();
        file.events().forEach(fold::read);
        if (fold.closing != null && fold.closedBy != null) fold.closed(fold.closedBy, fold.closing);
        return List.copyOf(fold.found);
    }

    private void read(CaseEvent heard) {
        if (heard.event() instanceof OrderReworkStarted rework) nextRound(heard.id(), rework);
        else if (heard.event() instanceof OrderClosed closed) {
            closedBy = heard.id();
            closing = closed;
        } else if (heard.event() instanceof OrderReopened) closing = null; // it no longer stands
    }

    private void nextRound(UUID event, OrderReworkStarted rework) {
        found.add(new Occurrence(
                ORDER_NEXT_ROUND,
                event,
                rework.unit(),
                rework.startedAt(),
                1,
                Map.of(
                        "round", String.valueOf(rework.round()),
                        "reasonCode", rework.reasonCode(),
                        "startedAt", rework.startedAt().toString())));
    }

    private void closed(UUID event, OrderClosed closed) {
        String unit = closed.unit();
        if (unit == null) return;
        if (closed.repliedAt() != null
                && closed.handleDueAt() != null
                && !closed.repliedAt().isAfter(closed.handleDueAt()))
            found.add(new Occurrence(
                    ORDER_HANDLED_ON_TIME,
                    event,
                    unit,
                    closed.closedAt(),
                    1,
                    Map.of(
                            "repliedAt", closed.repliedAt().toString(),
                            "dueAt", closed.handleDueAt().toString(),
                            "closedAt", closed.closedAt().toString())));
        if (Boolean.TRUE.equals(closed.solved())
                && closed.satisfaction() != null
                && SATISFIED.contains(closed.satisfaction()))
            found.add(new Occurrence(
                    ORDER_SOLVED_AND_SATISFIED,
                    event,
                    unit,
                    closed.closedAt(),
                    1,
                    Map.of(
                            "solved", "true",
                            "satisfaction", closed.satisfaction().name(),
                            "closedAt", closed.closedAt().toString())));
    }
}
