package cn.yanxing.issue.cases;

import cn.yanxing.kit.formula.Period;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where counting takes place: a period, a part of the district's cases, and the limit of a desk's stage in minutes. */
public record Ground(Period period, Scope scope, @Nullable Integer limitMinutes) {

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> named = new HashMap<>(scope.values());
        named.put("from", period.from());
        named.put("to", period.to());
        named.put("end", period.asOf());
        named.put("limit", limitMinutes);
        return named;
    }
}
