package cn.yanxing.hotline.transfer;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** What the rules of transferring forbid; the words stand in {@code refusals.properties}. */
final class TransferRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private TransferRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static TransferRefused unproven() {
        return new TransferRefused("transfer-unproven", Map.of());
    }

    static TransferRefused notAwaited() {
        return new TransferRefused("receipt-not-awaited", Map.of());
    }
}
