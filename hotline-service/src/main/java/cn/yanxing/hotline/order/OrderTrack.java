package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.hotline.refusal.RefusalView;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens an order to whoever has its number and its code: the citizen, without an account. */
@ApplicationScoped
public class OrderTrack {

    private final Orders orders;

    OrderTrack(Orders orders) {
        this.orders = orders;
    }

    public Optional<Tracked> find(String number, String code) {
        return opened(number, code).map(OrderTrack::tracked);
    }

    Optional<UUID> idOf(String number, String code) {
        return opened(number, code).map(Order::id);
    }

    private Optional<Order> opened(String number, String code) {
        return orders.byNumber(number.strip()).filter(order -> isCode(order, code));
    }

    private static boolean isCode(Order order, String code) {
        byte[] given = code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(order.queryCode().getBytes(StandardCharsets.UTF_8), given);
    }

    private static Tracked tracked(Order order) {
        OrderStatus status = order.status();
        boolean reviewed = status == OrderStatus.PENDING_CALLBACK
                || status == OrderStatus.CLOSED
                || status == OrderStatus.ARCHIVED;
        RefusalView refusal = order.refusal().view();
        return new Tracked(
                order.number(),
                status,
                order.milestones().registeredAt(),
                order.milestones().acceptedAt(),
                order.milestones().dispatchedAt(),
                order.outcome().repliedAt(),
                order.milestones().closedAt(),
                order.limits().due(Limit.HANDLE),
                reviewed ? order.outcome().replyText() : null,
                status == OrderStatus.NOT_ACCEPTED && refusal != null ? refusal.notice() : null,
                status == OrderStatus.NOT_ACCEPTED && refusal != null ? refusal.objectUntil() : null);
    }

    /** What the citizen may know of their order. */
    public record Tracked(
            String number,
            OrderStatus status,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant dispatchedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant closedAt,
            @Nullable Instant handleDueAt,
            @Nullable String answer,
            @Nullable String notice,
            @Nullable Instant objectUntil) {}
}
