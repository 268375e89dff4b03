package cn.yanxing.hotline.rates.counted;

import cn.yanxing.kit.formula.Period;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where counting takes place: a period, a part of the district's orders, and the moment at which somebody asks. */
public record Ground(Period period, Scope scope, Instant now) {

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> named = scope.values();
        named.put("from", period.from());
        named.put("to", period.to());
        named.put("end", period.asOf());
        named.put("now", now);
        return named;
    }
}
