package cn.yanxing.hotline.desk;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.hotline.order.OrderStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as a line of a list. */
public record OrderRow(
        UUID id,
        String number,
        OrderStatus status,
        Channel channel,
        String category,
        String categoryName,
        Urgency urgency,
        String title,
        String placeText,
        @Nullable String street,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Handling handling,
        int round,
        @Nullable UUID issueId,
        Instant registeredAt,
        @Nullable Instant handleDueAt,
        boolean overdue,
        boolean wasOverdue) {}
