package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order as a partner's machine hands it over: already accepted there. */
public record PartnerOrder(
        String sourceSystem,
        String sourceOrderNo,
        String sourceCategory,
        Urgency urgency,
        String title,
        String content,
        @Nullable String callerName,
        @Nullable String callerPhone,
        String placeText,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable Instant upstreamDueAt) {

    @Override
    public String toString() {
        return "PartnerOrder[" + sourceSystem + ", " + sourceOrderNo + ", …]"; // no citizen's words in a log
    }
}
