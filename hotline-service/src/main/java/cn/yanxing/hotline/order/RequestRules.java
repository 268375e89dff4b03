package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.hotline.request.RequestConfig;
import cn.yanxing.hotline.request.RequestRefusal;
import cn.yanxing.hotline.request.RequestStatus;
import cn.yanxing.hotline.request.RequestView;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the unit that has an order may ask now, and if not, why not: the one place for the button and for the deed. */
@ApplicationScoped
class RequestRules {

    private final RequestConfig config;
    private final Register register;

    RequestRules(RequestConfig config, Register register) {
        this.config = config;
        this.register = register;
    }

    /** Why the unit may not ask for it; {@code asked} is all that was asked about the order before. */
    Optional<RuntimeException> against(RequestKind kind, Order order, List<RequestView> asked, Instant now) {
        return aboutWhoseItIs(kind, order)
                .or(() -> asked.stream().anyMatch(before -> before.waits(kind))
                        ? Optional.of(RequestRefusal.alreadyAsked(kind))
                        : Optional.empty())
                .or(() -> switch (kind) {
                    case RETURN -> againstReturn(order, asked, now);
                    case ARBITRATION -> againstArbitration(order, asked, now);
                });
    }

    /** Until when an arbiter rules on what is contested now. */
    Instant rulingDue(Instant contestedAt) {
        return Deadlines.due(
                        register.calendar(),
                        contestedAt,
                        config.rulingWorkingDays(),
                        LimitUnit.WORKING_DAY,
                        StartRule.INSTANT,
                        List.of())
                .dueAt();
    }

    /** Whether an open request is still about the order as it is: with the same unit, where the request belongs. */
    static boolean matters(RequestView request, Order order) {
        boolean sameUnit = request.unit().equals(order.assignment().unit());
        boolean contested = request.kind() == RequestKind.ARBITRATION && request.status() == RequestStatus.SIGNED;
        return sameUnit
                && (contested
                        ? order.status() == OrderStatus.ARBITRATING
                        : order.status().isWithUnit());
    }

    private static Optional<RuntimeException> aboutWhoseItIs(RequestKind kind, Order order) {
        OrderStatus status = order.status();
        if (!status.isWithUnit()) return Optional.of(status.elsewhere(target(kind)));
        if (order.assignment().handling() == Handling.FIELD)
            return Optional.of(OrderRefusal.fieldReturnsThroughIssue());
        if (order.round() > 1) return Optional.of(OrderRefusal.returnInRework(order.round()));
        return order.returnWindow().isForbidden() ? Optional.of(OrderRefusal.returnForbidden()) : Optional.empty();
    }

    private static OrderStatus target(RequestKind kind) {
        return switch (kind) {
            case RETURN -> OrderStatus.PENDING_DISPATCH;
            case ARBITRATION -> OrderStatus.ARBITRATING;
        };
    }

    private Optional<RuntimeException> againstReturn(Order order, List<RequestView> asked, Instant now) {
        List<RequestView> returns = returns(asked);
        if (returns.size() >= config.returnsPerOrder()) return Optional.of(OrderRefusal.returnsUsedUp(returns.size()));
        if (hasReturned(order, returns))
            return Optional.of(OrderRefusal.returnedBefore(order.assignment().theUnit()));
        return order.returnWindow().isOver(now)
                ? Optional.of(OrderRefusal.returnWindowOver(order.returnWindow().until()))
                : Optional.empty();
    }

    /** Only who cannot hand it back any more: its return was turned down, or others have used them up. */
    private Optional<RuntimeException> againstArbitration(Order order, List<RequestView> asked, Instant now) {
        List<RequestView> returns = returns(asked);
        boolean turnedDown = hasReturned(order, returns);
        if (!turnedDown && returns.size() < config.returnsPerOrder())
            return Optional.of(OrderRefusal.returnComesFirst());
        if (returns.stream().anyMatch(before -> before.waits(RequestKind.RETURN)))
            return Optional.of(RequestRefusal.alreadyAsked(RequestKind.RETURN));
        boolean late = turnedDown
                ? order.limits().isOverdue(now)
                : order.returnWindow().isOver(now);
        return late
                ? Optional.of(OrderRefusal.returnWindowOver(order.returnWindow().until()))
                : Optional.empty();
    }

    private boolean hasReturned(Order order, List<RequestView> returns) {
        return returns.stream()
                        .filter(before ->
                                Objects.equals(before.unit(), order.assignment().unit()))
                        .count()
                >= config.returnsPerUnit();
    }

    private static List<RequestView> returns(List<RequestView> asked) {
        return asked.stream()
                .filter(before -> before.kind() == RequestKind.RETURN && before.counts())
                .toList();
    }
}
