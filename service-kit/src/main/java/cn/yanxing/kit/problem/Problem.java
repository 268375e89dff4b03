package cn.yanxing.kit.problem;

import java.util.Map;
import java.util.TreeMap;

/**
 * What went wrong, before it is put into words: status, code, the facts for its text, and the members that a machine
 * may read beside it ({@code from, to, allowed, errors, facts}).
 */
record Problem(int status, String code, Map<String, ?> facts, Map<String, ?> members) {

    static Problem of(int status, String code) {
        return new Problem(status, code, Map.of(), Map.of());
    }

    static Problem of(int status, String code, Map<String, ?> facts) {
        return new Problem(status, code, facts, Map.of());
    }

    /** The facts are told to machines, too. */
    static Problem told(int status, String code, Map<String, ?> facts) {
        return new Problem(status, code, facts, facts.isEmpty() ? Map.of() : Map.of("facts", new TreeMap<>(facts)));
    }
}
