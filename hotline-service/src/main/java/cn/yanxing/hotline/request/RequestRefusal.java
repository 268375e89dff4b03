package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** Why a unit may not ask for something, or nobody decide it so; the words stand in {@code refusals.properties}. */
public final class RequestRefusal extends Refused {

    private static final long serialVersionUID = 1L;

    private RequestRefusal(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** For a second request of a kind while the first waits. */
    public static RequestRefusal alreadyAsked(RequestKind kind) {
        return new RequestRefusal("request-already-asked", Map.of("kind", kind.name()));
    }

    static RequestRefusal noneAsked(RequestKind kind) {
        return new RequestRefusal("no-request-asked", Map.of("kind", kind.name()));
    }

    static RequestRefusal deciderAsked() {
        return new RequestRefusal("decider-asked-for-it", Map.of());
    }
}
