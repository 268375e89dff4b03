package cn.yanxing.hotline.refusal;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** What the rules of refusing forbid; the words stand in {@code refusals.properties}. */
final class RefusalRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private RefusalRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static RefusalRefused alreadyProposed() {
        return new RefusalRefused("refusal-already-proposed", Map.of());
    }

    static RefusalRefused notProposed() {
        return new RefusalRefused("no-refusal-proposed", Map.of());
    }

    static RefusalRefused bySamePerson() {
        return new RefusalRefused("refusal-needs-a-second-person", Map.of());
    }

    static RefusalRefused objectedBefore() {
        return new RefusalRefused("objected-before", Map.of());
    }

    static RefusalRefused tooLateToObject(Instant until) {
        return new RefusalRefused("objection-too-late", Map.of("until", until));
    }

    static RefusalRefused noObjection() {
        return new RefusalRefused("no-objection", Map.of());
    }
}
