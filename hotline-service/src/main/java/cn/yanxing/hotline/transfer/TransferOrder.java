package cn.yanxing.hotline.transfer;

import cn.yanxing.contracts.OrderEvent.Destination;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes (转出), and what shows that it arrived: the receiver's receipt number, or the call in which
 * citizen, agent and receiver spoke together; its receipt then follows.
 */
public record TransferOrder(
        @NotNull Destination destination,
        @NotBlank @Size(max = 100) String receiver,
        @Nullable @Size(max = 64) String receiptNumber,
        @Nullable @Size(max = 64) String callId,
        @Nullable @Size(max = 1000) String note) {}
