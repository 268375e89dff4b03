package cn.yanxing.hotline.transfer;

import cn.yanxing.contracts.OrderEvent.Destination;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an order was handed to. Nobody loses an order on the way: it goes with a receipt, or a receipt is waited for. */
@Embeddable
public class Transfer {

    /** How long a receiver may take to acknowledge (hotline design, T8). */
    public static final Duration PATIENCE = Duration.ofMinutes(15);

    @Enumerated(EnumType.STRING)
    @Column(name = "transfer_destination")
    private @Nullable Destination destination;

    @Column(name = "transfer_receiver")
    private @Nullable String receiver;

    @Column(name = "transfer_receipt")
    private @Nullable String receiptNumber;

    @Column(name = "transfer_call")
    private @Nullable String callId;

    @Column(name = "transferred_at")
    private @Nullable Instant transferredAt;

    @Column(name = "transfer_receipt_overdue")
    private boolean receiptOverdue;

    public void to(TransferOrder decision, Instant now) {
        String receipt = said(decision.receiptNumber());
        String call = said(decision.callId());
        if (receipt == null && call == null) throw TransferRefused.unproven();
        destination = decision.destination();
        receiver = decision.receiver();
        receiptNumber = receipt;
        callId = call;
        transferredAt = now;
    }

    public void acknowledged(String receipt) {
        if (!isReceiptAwaited()) throw TransferRefused.notAwaited();
        receiptNumber = receipt;
    }

    /** Whether that is news: the receiver was to acknowledge by now and has not. */
    public boolean missReceipt() {
        boolean news = isReceiptAwaited() && !receiptOverdue;
        receiptOverdue |= news;
        return news;
    }

    public boolean isReceiptAwaited() {
        return transferredAt != null && receiptNumber == null;
    }

    public @Nullable TransferView view() {
        if (destination == null || receiver == null || transferredAt == null) return null;
        return new TransferView(destination, receiver, receiptNumber, callId, transferredAt, receiptOverdue);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
