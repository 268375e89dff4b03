package cn.yanxing.issue.specialaction;

import cn.yanxing.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Map;

/** Why an action cannot be launched, or something not be shown or decided; the texts stand in {@code refusals.properties}. */
public final class SpecialActionRefused extends Refused {

    private SpecialActionRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static SpecialActionRefused registerNotLoaded() {
        return new SpecialActionRefused("register-not-loaded", Map.of());
    }

    static SpecialActionRefused datesOutOfRange(LocalDate from, LocalDate until) {
        return new SpecialActionRefused("action-dates-out-of-range", Map.of("from", from, "until", until));
    }

    static SpecialActionRefused notRunning(LocalDate from, LocalDate until) {
        return new SpecialActionRefused("action-not-running", Map.of("from", from, "until", until));
    }

    static SpecialActionRefused deciderOfSameUnit(String unit) {
        return new SpecialActionRefused("checker-of-the-same-unit", Map.of("unit", unit));
    }

    static SpecialActionRefused deciderWithoutUnit() {
        return new SpecialActionRefused("checker-without-unit", Map.of());
    }
}
