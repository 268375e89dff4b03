package cn.yanxing.hotline.pressing;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** An urge that comes too soon after the last; the words stand in {@code refusals.properties}. */
final class PressingRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private PressingRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static PressingRefused urgedJustNow(Instant next) {
        return new PressingRefused("urged-just-now", Map.of("next", next));
    }
}
