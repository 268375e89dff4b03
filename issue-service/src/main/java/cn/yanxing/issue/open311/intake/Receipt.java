package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.ServiceType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whoever reported gets in the hand: the number of the case, or a token for it, or neither. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Receipt(
        @Nullable String serviceRequestId,
        @Nullable String token,
        @Nullable String serviceNotice,
        @Nullable String accountId) {

    static Receipt of(ServiceType type, String number, @Nullable String token, Asker asker) {
        String notice = asker.text("open311-notice-" + type.wire(), Map.of("number", number));
        return switch (type) {
            case REALTIME -> new Receipt(number, null, notice, null);
            case BATCH -> new Receipt(null, token, notice, null);
            case BLACKBOX -> new Receipt(null, null, notice, null);
        };
    }

    /** Of something that was only tried. */
    static Receipt ofTest(ServiceType type, Asker asker) {
        String notice = asker.text("open311-notice-test", Map.of());
        return switch (type) {
            case REALTIME -> new Receipt("test", null, notice, null);
            case BATCH -> new Receipt(null, "test", notice, null);
            case BLACKBOX -> new Receipt(null, null, notice, null);
        };
    }
}
