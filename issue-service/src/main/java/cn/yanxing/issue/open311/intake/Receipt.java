package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.ServiceType;
import cn.yanxing.kit.problem.Refused;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What whoever reported gets in the hand: the number of the case, or a token for it, or neither. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Receipt(
        @Nullable String serviceRequestId,
        @Nullable String token,
        @Nullable String serviceNotice,
        @Nullable String accountId) {

    static Receipt of(Received report, List<Refused> leftOut, Asker asker) {
        ServiceType type = report.type();
        String number = report.number();
        String token = report.token();
        String notice = notice(type.wire(), Map.of("number", number), leftOut, asker);
        return switch (type) {
            case REALTIME -> new Receipt(number, null, notice, null);
            case BATCH -> new Receipt(null, token, notice, null);
            case BLACKBOX -> new Receipt(null, null, notice, null);
        };
    }

    /** Of something that was only tried. */
    static Receipt ofTest(ServiceType type, List<Refused> leftOut, Asker asker) {
        String notice = notice("test", Map.of(), leftOut, asker);
        return switch (type) {
            case REALTIME -> new Receipt("test", null, notice, null);
            case BATCH -> new Receipt(null, "test", notice, null);
            case BLACKBOX -> new Receipt(null, null, notice, null);
        };
    }

    /** What was received, and which files were not. */
    private static String notice(String of, Map<String, ?> facts, List<Refused> leftOut, Asker asker) {
        return Stream.concat(
                        Stream.of(asker.text("open311-notice-" + of, facts)),
                        leftOut.stream()
                                .map(refused -> asker.text(
                                        "open311-photo-left-out",
                                        Map.of("why", asker.text(refused.code(), refused.facts())))))
                .collect(Collectors.joining(" "));
    }
}
