package cn.yanxing.issue.fieldcheck;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** Why nobody is sent, or why somebody may not answer; the texts stand in {@code refusals.properties}. */
public final class FieldCheckRefused extends Refused {

    private FieldCheckRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static FieldCheckRefused alreadySent(Instant at) {
        return new FieldCheckRefused("field-check-already-sent", Map.of("askedAt", at));
    }

    static FieldCheckRefused none() {
        return new FieldCheckRefused("field-check-none", Map.of());
    }

    static FieldCheckRefused onTheWay(Instant dueAt) {
        return new FieldCheckRefused("field-check-on-the-way", Map.of("dueAt", dueAt));
    }

    static FieldCheckRefused anotherWasSent(String inspector) {
        return new FieldCheckRefused("field-check-of-another", Map.of("inspector", inspector));
    }

    static FieldCheckRefused noteMissing() {
        return new FieldCheckRefused("field-check-note-missing", Map.of());
    }

    /** For a report that its reporter is to look at. */
    public static FieldCheckRefused reporterLooks() {
        return new FieldCheckRefused("field-check-by-its-reporter", Map.of());
    }

    /** For a report that the desk has decided about. */
    public static FieldCheckRefused afterFiling(String status) {
        return new FieldCheckRefused("field-check-after-filing", Map.of("status", status));
    }
}
