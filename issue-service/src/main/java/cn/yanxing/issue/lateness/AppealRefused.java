package cn.yanxing.issue.lateness;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** Why a lateness cannot be appealed against, or an appeal not be decided so; the texts stand in {@code refusals.properties}. */
public final class AppealRefused extends Refused {

    private AppealRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static AppealRefused madeBefore() {
        return new AppealRefused("appeal-made-before", Map.of());
    }

    static AppealRefused decidedBefore() {
        return new AppealRefused("appeal-decided-before", Map.of());
    }

    static AppealRefused tooLate(Instant until) {
        return new AppealRefused("appeal-too-late", Map.of("until", until));
    }

    static AppealRefused none() {
        return new AppealRefused("appeal-none", Map.of());
    }

    static AppealRefused deciderOfSameUnit(String unit) {
        return new AppealRefused("appeal-decider-of-the-same-unit", Map.of("unit", unit));
    }
}
