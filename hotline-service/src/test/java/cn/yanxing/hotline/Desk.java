package cn.yanxing.hotline;

import static io.restassured.RestAssured.given;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the hotline at their doors, and orders brought to a state through them. */
public final class Desk {

    public static final String ROOT = "/api/v1/hotline";
    public static final String PHONE = "13907340123";
    public static final String NAME = "王秀英";

    public static final Map<String, Object> CONTENT = Map.of("solved", true, "satisfaction", "SATISFIED");
    public static final Map<String, Object> REFUSAL = Map.of("reasonCode", "R06", "notice", "属于市本级事项");
    public static final Map<String, Object> TO_110 =
            Map.of("destination", "EMERGENCY_LINE", "receiver", "110", "receiptNumber", "110-1");

    private Desk() {}

    public static RequestSpecification as(String name, @Nullable String unit, String... roles) {
        return given().basePath(ROOT)
                .auth()
                .oauth2(Tokens.of(name, unit, roles))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key());
    }

    public static RequestSpecification agent() {
        return as("agent", "centre", Roles.AGENT);
    }

    public static RequestSpecification dispatcher() {
        return as("dispatcher", "centre", Roles.DISPATCHER);
    }

    public static RequestSpecification reviewer() {
        return as("reviewer", "centre", Roles.REVIEWER);
    }

    public static RequestSpecification caller() {
        return as("caller", "centre", Roles.CALL_BACK);
    }

    public static RequestSpecification head() {
        return as("head", "centre", Roles.CENTRE_HEAD);
    }

    public static RequestSpecification dutyOfficer() {
        return as("duty", "centre", Roles.DUTY_OFFICER);
    }

    public static RequestSpecification handler(String unit) {
        return as("handler." + unit, unit, Roles.UNIT_HANDLER);
    }

    public static RequestSpecification unitLeader(String unit) {
        return as("leader." + unit, unit, Roles.UNIT_LEADER);
    }

    public static RequestSpecification arbiter() {
        return as("arbiter", "centre", Roles.ARBITER);
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A broken road in front of a market, told on the telephone. */
    public static Map<String, Object> aBrokenRoad() {
        Map<String, Object> order = new HashMap<>();
        order.put("channel", "PHONE");
        order.put("category", "road");
        order.put("urgency", "ORDINARY");
        order.put("title", "市场门口路面破损");
        order.put("content", "市场门口的路面破了一个大坑，晚上看不见，很危险。");
        order.put("callerName", NAME);
        order.put("callerPhone", PHONE);
        order.put("longitude", 112.61);
        order.put("latitude", 26.89);
        order.put("placeText", "农贸市场正门");
        return order;
    }

    public static String registered() {
        return agent().body(aBrokenRoad())
                .post("/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String accepted() {
        String id = registered();
        act(agent(), id, "acceptance", null);
        return id;
    }

    public static String dispatched(String handling) {
        String id = accepted();
        act(dispatcher(), id, "dispatch", to("dept-roads", handling));
        return id;
    }

    public static String signed() {
        String id = dispatched("DESK");
        act(handler("dept-roads"), id, "signature", null);
        return id;
    }

    public static String replied() {
        String id = signed();
        act(handler("dept-roads"), id, "reply", Map.of("text", "已安排修复并完成。", "photos", List.of()));
        return id;
    }

    public static String reviewed() {
        String id = replied();
        act(reviewer(), id, "review", Map.of("passed", true));
        return id;
    }

    public static Map<String, Object> to(String unit, String handling) {
        return Map.of("unit", unit, "handling", handling, "instruction", "请现场查看并修复路面。");
    }

    /** Does it on the version that is there; it must work. */
    public static Response act(RequestSpecification who, String id, String action, @Nullable Object body) {
        Response answer = attempt(who, id, action, body);
        answer.then().statusCode(200);
        return answer;
    }

    public static Response attempt(RequestSpecification who, String id, String action, @Nullable Object body) {
        RequestSpecification request = who.header("If-Match", etag(id));
        if (body != null) request = request.body(body);
        return request.post("/orders/" + id + "/" + action);
    }

    public static String etag(String id) {
        return as("centre", "centre", Roles.CENTRE_HEAD).get("/orders/" + id).header("ETag");
    }

    public static Response read(String id) {
        return as("centre", "centre", Roles.CENTRE_HEAD).get("/orders/" + id);
    }

    public static List<String> acts(String id) {
        return as("centre", "centre", Roles.CENTRE_HEAD)
                .get("/orders/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("act");
    }
}
