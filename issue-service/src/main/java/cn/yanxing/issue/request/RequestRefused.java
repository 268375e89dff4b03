package cn.yanxing.issue.request;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** Why a unit may not ask for something, or why nobody may decide it so; the texts stand in {@code refusals.properties}. */
public final class RequestRefused extends Refused {

    private RequestRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static RequestRefused alreadyAsked(RequestKind kind, Instant at) {
        return new RequestRefused("request-already-asked", Map.of("kind", kind.name(), "askedAt", at));
    }

    static RequestRefused noneAsked(RequestKind kind) {
        return new RequestRefused("no-request-asked", Map.of("kind", kind.name()));
    }

    /** For somebody who decides about what they asked for themselves. */
    public static RequestRefused deciderAsked() {
        return new RequestRefused("decider-asked-for-it", Map.of());
    }

    static RequestRefused alreadyEndorsed() {
        return new RequestRefused("second-approver-needed", Map.of());
    }

    /** For a request that a unit may only make once it has signed. */
    public static RequestRefused beforeSigning(String status) {
        return new RequestRefused("request-before-signing", Map.of("status", status));
    }

    /** For a moment that lies too early or too late. */
    public static RequestRefused untilOutOfRange(Instant until, Instant after, Instant latest) {
        return new RequestRefused("until-out-of-range", Map.of("until", until, "after", after, "latest", latest));
    }
}
