package cn.yanxing.hotline.desk;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.hotline.order.OrderStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which orders a list shows; null asks for nothing. {@code mine} are those that wait for the caller. */
public record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable String unit,
        @Nullable String category,
        @Nullable Channel channel,
        boolean overdue,
        @Nullable String text,
        boolean mine,
        @Nullable UUID after,
        int limit) {}
