package cn.yanxing.hotline.desk;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list and their values; one whose value is null was not asked for. */
final class Where {

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    Where with(String name, @Nullable Object value) {
        if (value != null) values.put(name, value);
        return this;
    }

    Where and(String condition) {
        sql.append(" and (").append(condition).append(')');
        return this;
    }

    Where and(String condition, String name, @Nullable Object value) {
        return value == null ? this : with(name, value).and(condition);
    }

    Where andIf(boolean asked, String condition) {
        return asked ? and(condition) : this;
    }

    String sql() {
        return sql.toString();
    }

    Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
