package cn.yanxing.hotline.order;

import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.transfer.Transfer;
import cn.yanxing.hotline.transfer.TransferOrder;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an order ends without a unit's work. Each decision names the version it was made on. */
@ApplicationScoped
@Transactional
public class EndingService {

    /** The timer that waits for a receiver's receipt. */
    public static final String RECEIPT_TIMER = "order-transfer-receipt";

    private final Deeds deeds;
    private final ExOfficio exOfficio;
    private final Timers timers;

    EndingService(Deeds deeds, ExOfficio exOfficio, Timers timers) {
        this.deeds = deeds;
        this.exOfficio = exOfficio;
        this.timers = timers;
    }

    /** It goes to 110, the city, another district or the petition office. Without a receipt yet, one is waited for. */
    public OrderView transfer(UUID id, long version, TransferOrder decision) {
        Deed deed = deeds.deed("transfer")
                .noting(decision.note())
                .with(Map.of("destination", decision.destination().name(), "receiver", decision.receiver()));
        return deeds.keep(deeds.at(id, version), deed, order -> {
            var transferred = order.ending().transfer(decision, deed.at());
            if (order.transfer().isReceiptAwaited())
                timers.schedule(RECEIPT_TIMER, id, deed.at().plus(Transfer.PATIENCE), Map.of());
            return List.of(transferred);
        });
    }

    /** The receiver acknowledged it. */
    public OrderView receipt(UUID id, long version, String receiptNumber) {
        Deed deed = deeds.deed("transfer-receipt").with(Map.of("receiptNumber", receiptNumber));
        return deeds.keep(deeds.at(id, version), deed, order -> {
            order.transfer().acknowledged(receiptNumber);
            return List.of();
        });
    }

    /** The citizen takes it back through an agent. Reports of wrongdoing and public safety go on all the same. */
    public OrderView withdraw(UUID id, long version, WithdrawOrder in) {
        Order order = deeds.at(id, version);
        boolean goesOn = exOfficio.covers(order.request());
        Deed deed = deeds.deed("withdrawal")
                .noting(in.note())
                .with(Map.of("verified", in.verified().name(), "goesOnExOfficio", String.valueOf(goesOn)));
        return deeds.keep(order, deed, it -> it.ending().withdraw(goesOn, deed.at()).stream()
                .toList());
    }

    /** It should never have been an order. */
    public OrderView declareVoid(UUID id, long version, String reasonCode, @Nullable String note) {
        Deed deed = deeds.deed("voiding").noting(note).with(Map.of("reasonCode", reasonCode));
        return deeds.keep(
                deeds.at(id, version), deed, order -> List.of(order.ending().declareVoid(reasonCode, deed.at())));
    }
}
