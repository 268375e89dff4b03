package cn.yanxing.issue.register;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one entry: where it stands (the place in a document, the row of a table; null where it stands in
 * none), the field, a stable code, and the facts for its words.
 */
public record Flaw(@Nullable Integer row, @Nullable String field, String code, Map<String, Object> facts) {

    public Flaw {
        facts = new TreeMap<>(facts);
    }
}
