package cn.yanxing.issue.lookback;

import cn.yanxing.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Map;

/** Why a look-back cannot be announced, drawn or done like this; the texts stand in {@code refusals.properties}. */
public final class LookBackRefused extends Refused {

    private LookBackRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static LookBackRefused registerNotLoaded() {
        return new LookBackRefused("register-not-loaded", Map.of());
    }

    static LookBackRefused datesOutOfRange(LocalDate from, LocalDate until) {
        return new LookBackRefused("look-back-dates-out-of-range", Map.of("from", from, "until", until));
    }

    static LookBackRefused nothingClosed(LocalDate from, LocalDate until) {
        return new LookBackRefused("look-back-of-nothing", Map.of("from", from, "until", until));
    }

    static LookBackRefused drawnBefore(String seed) {
        return new LookBackRefused("look-back-drawn", Map.of("seed", seed));
    }

    static LookBackRefused notDrawn(String number) {
        return new LookBackRefused("issue-not-drawn", Map.of("number", number));
    }

    static LookBackRefused lookedAtBefore(String number) {
        return new LookBackRefused("issue-looked-at-before", Map.of("number", number));
    }
}
