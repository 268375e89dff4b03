package cn.yanxing.hotline.transfer;

import cn.yanxing.contracts.OrderEvent.Destination;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an order went; {@code receiptOverdue} says that the receiver has not acknowledged it in time. */
public record TransferView(
        Destination destination,
        String receiver,
        @Nullable String receiptNumber,
        @Nullable String callId,
        Instant transferredAt,
        boolean receiptOverdue) {}
