package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.Answer;
import cn.yanxing.acceptance.Camera;
import cn.yanxing.acceptance.CityPlatform;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens in a district, each tale from its first request to its last. */
final class Tales {

    private static final String ISSUES = "/api/v1/issue/issues";
    private static final String ORDERS = "/api/v1/hotline/orders";
    private static final String ERRANDS = "/api/v1/volunteer/errands";
    private static final String MESSAGES = "/partner/v1/messages";
    private static final String SOUTH_LAKE = "990101000000";
    private static final String CITY_MANAGEMENT = "dept-city-management";

    private final Caller caller;
    private final CityPlatform city;
    private final byte[] photo = Camera.shot();

    Tales(Caller caller, CityPlatform city) {
        this.caller = caller;
        this.city = city;
    }

    /** Garbage at the market: reported, filed, handed over, signed, put right, verified. */
    int issue() {
        Answer reported = caller.post("resident", ISSUES, Bodies.report("exposed-garbage", 110.011, 25.009));
        return Thing.created(caller, ISSUES, reported)
                .act("dispatcher", "filing", Map.of("condition", "exposed-garbage-2"))
                .act("dispatcher", "hand-over", Map.of("unit", SOUTH_LAKE, "instruction", "请到现场处置"))
                .act("street", "signature", Map.of())
                .act("street", "rectification", shown("street", "issue"))
                .act("inspector", "verification", Bodies.passed())
                .acts();
    }

    /** A call that the desk can answer. */
    int deskOrder() {
        return Thing.created(caller, ORDERS, caller.post("agent", ORDERS, Bodies.call("people-policy")))
                .act("agent", "acceptance", Map.of())
                .act("dispatcher", "dispatch", Bodies.dispatch("dept-housing", "DESK"))
                .act("housing", "signature", Map.of())
                .act("housing", "reply", Map.of("text", "已答复", "photos", List.of()))
                .act("reviewer", "review", Map.of("passed", true, "note", "答复清楚"))
                .act("caller", "call-back", Map.of("solved", true, "satisfaction", "SATISFIED", "note", "满意"))
                .acts();
    }

    /** A call that somebody must go out for; its issue opens by itself and comes back by itself. */
    int fieldOrder() {
        Thing order = Thing.created(caller, ORDERS, caller.post("agent", ORDERS, Bodies.call("urban-road")))
                .act("agent", "acceptance", Map.of())
                .act("dispatcher", "dispatch", Bodies.dispatch(CITY_MANAGEMENT, "FIELD"));
        String issueId = order.awaits("dispatcher", "issueId");
        if (issueId.isEmpty()) return order.acts();
        Thing issue = Thing.found(caller, ISSUES + "/" + issueId)
                .act("handler", "signature", Map.of())
                .act("handler", "rectification", shown("handler", "issue"))
                .act("inspector", "verification", Bodies.passed());
        return order.acts() + issue.acts() + 3; // the issue's first three facts are its listener's
    }

    /** A signed message of the city; it stays with the dispatcher. */
    int cityOrder() {
        String message = UUID.randomUUID().toString();
        Map<String, Object> body = Bodies.cityMessage(message, "urban-road");
        Answer taken = caller.insist(() -> city.signed(body));
        caller.note(MESSAGES, message, taken);
        return taken.status() == 200 ? 2 : 0;
    }

    /** Somebody takes an errand and does it. */
    int errand(String volunteer) {
        return Thing.created(caller, ERRANDS, caller.post("resident", ERRANDS, Bodies.errand()))
                .act(volunteer, "acceptance", Map.of())
                .act(volunteer, "check-in", Map.of())
                .act(volunteer, "completion", shown(volunteer, "volunteer"))
                .acts();
    }

    /** A chunk of the past. */
    int history(int rows) {
        Answer taken = caller.post("admin", "/api/v1/issue/imports/issues", Bodies.history(rows));
        return taken.good().body().path("accepted").asInt();
    }

    private Map<String, Object> shown(String who, String service) {
        return Map.of("text", "已处理", "photos", List.of(caller.photo(who, service, photo)));
    }
}
