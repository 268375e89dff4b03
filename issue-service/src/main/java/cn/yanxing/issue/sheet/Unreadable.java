package cn.yanxing.issue.sheet;

import java.util.Map;
import java.util.TreeMap;

/** A file that cannot be read as a table: a stable code, and the facts for its words. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> facts;

    public Unreadable(String code, Map<String, ?> facts) {
        super(code);
        this.facts = new TreeMap<>(facts);
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
