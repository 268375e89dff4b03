package cn.yanxing.kit.problem;

import java.util.Map;
import java.util.TreeMap;

/**
 * A rule of the desk forbids what was asked: 422. The code is kebab-case ({@code checker-of-the-same-unit}); its text,
 * "expected …, but …" with {@code {named}} facts, stands in the service's {@code refusals.properties}.
 */
public class Refused extends RuntimeException {

    private final String code;
    private final transient Map<String, Object> facts;

    public Refused(String code, Map<String, ?> facts) {
        super(code + " " + new TreeMap<>(facts));
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
